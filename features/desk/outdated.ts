import { sql } from '@payloadcms/db-postgres'
import { languagesIn } from './viewer.ts'
import type { DeskList } from './view.ts'
import { translationStandings } from '#features/translation/read.ts'

/** What is published in a language and was changed in the other since. */
export const outdated: DeskList = {
  name: 'outdated',
  label: { zh: '译文过时', en: 'Outdated translations' },
  none: { zh: '没有过时的译文。', en: 'No translation is outdated.' },
  reasons: { outdated: { zh: '另一种语言改过', en: 'the other language has changed' } },
  shownTo: () => true,
  rows: (viewer) => sql`
    select "of" as collection, doc as id, locale, null::text as field, 'outdated' as reason,
      to_char(since at time zone 'UTC', 'YYYY-MM-DD') as since, null::int as number, null::text as path, 0 as rank
    from (${translationStandings()}) each
    where standing = 'outdated' and locale = any(${languagesIn(viewer)})`,
}
