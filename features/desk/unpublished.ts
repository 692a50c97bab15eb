import { sql } from '@payloadcms/db-postgres'
import { standings } from './standings.ts'
import { languagesIn } from './viewer.ts'
import { FIRST_CHANGE, type DeskList } from './view.ts'

/** What was written and readers do not have yet: drafts of what is published, and what never was, in no language. */
export const unpublished: DeskList = {
  name: 'unpublished',
  label: { zh: '还没发布的修改', en: 'Unpublished changes' },
  none: { zh: '写好的都发布了。', en: 'Everything that was written is published.' },
  reasons: {
    changed: { zh: '改了，还没发布', en: 'changed, not published' },
    never: { zh: '从没发布过', en: 'never published' },
  },
  shownTo: () => true,
  // What is published in no language stands once, in the guide's first language, and is for editors: it has no text to translate.
  rows: (viewer) => sql`
    select collection, id, case when published then locale end as locale,
      case when published then ${FIRST_CHANGE} end as field, case when published then 'changed' else 'never' end as reason,
      since, null::int as number, null::text as path, case when published then 0 else 1 end as rank
    from ${standings()} each
    where drafted and (
      (published and locale = any(${languagesIn(viewer)}))
      or (not published and not elsewhere and locale = 'zh' and ${viewer.role !== 'translator'}))`,
}
