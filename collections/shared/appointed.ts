import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  type CollectionSlug,
  type Field,
  type PayloadRequest,
} from 'payload'
import { staff, writesAll } from './access.ts'
import { LANGUAGE_NAMES, say, type Say } from './translate.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** A refusal that says why, for the person who asked. */
export const refusal = (req: PayloadRequest, status: number, words: Say): APIError<null> =>
  new APIError(say(req, words), status, null, true)

const nobody = () => false

/** A field that only the server writes. */
export const kept = (field: Field): Field =>
  ({
    ...field,
    access: { ...('access' in field ? field.access : {}), create: nobody, update: nobody },
    admin: { ...field.admin, readOnly: true },
  }) as Field

/** The document that something is appointed for, of one of these kinds. */
export const aboutDocument = (kinds: CollectionSlug[]): Field => ({
  name: 'document',
  type: 'relationship',
  relationTo: kinds,
  required: true,
  label: { zh: '内容', en: 'Document' },
})

/** The one language of it that is meant. */
export const inLanguage = (): Field => ({
  name: 'locale',
  type: 'select',
  required: true,
  label: { zh: '语言', en: 'Language' },
  options: LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
})

/** A moment, shown in the time zone of whoever looks. */
export const moment = (name: string, label: Say, help?: Say): Field => ({
  name,
  type: 'date',
  label,
  index: true,
  admin: {
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' },
    ...(help ? { description: help } : {}),
  },
})

/** An account, and its name as it was then: not everyone may read accounts, and one that is deleted has none. */
export const person = (name: string, label: Say): Field[] => [
  kept({ name, type: 'relationship', relationTo: 'users', label, admin: { hidden: true } }),
  kept({ name: `${name}Name`, type: 'text', label }),
]

/** What `person()` keeps of whoever asks. */
export const byWhom = (req: PayloadRequest, name: string): Record<string, unknown> => ({
  [name]: req.user?.id ?? null,
  [`${name}Name`]: req.user?.name ?? null,
})

type Of = { relationTo: string; value: number | string }

/** Refuses what is appointed for a document that is not there, or a language that is not the account's. */
export async function needsRight(req: PayloadRequest, document: unknown, locales: readonly Locale[]): Promise<void> {
  if (locales.length === 0 || !writesAll(req, locales))
    throw refusal(req, 403, {
      zh: '只能安排你有权编辑的语言。',
      en: 'You can do this only for languages that you may edit.',
    })
  const { relationTo, value } = (document ?? {}) as Of
  const found = value
    ? await req.payload
        .findByID({ collection: relationTo as 'carriers', id: value, depth: 0, draft: true, disableErrors: true, req })
        .catch(() => null)
    : null
  if (!found)
    throw refusal(req, 400, { zh: '没有这份内容，请先保存它。', en: 'There is no such document; save it first.' })
}

type Appointed = Pick<CollectionConfig, 'slug' | 'labels' | 'fields' | 'endpoints'> & {
  description: Say
  columns: string[]
  /** Completes what was asked for, or refuses it. */
  appoint: (data: Record<string, unknown>, req: PayloadRequest) => Promise<Record<string, unknown>>
}

/**
 * What someone appoints for a document, until it has its time or is called off. Everyone with an account sees it; nobody changes
 * it, so that it says for ever who wanted what. It is called off by a route of its own.
 */
export function appointed({
  slug,
  labels,
  description,
  columns,
  fields,
  endpoints,
  appoint,
}: Appointed): CollectionConfig {
  const complete: CollectionBeforeChangeHook = ({ data, operation, req }) =>
    operation === 'create' ? appoint(data, req) : data
  return {
    slug,
    ...(labels ? { labels } : {}),
    admin: { defaultColumns: columns, group: { zh: '编辑台', en: 'Desk' }, description, disableCopyToLocale: true },
    access: { read: staff, create: staff, update: nobody, delete: nobody },
    defaultSort: '-id',
    disableDuplicate: true,
    lockDocuments: false,
    fields,
    ...(endpoints ? { endpoints } : {}),
    hooks: { beforeChange: [complete] },
  }
}
