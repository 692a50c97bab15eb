import { sql } from '@payloadcms/db-postgres'
import type { DocumentName } from './view.ts'
import { rowsIn, type Executor, type SqlQuery } from '#collections/shared/connection.ts'
import { other, type Locale } from '#i18n/routing.ts'

type Named = { collection: string; id: number }

/** The field by which documents are called; procedures go by their carrier. */
const TITLE: Record<string, string> = {
  carriers: 'name',
  countries: 'name',
  devices: 'name',
  terms: 'name',
  sections: 'title',
}

const idsIn = (ids: number[]): SqlQuery =>
  sql`array(select jsonb_array_elements_text(${JSON.stringify([...new Set(ids)])}::jsonb)::int)`

/** Names as last written, else as published, in every language that has one. */
const named = (collection: string, ids: SqlQuery): SqlQuery => {
  const title = TITLE[collection] ?? 'name'
  const raw = (text: string): SqlQuery => sql.raw(text)
  return sql`
    select doc.id, null::text as task, each.locale::text as locale,
      coalesce(nullif(next.${raw(`version_${title}`)}, ''), nullif(texts.${raw(title)}, '')) as name
    from ${raw(collection)} doc cross join unnest(enum_range(null::_locales)) as each (locale)
    left join ${raw(`${collection}_locales`)} texts on texts._parent_id = doc.id and texts._locale = each.locale
    left join ${raw(`_${collection}_v`)} version on version.parent_id = doc.id and version.latest
    left join ${raw(`_${collection}_v_locales`)} next on next._parent_id = version.id and next._locale = each.locale
    where doc.id = any(${ids})`
}

const query = (collection: string, ids: number[]): SqlQuery | null => {
  if (collection === 'procedures')
    return sql`
      select procedures.id, procedures.task::text as task, carrier.locale, carrier.name from procedures
      left join (${named('carriers', sql`array(select carrier_id from procedures where id = any(${idsIn(ids)}))`)}) carrier
        on carrier.id = procedures.carrier_id
      where procedures.id = any(${idsIn(ids)})`
  if (collection === 'sources')
    return sql`select id, null::text as task, 'zh' as locale, title as name from sources where id = any(${idsIn(ids)})`
  return collection in TITLE ? named(collection, idsIn(ids)) : null
}

/** What documents are called, by `collection:id`, in every language that has a name for them. */
export async function namesOf(db: Executor, documents: readonly Named[]): Promise<Map<string, DocumentName>> {
  const found = new Map<string, DocumentName>()
  for (const collection of new Set(documents.map((each) => each.collection))) {
    const ids = documents.filter((each) => each.collection === collection).map(({ id }) => id)
    const asked = query(collection, ids)
    if (asked === null) continue
    for (const { id, task, locale, name } of await rowsIn<{
      id: number
      task: string | null
      locale: Locale | null
      name: string | null
    }>(db, asked)) {
      const key = `${collection}:${id}`
      const known = found.get(key) ?? { names: {}, task }
      found.set(key, locale && name ? { ...known, names: { ...known.names, [locale]: name } } : known)
    }
  }
  return found
}

/** A name in a language, else in the other; null where it has none yet. */
export const nameIn = ({ names }: DocumentName, locale: Locale): string | null =>
  names[locale] ?? names[other(locale)] ?? null
