import { sql } from '@payloadcms/db-postgres'
import { languagesIn } from './viewer.ts'
import type { DeskList } from './view.ts'
import { KIND_SLUGS } from '#collections/kinds.ts'
import type { SqlQuery } from '#collections/shared/connection.ts'

const ids = sql.join(
  KIND_SLUGS.map((slug): SqlQuery => sql.raw(`('${slug}', rels.${slug}_id)`)),
  sql`, `,
)

/** What is to be published or taken down at a time, and what then could not be. */
export const appointments: DeskList = {
  name: 'scheduled',
  label: { zh: '定好时间的', en: 'Scheduled' },
  none: { zh: '没有定好时间的。', en: 'Nothing is scheduled.' },
  reasons: {
    'not-possible': { zh: '到时没有办成', en: 'could not be done' },
    publish: { zh: '将发布', en: 'will be published' },
    unpublish: { zh: '将取消发布', en: 'will be taken down' },
  },
  shownTo: () => true,
  rows: (viewer) => sql`
    select document.collection, document.id, schedules.locale::text as locale, null::text as field,
      case when state::text = 'waiting' then action::text else 'not-possible' end as reason,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD') as since, null::int as number, null::text as path,
      case when state::text = 'waiting' then 1 else 0 end as rank
    from schedules join schedules_rels rels on rels.parent_id = schedules.id and rels.path = 'document'
    cross join lateral (values ${ids}) as document (collection, id)
    where document.id is not null and state::text in ('waiting', 'not-possible') and schedules.locale::text = any(${languagesIn(viewer)})`,
}
