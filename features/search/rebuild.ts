import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { everyIndexed, INDEX_LOCK } from './sync.ts'
import { fixedEntries } from './fixed.ts'
import { INDEX_KEY, indexVersion } from './version.ts'
import { recount, write } from './writeIndex.ts'
import { KIND_SLUGS } from '#collections/kinds.ts'
import { connection } from '#collections/shared/connection.ts'
import { finder } from '#collections/shared/finder.ts'
import { LOCALES } from '#i18n/routing.ts'

/**
 * Makes the whole index anew in one transaction, so that readers search the old one until the new one is there; whoever
 * publishes meanwhile waits. Resolves with the number of documents in it.
 */
export async function rebuild(payload: Payload): Promise<number> {
  const id = await payload.db.beginTransaction()
  const db = await connection(payload, id === null ? {} : { transactionID: id })
  try {
    await db.execute(sql`select pg_advisory_xact_lock(${INDEX_LOCK})`)
    for (const table of ['search_pages', 'search_names', 'search_words'])
      await db.execute(sql`delete from ${sql.identifier(table)}`)
    let documents = 0
    for (const each of fixedEntries()) await write(db, each, 'all')
    // Read beside the transaction: whoever publishes is either done, or waits for the lock and writes after us.
    const find = await finder(payload)
    for (const kind of KIND_SLUGS)
      for await (const some of everyIndexed(find, kind))
        for (const each of some) {
          await write(db, each, 'all')
          documents += 1
        }
    for (const locale of LOCALES) await recount(db, locale)
    await db.execute(sql`delete from payload_kv where key = ${INDEX_KEY}`)
    await db.execute(sql`
      insert into payload_kv (key, data)
      values (${INDEX_KEY}, ${JSON.stringify({ version: indexVersion() })}::jsonb)`)
    if (id !== null) await payload.db.commitTransaction(id)
    return documents
  } catch (error) {
    if (id !== null) await payload.db.rollbackTransaction(id)
    throw error
  }
}
