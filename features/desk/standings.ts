import { sql } from '@payloadcms/db-postgres'
import { KIND_SLUGS, type KindSlug } from '#collections/kinds.ts'
import type { SqlQuery } from '#collections/shared/connection.ts'

/** The text that a kind cannot do without: where it is missing, nobody has begun to write in that language. */
const TEXT: Record<KindSlug | 'site', string> = {
  carriers: 'name',
  procedures: 'lead',
  countries: 'name',
  devices: 'name',
  sections: 'title',
  terms: 'name',
  site: 'tagline',
}

/** The standings of one collection, or of the global. */
export function standingsOf(slug: KindSlug | 'site'): SqlQuery {
  const text = sql.raw(`version_${TEXT[slug]}`)
  const parent = slug === 'site' ? '' : 'version.parent_id = doc.id and'
  const table = (name: string): SqlQuery => sql.raw(`"${name}"`)
  return sql`
    select ${sql.raw(`'${slug}'`)}::text as collection, doc.id, each.locale, each.published, each.elsewhere, each.drafted, each.written,
      to_char(coalesce(version.updated_at, doc.updated_at) at time zone 'UTC', 'YYYY-MM-DD') as since,
      version.version_last_save_by_id as author, version.version_last_save_language::text as written_in
    from ${table(slug)} doc
    left join ${table(`${slug}_locales`)} zh on zh._parent_id = doc.id and zh._locale = 'zh'
    left join ${table(`${slug}_locales`)} en on en._parent_id = doc.id and en._locale = 'en'
    left join ${table(`_${slug}_v`)} version on ${sql.raw(parent)} version.latest
    left join ${table(`_${slug}_v_locales`)} next_zh on next_zh._parent_id = version.id and next_zh._locale = 'zh'
    left join ${table(`_${slug}_v_locales`)} next_en on next_en._parent_id = version.id and next_en._locale = 'en'
    cross join lateral (values
      ('zh', zh._status is not distinct from 'published', en._status is not distinct from 'published', next_zh.version__status is not distinct from 'draft', next_zh.${text} <> ''),
      ('en', en._status is not distinct from 'published', zh._status is not distinct from 'published', next_en.version__status is not distinct from 'draft', next_en.${text} <> '')
    ) as each (locale, published, elsewhere, drafted, written)`
}

/**
 * Every document that is published by language, once for each language: whether readers have it in this one and in the other,
 * whether its newest version is a draft in this one, and whether that has a text. Columns: collection, id, locale, published,
 * elsewhere, drafted, written, since, author and written_in of the newest version. These two are asked for by name in what a version holds, so that a version
 * that notes neither counts as nobody's.
 */
export const standings = (): SqlQuery =>
  sql`(${sql.join([...KIND_SLUGS, 'site' as const].map(standingsOf), sql` union all `)})`
