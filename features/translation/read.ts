import { sql } from '@payloadcms/db-postgres'
import type { SqlQuery } from '#collections/shared/connection.ts'

/** Every document in every language with its standing: columns `of`, doc, locale, standing, since. */
export const translationStandings = (): SqlQuery => sql`
  select "of", doc::int as doc, locale::text as locale, outdated_since as since,
    case when state = 'published' and outdated_since is not null then 'outdated' else state::text end as standing
  from translations`
