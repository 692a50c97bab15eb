import type {
  CollectionConfig,
  Field,
  SelectField,
  SelectFieldSingleValidation,
  TextareaField,
  TextField,
} from 'payload'
import { select as selectRules } from 'payload/shared'
import { editors } from './access.ts'
import { HANDLING, REJECTIONS } from './choices.ts'
import { choice, note } from './fields.ts'
import { handleLetter } from './handleLetter.ts'
import { LANGUAGE_NAMES, say, type Say } from './translate.ts'
import { LOCALES } from '#i18n/routing.ts'

/** A field that only the form of a reader page writes; editors read it. */
const kept = { access: { update: () => false }, admin: { readOnly: true } } as const

/** What a reader wrote, in words or as a value that the page gave. It is text everywhere and never a link. */
export const said = (name: string, label: Say, type: 'text' | 'textarea' = 'text'): TextField | TextareaField =>
  type === 'text' ? { name, type, label, ...kept } : { name, type, label, ...kept }

/** What a reader chose. */
export const chose = <T extends string>(name: string, label: Say, values: readonly T[]): SelectField => ({
  ...choice(name, label, values),
  ...kept,
})

/** The language a reader wrote in. */
const locale: SelectField = {
  name: 'locale',
  type: 'select',
  label: { zh: '语言', en: 'Language' },
  options: LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
  ...kept,
}

const needsRejection: SelectFieldSingleValidation = (value, options) => {
  const { state } = options.siblingData as { state?: unknown }
  if (state !== 'rejected' || value) return selectRules(value, options)
  return say(options.req, { zh: '请选不采纳的原因。', en: 'Choose why it is rejected.' })
}

type Received = {
  slug: 'reports' | 'corrections'
  labels: { singular: Say; plural: Say }
  description: Say
  columns: string[]
  /** What readers fill in. */
  fields: Field[]
  hooks?: CollectionConfig['hooks']
}

/**
 * What readers send by a form: for editors only, made by no one but the form's own route, without address, identity or
 * time; only the day is kept. Editors note how far they are and may delete it, but not change what was said.
 */
export const received = ({ slug, labels, description, columns, fields, hooks }: Received): CollectionConfig => ({
  slug,
  labels,
  admin: {
    useAsTitle: 'path',
    defaultColumns: columns,
    listSearchableFields: ['path'],
    group: { zh: '读者来信', en: 'From readers' },
    description,
    disableCopyToLocale: true,
  },
  access: { read: editors, create: () => false, update: editors, delete: editors },
  defaultSort: '-id',
  disableDuplicate: true,
  endpoints: [handleLetter],
  // Whoever may lock a document may not even read these.
  lockDocuments: false,
  // They would tell the second.
  timestamps: false,
  fields: [
    { ...said('path', { zh: '页面', en: 'Page' }), index: true } as Field,
    ...fields,
    { ...said('day', { zh: '日期', en: 'Day' }), index: true } as Field,
    locale,
    {
      ...choice('state', { zh: '处理', en: 'State' }, HANDLING),
      index: true,
      admin: {
        position: 'sidebar',
        description: {
          zh: '看过就改成“已看”，要照它改页面就选“已采纳”，改好了选“已处理”，不改就选“不采纳”并写明原因。没有附言的反馈不用处理，这一栏是空的。',
          en: 'Seen once you have read it, Accepted while you change the page, Done once it is changed, Rejected with a reason if it is to stay. Empty where there are no words to handle.',
        },
      },
    },
    {
      ...choice('rejection', { zh: '不采纳的原因', en: 'Why it is rejected' }, REJECTIONS),
      admin: { position: 'sidebar', condition: ({ state }) => state === 'rejected' },
      validate: needsRejection,
    } as Field,
    { ...note(), admin: { ...note().admin, position: 'sidebar' } },
  ],
  ...(hooks ? { hooks } : {}),
})
