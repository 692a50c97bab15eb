import { sql } from '@payloadcms/db-postgres'
import { languagesIn } from './viewer.ts'
import { FIRST_CHANGE, type DeskList } from './view.ts'
import { KIND_SLUGS } from '#collections/kinds.ts'
import type { SqlQuery } from '#collections/shared/connection.ts'

const ids = sql.join(
  KIND_SLUGS.map((slug): SqlQuery => sql.raw(`('${slug}', rels.${slug}_id)`)),
  sql`, `,
)

/** What waits for a review, first what waits for the viewer, and what was sent back to them. */
export const reviewing: DeskList = {
  name: 'reviews',
  label: { zh: '等着审阅', en: 'Waiting for review' },
  none: { zh: '没有等着审阅的。', en: 'Nothing waits for a review.' },
  reasons: {
    'for-you': { zh: '请你看', en: 'for you' },
    'sent-back': { zh: '退回给你', en: 'sent back to you' },
    anyone: { zh: '谁都可以看', en: 'for anyone' },
    'for-others': { zh: '请别人看', en: 'for someone else' },
    asked: { zh: '你请的，还没人看', en: 'asked by you' },
  },
  shownTo: () => true,
  rows: (viewer) => sql`
    select collection, id, locale, ${FIRST_CHANGE} as field, reason, since, null::int as number, null::text as path,
      array_position(array['for-you', 'sent-back', 'anyone', 'for-others', 'asked'], reason) as rank
    from (
      select document.collection, document.id, reviews.locale::text as locale,
        case when state::text = 'sent-back' then 'sent-back' when assignee_id = ${viewer.id} then 'for-you'
          when by_id = ${viewer.id} then 'asked' when assignee_id is null then 'anyone' else 'for-others' end as reason,
        to_char(reviews.created_at at time zone 'UTC', 'YYYY-MM-DD') as since
      from reviews join reviews_rels rels on rels.parent_id = reviews.id and rels.path = 'document'
      cross join lateral (values ${ids}) as document (collection, id)
      where document.id is not null and reviews.locale::text = any(${languagesIn(viewer)})
        and (state::text = 'waiting' or (state::text = 'sent-back' and by_id = ${viewer.id}))
    ) each`,
}
