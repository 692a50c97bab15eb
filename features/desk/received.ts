import { sql } from '@payloadcms/db-postgres'
import { edits } from './viewer.ts'
import type { DeskList } from './view.ts'
import type { Say } from '#collections/shared/translate.ts'

type Received = { name: 'reports' | 'corrections'; label: Say; none: Say; reason: Say }

/** What readers sent and nobody has read, by the page it is about. */
const received = ({ name, label, none, reason }: Received): DeskList => ({
  name,
  label,
  none,
  reasons: { new: reason },
  shownTo: edits,
  rows: () => sql`
    select ${sql.raw(`'${name}'`)}::text as collection, min(id) as id, null::text as locale, null::text as field,
      'new' as reason, min(day) as since, count(*)::int as number, path, 0 as rank
    from ${sql.raw(name)} where state = 'new' group by path`,
})

export const newReports = received({
  name: 'reports',
  label: { zh: '新反馈', en: 'New reports' },
  none: { zh: '没有新反馈。', en: 'No new reports.' },
  reason: { zh: '#条附言没看', en: '# not read' },
})

export const newCorrections = received({
  name: 'corrections',
  label: { zh: '新更正', en: 'New corrections' },
  none: { zh: '没有新更正。', en: 'No new corrections.' },
  reason: { zh: '#条没看', en: '# not read' },
})
