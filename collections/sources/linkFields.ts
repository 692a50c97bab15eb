import type { CollectionBeforeChangeHook, Field, GroupField } from 'payload'
import { LINK_OUTCOMES, LINK_STATES } from '#collections/shared/choices.ts'
import { choice, group } from '#collections/shared/fields.ts'
import type { Say } from '#collections/shared/translate.ts'

/** A field that only looks at the address write. */
const machine = (field: Field): Field =>
  ({
    ...field,
    access: { create: () => false, update: () => false },
    admin: { ...field.admin, readOnly: true },
  }) as Field

const moment = (name: string, label: Say, hidden = false): Field =>
  machine({
    name,
    type: 'date',
    label,
    index: true,
    admin: { hidden, date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' } },
  })

const HELP: Say = {
  zh: '程序每周看一次网址还在不在；没打开的，第二天再看。连续三天都说“没有这一页”，或连续七天没有答复，才算“打不开了”；连续三天都转到别处，才算“已搬走”。很多网站不让程序看，那就一直是“不清楚”，请自己点开看。什么状态都不影响发布。',
  en: 'A program looks once a week whether the address is still there, and the next day where it did not open. It is dead only once three days in a row said “no such page”, or seven gave no answer; moved once three days in a row led elsewhere. Many sites turn programs away: then it stays “not known”, and you have to open it yourself. Nothing of this keeps anything from being published.',
}

const state = choice('state', { zh: '现在', en: 'State' }, LINK_STATES, { defaultValue: 'unknown' })

/** What looks at the address of a source have come to; no content, and no part of content files. */
export const linkCheck = (): GroupField =>
  group(
    'linkCheck',
    { zh: '网址还在吗', en: 'Is the address still there?' },
    [
      {
        name: 'look',
        type: 'ui',
        label: { zh: '现在检查', en: 'Check now' },
        admin: { components: { Field: '/app/(payload)/_desk/CheckLink.tsx#CheckLink' }, disableListColumn: true },
      },
      machine({ ...state, index: true }),
      machine(choice('outcome', { zh: '最近一次', en: 'Last look' }, LINK_OUTCOMES)),
      machine({ name: 'status', type: 'number', label: { zh: '网站的答复（HTTP）', en: 'What the site said (HTTP)' } }),
      machine({ name: 'days', type: 'number', label: { zh: '连续几天都这样', en: 'On so many days in a row' } }),
      machine({ name: 'movedTo', type: 'text', label: { zh: '转到', en: 'It leads to' } }),
      moment('checkedAt', { zh: '最近一次的时间', en: 'Looked at' }),
      moment('dueAt', { zh: '下次', en: 'Next look' }, true),
    ],
    HELP,
  )

const UNKNOWN = { state: 'unknown', outcome: null, status: null, days: 0, movedTo: null, checkedAt: null, dueAt: null }

/** Nothing is known of an address that is new. */
export const forgetLook: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) =>
  operation === 'create' || ('url' in data && (data.url ?? '') !== (originalDoc.url ?? ''))
    ? { ...data, linkCheck: UNKNOWN }
    : data
