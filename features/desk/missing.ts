import { sql } from '@payloadcms/db-postgres'
import { publications } from './publications.ts'
import { languagesIn } from './viewer.ts'
import type { DeskList } from './view.ts'

/** The first text of each kind that has to be translated. */
const FIRST_TEXT = sql.raw(`case collection
  when 'procedures' then 'lead' when 'sections' then 'title' when 'site' then 'tagline' else 'name' end`)

/** What readers of one language have and those of the other never had. */
export const missing: DeskList = {
  name: 'missing',
  label: { zh: '缺译文', en: 'Missing translations' },
  none: { zh: '已发布的内容两种语言都有。', en: 'Everything published is there in both languages.' },
  reasons: {
    zh: { zh: '没有中文', en: 'not in Chinese' },
    en: { zh: '没有英文', en: 'not in English' },
  },
  shownTo: () => true,
  rows: (viewer) => sql`
    select collection, id, locale, ${FIRST_TEXT} as field, locale as reason, since, null::int as number,
      null::text as path, 0 as rank
    from ${publications()} each
    where elsewhere and not published and locale = any(${languagesIn(viewer)})`,
}
