import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { rowsIn } from '#collections/shared/connection.ts'

/** How many sources have an address that is dead, and how many one that moved. */
export async function countDeadLinks({ db }: Payload): Promise<{ dead: number; redirected: number }> {
  const rows = await rowsIn<{ dead: number; redirected: number }>(
    db.drizzle,
    sql`
      select count(*) filter (where link_check_state = 'dead')::int as dead,
        count(*) filter (where link_check_state = 'redirected')::int as redirected
      from sources where link_check_state in ('dead', 'redirected') and url <> ''`,
  )
  return rows[0] ?? { dead: 0, redirected: 0 }
}
