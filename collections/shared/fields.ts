import type {
  ArrayField,
  ArrayFieldValidation,
  DateField,
  DateFieldValidation,
  Field,
  FieldHook,
  GroupField,
  RelationshipField,
  SelectField,
  TextareaField,
  TextareaFieldValidation,
  TextField,
  TextFieldSingleValidation,
  UIField,
} from 'payload'
import { date as dateRules, text as textRules, textarea as textareaRules } from 'payload/shared'
import { staffField } from './access.ts'
import { tidyChinese } from './chinese.ts'
import { CARDS, CASES, EVIDENCE, SPEAKERS, TASKS } from './choices.ts'
import { wrongMarks } from './inline.ts'
import { LABELS } from './labels.ts'
import { rowName } from './rowName.ts'
import { LANGUAGE_NAMES, say, type Say } from './translate.ts'
import { isLocale } from '#i18n/routing.ts'

type Options = { required?: boolean; help?: Say; rows?: number; localized?: boolean }

const tidy: FieldHook = ({ value, req }) =>
  typeof value === 'string' ? (req.locale === 'zh' ? tidyChinese(value.trim()) : value.trim()) : value

function wrong(
  value: unknown,
  { req, required }: { req: Parameters<typeof say>[0] & { locale?: string | null }; required?: boolean },
) {
  const text = typeof value === 'string' ? value.trim() : ''
  if (text === '' && required) {
    const name = isLocale(req?.locale) ? LANGUAGE_NAMES[req.locale] : { zh: '', en: '' }
    return say(req, {
      zh: `缺少${name.zh}内容，不能以${name.zh}发布。`,
      en: `The ${name.en} text is missing; it cannot be published in ${name.en}.`,
    })
  }
  const marks = wrongMarks(text)
  if (marks.length > 0) {
    return say(req, {
      zh: `标记没有成对，或链接地址不对：${marks.join(' ')}`,
      en: `A mark is not closed, or a link leads nowhere safe: ${marks.join(' ')}`,
    })
  }
  return true
}

const textareaCheck: TextareaFieldValidation = (value, options) => {
  const found = wrong(value, options)
  return found === true ? textareaRules(value, options) : found
}

const lineCheck: TextFieldSingleValidation = (value, options) => {
  const found = wrong(value, options)
  return found === true ? textRules(value, options) : found
}

/** A text of one or more sentences, one per language. Tidied on save, refused on publish when it is required and missing. */
export const words = (name: string, label: Say, { required = false, help, rows = 2 }: Options = {}): TextareaField => ({
  name,
  type: 'textarea',
  label,
  required,
  localized: true,
  admin: { rows, ...(help ? { description: help } : {}) },
  hooks: { beforeValidate: [tidy] },
  validate: textareaCheck,
})

/** A name or heading, one per language unless told otherwise. */
export const line = (
  name: string,
  label: Say,
  { required = false, help, localized = true }: Options = {},
): TextField => ({
  name,
  type: 'text',
  label,
  required,
  localized,
  ...(help ? { admin: { description: help } } : {}),
  ...(localized ? { hooks: { beforeValidate: [tidy] }, validate: lineCheck } : {}),
})

/** One of a closed list, with its labels in both languages. */
export const choice = <T extends string>(
  name: string,
  label: Say,
  values: readonly T[],
  options: { required?: boolean; help?: Say; defaultValue?: T } = {},
): SelectField => ({
  name,
  type: 'select',
  label,
  options: values.map((value) => ({ value, label: LABELS[value] ?? value })),
  required: options.required ?? false,
  ...(options.defaultValue ? { defaultValue: options.defaultValue } : {}),
  ...(options.help ? { admin: { description: options.help } } : {}),
})

/** Any number of a closed list. */
export const choices = <T extends string>(name: string, label: Say, values: readonly T[], help?: Say): SelectField => ({
  name,
  type: 'select',
  label,
  hasMany: true,
  options: values.map((value) => ({ value, label: LABELS[value] ?? value })),
  ...(help ? { admin: { description: help } } : {}),
})

/** Whether a day has begun nowhere yet: 14 hours ahead of UTC is the first place where it does. */
export const isFuture = (value: unknown, now = Date.now()): boolean =>
  Date.parse(String(value)) > Date.parse(`${new Date(now + 14 * 3_600_000).toISOString().slice(0, 10)}T23:59:59.999Z`)

const notInFuture: DateFieldValidation = (value, options) =>
  isFuture(value)
    ? say(options.req, {
        zh: '还没有到这一天。核对日期是有人对照过的那一天，不能是以后。',
        en: 'That day is still to come. A check is dated by the day someone made it.',
      })
    : dateRules(value, options)

/** The day of a check, without a time, stored as noon UTC so that no time zone moves it; never one that is still to come. */
export const day = (name: string, label: Say, help?: Say): DateField => ({
  name,
  type: 'date',
  label,
  required: true,
  validate: notInFuture,
  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' }, ...(help ? { description: help } : {}) },
})

/** When the facts of a part changed after its check; noted by writes (`noteChecks.ts`), settled by the next check. */
export const changedOn = (): DateField => ({
  name: 'changedOn',
  type: 'date',
  label: { zh: '核对以后，事实改过', en: 'Facts changed after the check' },
  access: { read: staffField, update: () => false, create: () => false },
  admin: {
    readOnly: true,
    condition: (_data, siblings) => Boolean((siblings as { changedOn?: unknown } | undefined)?.changedOn),
    date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' },
    description: {
      zh: '核对日期之后，选项、数字、来源或步骤数变过。请再对照一次来源。',
      en: 'Choices, numbers, sources or the number of steps changed after the day of the check. Compare it with its sources again.',
    },
  },
})

/** A web address; anything but http and https is refused. */
export const webAddress = (name: string, label: Say, help?: Say): TextField => ({
  name,
  type: 'text',
  label,
  ...(help ? { admin: { description: help } } : {}),
  validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) =>
    value === undefined ||
    value === null ||
    value === '' ||
    (typeof value === 'string' && /^https?:\/\/[^\s]+$/.test(value) && URL.canParse(value))
      ? true
      : say(req, { zh: '网址要以https://或http://开头。', en: 'The address must begin with https:// or http://.' }),
})

/** Payload takes no rows at all for enough, whatever `minRows` says. */
const notEmpty =
  (words: Say): ArrayFieldValidation =>
  (value, { req }) =>
    (Array.isArray(value) && value.length > 0) || say(req, words)

type RowLabels = { singular: Say; plural: Say }

/**
 * Rows whose structure both languages share; the texts inside them are per language. `named` are the fields that name a row;
 * `empty` is said where none is refused.
 */
export const rows = (
  name: string,
  labels: RowLabels,
  fields: Field[],
  options: { minRows?: number; help?: Say; named?: string[]; empty?: Say } = {},
): ArrayField => ({
  name,
  type: 'array',
  label: labels.plural,
  labels,
  fields,
  ...(options.minRows === undefined ? {} : { minRows: options.minRows }),
  ...(options.empty ? { validate: notEmpty(options.empty) } : {}),
  admin: {
    initCollapsed: true,
    components: { RowLabel: rowName(labels.singular, fields, options.named) },
    ...(options.help ? { description: options.help } : {}),
  },
})

/** Rows of one text each, such as steps. */
export const texts = (
  name: string,
  labels: { singular: Say; plural: Say },
  options: { minRows?: number; help?: Say; empty?: Say } = {},
): ArrayField => ({
  ...rows(name, labels, [words('text', labels.singular, { required: true })], options),
  admin: {
    initCollapsed: false,
    components: { RowLabel: rowName(labels.singular, [], []) },
    ...(options.help ? { description: options.help } : {}),
  },
})

/** Fields that belong together. */
export const group = (name: string, label: Say, fields: Field[], help?: Say): GroupField => ({
  name,
  type: 'group',
  label,
  fields,
  ...(help ? { admin: { description: help } } : {}),
})

const SOURCES: Say = { zh: '来源', en: 'Sources' }

/** The sources behind something. With `backed`, at least one is needed unless its evidence is `unverified`. */
export const sources = ({ backed = false }: { backed?: boolean } = {}): RelationshipField => ({
  name: 'sources',
  type: 'relationship',
  relationTo: 'sources',
  hasMany: true,
  label: SOURCES,
  ...(backed
    ? {
        validate: (value: unknown, { siblingData, req }: { siblingData: unknown; req: Parameters<typeof say>[0] }) =>
          (siblingData as { evidence?: string; text?: string }).evidence === 'unverified' ||
          (Array.isArray(value) && value.length > 0) ||
          empty(siblingData)
            ? true
            : say(req, {
                zh: '没有来源，不能发布。请加上至少一个来源，或把依据改为“未证实”（读者看不到）。',
                en: 'It has no source and cannot be published. Add at least one, or set its evidence to “unverified” (hidden from readers).',
              }),
      }
    : {}),
})

/** A group that nobody filled in needs no source. */
const empty = (data: unknown): boolean => {
  const { text, steps, items, key } = data as { text?: unknown; steps?: unknown[]; items?: unknown[]; key?: unknown }
  return !text && !key && !(steps?.length ?? 0) && !(items?.length ?? 0)
}

/** How well something is backed. */
export const evidence = (): SelectField =>
  choice('evidence', { zh: '依据', en: 'Evidence' }, EVIDENCE, {
    defaultValue: 'secondary',
    help: {
      zh: '官方：看到了运营商或监管机构自己的说法。第三方：别人的说法。未证实：不给读者看。',
      en: 'Official: the carrier’s or regulator’s own words were seen. Secondary: a third party’s. Unverified: readers never see it.',
    },
  })

/** What editors tell each other; strangers and pages never get it. */
export const note = (): TextareaField => ({
  name: 'note',
  type: 'textarea',
  label: { zh: '编辑备注', en: 'Editor note' },
  access: { read: staffField },
  admin: { rows: 2, description: { zh: '只给编辑看，读者看不到。', en: 'For editors only; readers never see it.' } },
})

/** A backed sentence or two: text, evidence, sources and a note. */
export const statement = ({ required = true }: { required?: boolean } = {}): Field[] => [
  words('text', { zh: '内容', en: 'Text' }, { required }),
  evidence(),
  sources({ backed: true }),
  note(),
]

/** Answers that a carrier or a country has for a case of its own; what backs them stands beside each. */
export const cases = (): ArrayField =>
  rows(
    'cases',
    { singular: { zh: '一种情况', en: 'Case' }, plural: { zh: '各种情况下怎么办', en: 'Answers by case' } },
    [choice('case', { zh: '情况', en: 'Case' }, CASES, { required: true }), ...statement()],
    {
      help: {
        zh: '读者遇到这种情况时，这里特有的说法；清单会引用。一行一种情况，同一种情况可以有几行。',
        en: 'What holds here in particular when a reader is in this case; checklists quote it. One case a row; a case may have several.',
      },
    },
  )

/** What something is for; empty where it is not known or for all of them. */
export const tasks = (help: Say): SelectField =>
  choices('tasks', { zh: '用于哪些事项', en: 'Tasks it is for' }, TASKS, help)

/** A heading and at most two sentences about what cannot be undone. */
export const halt = (): GroupField =>
  group(
    'halt',
    { zh: '不能撤销的事', en: 'What cannot be undone' },
    [
      line('title', { zh: '标题', en: 'Heading' }),
      words('text', { zh: '说明（最多两句）', en: 'At most two sentences' }),
    ],
    { zh: '每页最多一处，只写真正不能撤销的。', en: 'One a page, only for what truly cannot be undone.' },
  )

/** Sentences to show at a counter or say on the phone, in the language spoken there. */
export const cards = (): ArrayField =>
  rows(
    'cards',
    { singular: { zh: '柜台卡片', en: 'Counter card' }, plural: { zh: '柜台卡片', en: 'Counter cards' } },
    [
      choice('purpose', { zh: '用途', en: 'Purpose' }, CARDS, { required: true }),
      line('lang', { zh: '语言', en: 'Language' }, { required: true, localized: false }),
      {
        name: 'text',
        type: 'textarea',
        required: true,
        label: { zh: '给柜台看的句子', en: 'The sentence to show' },
        admin: { rows: 2 },
      },
      words('meaning', { zh: '意思', en: 'What it says' }, { required: true }),
      choice('speaker', { zh: '谁能这样说', en: 'Who can say it' }, SPEAKERS, {
        help: {
          zh: '说到“我的账单”“我的账户”的，只有机主本人能说；替去世的亲人办的读者看不到这样的卡片，没填的也看不到。',
          en: 'A sentence about “my bill” or “my account” is the holder’s own: whoever acts for a relative who died does not get it, nor one where this is empty.',
        },
      }),
    ],
    {
      help: {
        zh: '用当地语言写，给柜台看或在电话里说；下面写它的意思。',
        en: 'In the language spoken there, to show or to say; below it, what it says.',
      },
    },
  )

/** Remembers what the import last wrote, so that it never overwrites an editor's work. */
export const imported = (): TextField => ({
  name: 'imported',
  type: 'text',
  access: { read: staffField, update: () => false, create: () => false },
  admin: { hidden: true },
})

/** Says where the document is used, with links; as long as it is, it cannot be deleted. */
export const whereUsed = (): UIField => ({
  name: 'whereUsed',
  type: 'ui',
  label: { zh: '在哪里用', en: 'Where it is used' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: '/app/(payload)/_desk/WhereUsed.tsx#WhereUsed' },
  },
})
