import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { rowsIn } from '#collections/shared/connection.ts'
import type { Locale } from '#i18n/routing.ts'

/** How many schedules in some languages wait, and how many were not possible and nobody has put aside. */
export async function countScheduled(
  { db }: Payload,
  locales: readonly Locale[],
): Promise<{ waiting: number; notPossible: number }> {
  const rows = await rowsIn<{ waiting: number; notPossible: number }>(
    db.drizzle,
    sql`
      select count(*) filter (where state = 'waiting')::int as waiting,
        count(*) filter (where state = 'not-possible')::int as "notPossible"
      from schedules where state in ('waiting', 'not-possible') and locale::text in ${[...locales, '']}`,
  )
  return rows[0] ?? { waiting: 0, notPossible: 0 }
}
