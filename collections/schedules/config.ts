import type { Field } from 'payload'
import { ADDRESSED } from '#collections/addresses.ts'
import {
  aboutDocument,
  appointed,
  byWhom,
  inLanguage,
  kept,
  moment,
  needsRight,
  person,
  refusal,
} from '#collections/shared/appointed.ts'
import { SCHEDULE_ACTIONS, SCHEDULE_STATES } from '#collections/shared/choices.ts'
import { choice } from '#collections/shared/fields.ts'
import { callOff } from './callOff.ts'
import { isLocale } from '#i18n/routing.ts'

const fields: Field[] = [
  aboutDocument([...ADDRESSED, 'procedures']),
  choice('action', { zh: '做什么', en: 'What' }, SCHEDULE_ACTIONS, { required: true, defaultValue: 'publish' }),
  inLanguage(),
  {
    ...moment(
      'at',
      { zh: '时间', en: 'When' },
      {
        zh: '按你电脑的时区；到时候半分钟之内办。',
        en: 'In the time zone of your computer; carried out within half a minute.',
      },
    ),
    required: true,
  } as Field,
  kept({ ...choice('state', { zh: '状态', en: 'State' }, SCHEDULE_STATES), index: true }),
  kept({ name: 'problem', type: 'textarea', label: { zh: '为什么没有办成', en: 'Why it was not possible' } }),
  ...person('by', { zh: '谁安排的', en: 'By' }),
  kept(moment('endedAt', { zh: '办好或取消的时间', en: 'Carried out, or called off' })),
  ...person('endedBy', { zh: '谁取消的', en: 'Called off by' }),
  kept({ name: 'tries', type: 'number', admin: { hidden: true } }),
  kept({ name: 'wordsIn', type: 'text', admin: { hidden: true } }),
]

/** What is to be published, or taken down, at a time; `features/schedules/` does it. */
export const schedules = appointed({
  slug: 'schedules',
  labels: { singular: { zh: '定时发布', en: 'Schedule' }, plural: { zh: '定时发布', en: 'Schedules' } },
  description: {
    zh: '到时间自动发布或取消发布一种语言。发布的是那时最新的草稿；那时不能发布的，草稿照样留着，这里写明为什么。请在内容的编辑页里安排。',
    en: 'Publishes or unpublishes one language at a time. What is published is the newest draft by then; where that cannot be published, the draft stays and the reason stands here. Arrange it on the page where the document is edited.',
  },
  columns: ['document', 'action', 'locale', 'at', 'state', 'byName', 'problem'],
  fields,
  endpoints: [callOff],
  appoint: async (data, req) => {
    await needsRight(req, data.document, isLocale(data.locale) ? [data.locale] : [])
    const at = new Date(String(data.at))
    if (!(at.getTime() > Date.now()))
      throw refusal(req, 400, { zh: '时间要在以后。', en: 'The time must be in the future.' })
    const wordsIn = req.i18n.language === 'en' ? 'en' : 'zh'
    return { ...data, state: 'waiting', problem: null, tries: 0, wordsIn, ...byWhom(req, 'by') }
  },
})
