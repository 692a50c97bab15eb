import { sql } from '@payloadcms/db-postgres'
import { edits } from './viewer.ts'
import type { DeskList } from './view.ts'

/** Sources whose address is dead or has moved. */
export const linkProblems: DeskList = {
  name: 'links',
  label: { zh: '打不开、搬走的链接', en: 'Dead and moved links' },
  none: { zh: '没有打不开的链接。', en: 'No link is dead.' },
  reasons: { dead: { zh: '打不开了', en: 'dead' }, redirected: { zh: '已搬走', en: 'moved' } },
  shownTo: edits,
  rows: () => sql`
    select 'sources'::text as collection, id, null::text as locale, 'url' as field, link_check_state::text as reason,
      to_char(link_check_checked_at at time zone 'UTC', 'YYYY-MM-DD') as since, null::int as number, null::text as path,
      case link_check_state::text when 'dead' then 0 else 1 end as rank
    from sources where link_check_state in ('dead', 'redirected') and url <> ''`,
}
