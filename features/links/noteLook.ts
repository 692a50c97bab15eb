import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Look } from './look.ts'
import { forget } from '#collections/shared/cache.ts'
import { rowsIn } from '#collections/shared/connection.ts'
import { decide, type Decision, type LinkCheck } from '#collections/sources/linkState.ts'

/** A source as far as its address goes. */
export type LinkRow = Omit<LinkCheck, 'checkedAt'> & {
  id: number
  url: string
  archivedUrl: string | null
  checkedAt: Date | string | null
}

/**
 * Notes what a look came to, unless the address was changed meanwhile. In SQL, because it is no edit: neither hooks nor the
 * day of the last change follow. Readers' pages are forgotten only where they now show an archived copy, or no longer do.
 */
export async function noteLook(payload: Payload, row: LinkRow, found: Look, now = new Date()): Promise<Decision> {
  const checkedAt = row.checkedAt === null ? null : new Date(row.checkedAt)
  const decision = decide({ ...row, days: Number(row.days ?? 0), checkedAt }, found.outcome, now)
  const { state, days, dueAt } = decision
  const noted = await rowsIn(
    payload.db.drizzle,
    sql`
      update sources set link_check_state = ${state}, link_check_outcome = ${found.outcome}, link_check_status = ${found.status},
        link_check_days = ${days}, link_check_moved_to = ${found.movedTo}, link_check_checked_at = ${now.toISOString()},
        link_check_due_at = ${dueAt.toISOString()}
      where id = ${row.id} and url = ${row.url} returning id`,
  )
  const turned = (state === 'dead') !== (row.state === 'dead')
  if (noted.length > 0 && turned && row.archivedUrl) await forget(payload, {}, 'sources')
  return decision
}
