import { LABELS } from '#collections/shared/labels.ts'
import { nameIn } from '#features/desk/documentNames.ts'
import { FIRST_CHANGE, type DeskList, type DeskRow, type DocumentName } from '#features/desk/view.ts'
import type { Say } from '#collections/shared/translate.ts'
import type { Locale } from '#i18n/routing.ts'

const SITE: Say = { zh: '网站', en: 'Site' }
const NAMELESS: Say = { zh: '没有名称', en: 'No name yet' }

/** What a document is called in the language of the interface: a procedure by its carrier and task. */
export function titleOf(collection: string, name: DocumentName | null, language: Locale): string {
  if (collection === 'site') return SITE[language]
  const own = (name && nameIn(name, language)) ?? NAMELESS[language]
  const task = name?.task ? (LABELS[name.task]?.[language] ?? name.task) : null
  return task === null ? own : `${own} · ${task}`
}

/** Why a row is on its list. */
export const reasonOf = ({ reasons }: DeskList, { reason, number }: DeskRow, language: Locale): string =>
  (reasons[reason]?.[language] ?? reason).replace('#', String(number ?? ''))

/** Where the admin opens the row: the very field, in its language. */
export function rowAddress(admin: string, { collection, id, locale, field, path }: DeskRow): string {
  if (path !== null) return `${admin}/inbox?${new URLSearchParams({ page: path })}`
  const language: Record<string, string> = locale ? { locale } : {}
  if (field === FIRST_CHANGE)
    return `${admin}/edit?${new URLSearchParams({ collection, id: String(id), ...language, field })}`
  return documentAddress(admin, { collection, id, locale, field })
}

/** A document in the admin, opened at a field. */
export function documentAddress(
  admin: string,
  { collection, id, locale, field }: Pick<DeskRow, 'collection' | 'id' | 'locale' | 'field'>,
): string {
  const at = collection === 'site' ? `globals/${collection}` : `collections/${collection}/${id}`
  return `${admin}/${at}${locale ? `?locale=${locale}` : ''}${field ? `#field-${field.replaceAll('.', '__')}` : ''}`
}
