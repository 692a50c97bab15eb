import { sql } from '@payloadcms/db-postgres'
import { KIND_SLUGS, type KindSlug } from '#collections/kinds.ts'
import type { SqlQuery } from '#collections/shared/connection.ts'

const publicationsOf = (slug: KindSlug | 'site'): SqlQuery => sql`
  select ${sql.raw(`'${slug}'`)}::text as collection, doc.id, each.locale, each.published, each.elsewhere,
    to_char(doc.updated_at at time zone 'UTC', 'YYYY-MM-DD') as since
  from ${sql.raw(slug)} doc
  left join ${sql.raw(`${slug}_locales`)} zh on zh._parent_id = doc.id and zh._locale = 'zh'
  left join ${sql.raw(`${slug}_locales`)} en on en._parent_id = doc.id and en._locale = 'en'
  cross join lateral (values
    ('zh', zh._status is not distinct from 'published', en._status is not distinct from 'published'),
    ('en', en._status is not distinct from 'published', zh._status is not distinct from 'published')
  ) as each (locale, published, elsewhere)`

/**
 * Every document that is published by language, once for each language: whether readers have it in this one, and in the other.
 * It looks at no version, of which `standings` takes the newest. Columns: collection, id, locale, published, elsewhere, since.
 */
export const publications = (): SqlQuery =>
  sql`(${sql.join([...KIND_SLUGS, 'site' as const].map(publicationsOf), sql` union all `)})`
