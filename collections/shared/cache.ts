import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { connection } from './connection.ts'
import { CHANNEL, EVERYTHING } from '#contract/invalidation.ts'

/** Effort is fixed, but freshness depends on the day: nothing is remembered for longer than an hour (in seconds). */
const LONGEST = 3600
/** Next drops tags beyond this number without an error, and with them the guarantee that a page gets renewed. */
const MOST_TAGS = 128
/** PostgreSQL refuses notifications of 8000 bytes. */
const MOST_BYTES = 7900

/**
 * Answers from the cache, or reads and keeps the answer, under a name that holds every parameter, until one of its tags is
 * forgotten. A page that calls this is forgotten with it. The answer must be plain JSON. Outside Next's server (scripts,
 * tests) it only reads. Throws when there are too many tags.
 */
export async function remember<T>(name: string, tags: readonly string[], read: () => Promise<T>): Promise<T> {
  const all = [...new Set([...tags, EVERYTHING])]
  if (all.length > MOST_TAGS) throw new Error(`${name} depends on ${all.length} tags; at most ${MOST_TAGS} are kept.`)
  if (process.env.NEXT_RUNTIME !== 'nodejs') return read()
  const { unstable_cache } = await import('next/cache.js')
  return unstable_cache(read, [name], { tags: all, revalidate: LONGEST })()
}

/** Splits tags into as many JSON notifications as the limit of PostgreSQL asks for. */
export function notifications(tags: readonly string[]): string[] {
  const parts: string[][] = []
  for (const tag of tags) {
    const last = parts.at(-1)
    if (last && Buffer.byteLength(JSON.stringify([...last, tag])) <= MOST_BYTES) last.push(tag)
    else parts.push([tag])
  }
  return parts.map((part) => JSON.stringify(part))
}

/**
 * Makes every instance forget what carries one of the tags. It is part of the request's transaction: PostgreSQL delivers it
 * on commit, and never after a rollback.
 */
export async function forget(payload: Payload, req: Partial<PayloadRequest>, ...tags: string[]): Promise<void> {
  const db = await connection(payload, req)
  for (const message of notifications(tags)) await db.execute(sql`select pg_notify(${CHANNEL}, ${message})`)
}

/** Expires tags in this instance at once. Works only inside a route handler; `/cache` is the one that calls it. */
export async function expire(tags: readonly string[]): Promise<void> {
  const { revalidateTag } = await import('next/cache.js')
  for (const tag of tags) revalidateTag(tag, { expire: 0 })
}
