import type { FlattenedField } from 'payload'
import { staffField } from './access.ts'
import { isLocalized, isObject, mapFields, type Data } from './fieldTree.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** A document whose draft may be seen in some languages by whoever holds a preview link. */
export type StandIn = { collection: string; id: number; locales: readonly Locale[] }

const isPublished = ({ _status }: Data): boolean =>
  isObject(_status) ? Object.values(_status).includes('published') : _status === 'published'

/** A text in every language: that of the draft where it may be seen, else what readers have. */
const perLanguage = (draft: unknown, published: unknown, locales: readonly Locale[]): Data => {
  const of = (value: unknown, locale: Locale): unknown => (isObject(value) ? value[locale] : undefined)
  return Object.fromEntries(LOCALES.map((each) => [each, of(locales.includes(each) ? draft : published, each)]))
}

/**
 * What a draft is to someone without an account, as `locale: 'all'` gives it: published in the languages that may be seen, the
 * other's texts as readers have them; without what editors tell each other, and leading to nothing that is not public or in
 * `others`. `published` is the document as readers have it, empty where they have none.
 */
export function standInOf(
  fields: FlattenedField[],
  draft: Data,
  published: Data,
  { locales, others = [] }: { locales: readonly Locale[]; others?: readonly { collection: string; id: number }[] },
): Data {
  const mayShow = (related: unknown, collection: unknown): boolean =>
    !isObject(related) ||
    !('_status' in related) ||
    isPublished(related) ||
    others.some((other) => other.collection === collection && other.id === related.id)
  const made = mapFields(fields, draft, published, {
    rows: (rows, like, inner) =>
      rows.map((row) =>
        inner(
          row,
          like?.find(({ id }) => id === row.id),
        ),
      ),
    value: (field, mine, theirs) => {
      if ('access' in field && field.access?.read === staffField) return undefined
      if (isLocalized(field)) return perLanguage(mine, theirs, locales)
      if (field.type !== 'relationship') return mine
      if (Array.isArray(mine)) return mine.filter((each) => mayShow(each, field.relationTo))
      return mayShow(mine, field.relationTo) ? mine : null
    },
  })
  const status = isObject(published._status) ? published._status : {}
  const entries = LOCALES.map((each) => [each, locales.includes(each) ? 'published' : (status[each] ?? 'draft')])
  return { ...made, _status: Object.fromEntries(entries) }
}
