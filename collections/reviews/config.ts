import type { Field } from 'payload'
import { endReview } from './endReview.ts'
import { people, peopleWhoWrite } from './people.ts'
import { inTurn } from './inTurn.ts'
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
import { REVIEW_STATES } from '#collections/shared/choices.ts'
import { choice } from '#collections/shared/fields.ts'
import { isLocale } from '#i18n/routing.ts'

/** Characters: a note says what to look at; what is to be said at length stands in the document's own note. */
const LONGEST_NOTE = 1000

const fields: Field[] = [
  aboutDocument([...ADDRESSED, 'procedures']),
  inLanguage(),
  {
    name: 'assignee',
    type: 'relationship',
    relationTo: 'users',
    label: { zh: '请谁看', en: 'For' },
    admin: { hidden: true },
  },
  kept({ name: 'assigneeName', type: 'text', label: { zh: '请谁看', en: 'For' } }),
  {
    name: 'note',
    type: 'textarea',
    maxLength: LONGEST_NOTE,
    label: { zh: '附言', en: 'Note' },
    admin: { description: { zh: '请对方留意什么。', en: 'What to look at.' } },
  },
  kept({ ...choice('state', { zh: '状态', en: 'State' }, REVIEW_STATES), index: true }),
  ...person('by', { zh: '谁请的', en: 'By' }),
  kept(moment('endedAt', { zh: '结束的时间', en: 'Ended' })),
  ...person('endedBy', { zh: '谁结束的', en: 'Ended by' }),
  kept({ name: 'answer', type: 'textarea', label: { zh: '退回的原因', en: 'Why it was sent back' } }),
]

/** What is ready to be looked at by someone else before it is published, in one language. */
export const reviews = appointed({
  slug: 'reviews',
  labels: { singular: { zh: '审阅', en: 'Review' }, plural: { zh: '审阅', en: 'Reviews' } },
  description: {
    zh: '写好了、请别人看过再发布的内容，一种语言一条。发布那种语言就算看过；要改就退回，写明原因。请在内容的编辑页里提出。',
    en: 'What is written and waits for someone else to look at it before it is published, one for each language. Publishing that language ends it; what has to be changed is sent back with the reason. Ask for it on the page where the document is edited.',
  },
  columns: ['document', 'locale', 'state', 'byName', 'assigneeName', 'note', 'answer'],
  fields,
  endpoints: [endReview, people],
  appoint: async (data, req) => {
    const { locale, assignee } = data
    await needsRight(req, data.document, isLocale(locale) ? [locale] : [])
    if (!isLocale(locale)) throw refusal(req, 400, { zh: '请写明语言。', en: 'Name the language.' })
    const wanted = assignee === null || assignee === undefined ? null : Number(assignee)
    const found = wanted === null ? null : (await peopleWhoWrite(req, locale)).find(({ id }) => id === wanted)
    if (found === undefined)
      throw refusal(req, 400, {
        zh: '这个人不能编辑这种语言，请另选一位。',
        en: 'That person may not edit this language. Choose someone else.',
      })
    await inTurn(req, data.document as { relationTo: string; value: number }, locale)
    return { ...data, assignee: wanted, assigneeName: found?.name ?? null, state: 'waiting', ...byWhom(req, 'by') }
  },
})
