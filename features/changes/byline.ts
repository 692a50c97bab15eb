import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { forget } from '#collections/shared/cache.ts'
import { connection, rowsIn } from '#collections/shared/connection.ts'

/** Gives the changes that an account checked the name it has in public now, or none; in the request's transaction. */
async function rename(req: PayloadRequest, account: unknown, byline: string): Promise<void> {
  const id = Number(account)
  if (!Number.isInteger(id)) return
  const renamed = await rowsIn(
    await connection(req.payload, req),
    sql`update changes set "by" = ${byline} where account = ${id} and "by" is distinct from ${byline} returning id`,
  )
  // Carriers' own lists are remembered with their carriers.
  if (renamed.length > 0) await forget(req.payload, req, 'changes', 'changes-of-carriers')
}

/** A public name is public as long as its owner wants it to be, also beside what they checked before. */
export const takeName: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'update' && doc.byline !== previousDoc.byline)
    await rename(req, doc.id, String(doc.byline ?? '').trim())
}

/** It goes with the account. */
export const dropName: CollectionAfterDeleteHook = async ({ id, req }) => rename(req, id, '')
