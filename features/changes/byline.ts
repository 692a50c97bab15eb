import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { forget } from '#collections/shared/cache.ts'
import { connection } from '#collections/shared/connection.ts'

/** Gives the changes that an account checked the name it has in public now, or none; in the request's transaction. */
export async function rename(req: PayloadRequest, account: unknown, byline: string): Promise<void> {
  const id = Number(account)
  if (!Number.isInteger(id)) return
  const db = await connection(req.payload, req)
  const { rows } = (await db.execute(
    sql`update changes set "by" = ${byline} where account = ${id} and "by" is distinct from ${byline} returning id`,
  )) as { rows: unknown[] }
  // Carriers' own lists are remembered with their carriers.
  if (rows.length > 0) await forget(req.payload, req, 'changes', 'changes-of-carriers')
}
