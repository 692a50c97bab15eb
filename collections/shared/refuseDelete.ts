import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { connection } from './connection.ts'
import { say, type Say } from './translate.ts'
import { IN_USE, type InUse, type Uses } from './use.ts'
import { usedBy } from './usedBy.ts'

/** Says where something is used that was to be deleted. */
export class InUseError extends APIError<InUse> {
  constructor(message: string, used: Uses) {
    super(message, 409, { kind: IN_USE, ...used }, true)
    this.name = 'InUseError'
  }
}

/** How many are named; the rest is counted. */
const NAMED = 5

/** Where something is used, in a sentence. */
export function inUse({ total, uses }: Uses): Say {
  const names = uses
    .slice(0, NAMED)
    .map(({ label, title }) => ({ zh: `${label}“${title}”`, en: `“${title}” (${label})` }))
  const more = total - names.length
  return {
    zh: `还有${total}处在用，不能删除：${names.map(({ zh }) => zh).join('、')}${more > 0 ? `，另有${more}处` : ''}。请先在那里去掉。`,
    en: `It is used in ${total} ${total === 1 ? 'place' : 'places'} and cannot be deleted: ${names.map(({ en }) => en).join(', ')}${more > 0 ? ` and ${more} more` : ''}. Take it out there first.`,
  }
}

/**
 * Refuses to delete what something refers to. The row is locked first: whoever is about to refer to it waits, and is told
 * that it is gone, or was there before and counts. Commands, which have no account, may clear whole collections.
 */
export const refuseWhileUsed: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!req.user) return
  const db = await connection(req.payload, req)
  await db.execute(sql`select id from ${sql.identifier(collection.slug)} where id = ${Number(id)} for update`)
  const used = await usedBy(req, collection.slug, Number(id))
  if (used.total > 0) throw new InUseError(say(req, inUse(used)), used)
}
