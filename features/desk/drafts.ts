import { sql } from '@payloadcms/db-postgres'
import { standings } from './standings.ts'
import { languagesIn } from './viewer.ts'
import { FIRST_CHANGE, type DeskList } from './view.ts'

/** Documents whose newest version is a draft that the viewer saved. */
export const drafts: DeskList = {
  name: 'drafts',
  label: { zh: '我的草稿', en: 'My drafts' },
  none: { zh: '你没有草稿。', en: 'You have no drafts.' },
  reasons: {
    changed: { zh: '改了已发布的内容', en: 'changes what is published' },
    new: { zh: '还没发布过', en: 'not published yet' },
  },
  shownTo: () => true,
  rows: (viewer) => sql`
    select collection, id, locale, case when published then ${FIRST_CHANGE} end as field,
      case when published then 'changed' else 'new' end as reason, since, null::int as number, null::text as path, 0 as rank
    from ${standings()} each
    where author = ${viewer.id} and drafted and locale = written_in and locale = any(${languagesIn(viewer)})`,
}
