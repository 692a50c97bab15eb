import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { carrierEntries } from './entries/carrier.ts'
import { countryEntries } from './entries/country.ts'
import { deviceEntries } from './entries/device.ts'
import { procedureEntries } from './entries/procedure.ts'
import { sectionEntries } from './entries/section.ts'
import { termEntries } from './entries/term.ts'
import { INDEX_KEY } from './version.ts'
import type { Indexed } from './view.ts'
import { write } from './writeIndex.ts'
import { connection, type Executor } from '#collections/shared/connection.ts'
import { stranger, within, type Finder } from '#collections/shared/finder.ts'
import { isRaw, type Raw } from '#collections/shared/localize.ts'

/** The collections whose documents have pages that can be found. */
export const FINDABLE = ['carriers', 'procedures', 'devices', 'sections', 'terms', 'countries'] as const
export type Findable = (typeof FINDABLE)[number]

/** "find" in ASCII: who writes the index has this lock until the transaction ends, so that counts of words are exact. */
export const INDEX_LOCK = 0x66696e64

const isFindable = (slug: string): slug is Findable => FINDABLE.some((each) => each === slug)

const entityOf = (collection: Findable, id: unknown): string => `${collection}:${String(id)}`

const aliasesOf = (doc: Raw): string[] => (Array.isArray(doc.aliases) ? doc.aliases.map(String) : [])

const nothing = (entity: string): Indexed => ({ entity, names: [], entries: [] })

/** What the index should know of one document as strangers see it; nothing if they see none. */
async function indexed(collection: Findable, doc: Raw): Promise<Indexed> {
  const entity = entityOf(collection, doc.id)
  const slug = String(doc.slug)
  switch (collection) {
    case 'carriers':
      return carrierEntries(entity, slug, aliasesOf(doc))
    case 'procedures':
      return isRaw(doc.carrier) && doc.carrier.slug
        ? procedureEntries(
            entity,
            entityOf('carriers', doc.carrier.id),
            String(doc.carrier.slug),
            String(doc.task),
            aliasesOf(doc.carrier),
          )
        : nothing(entity)
    case 'devices':
      return deviceEntries(entity, slug)
    case 'sections':
      return sectionEntries(entity, slug)
    case 'terms':
      return termEntries(entity, slug)
    case 'countries':
      return countryEntries(entity, slug)
  }
}

const SELECT: Record<Findable, Record<string, true>> = {
  carriers: { slug: true, aliases: true },
  procedures: { carrier: true, task: true },
  devices: { slug: true },
  sections: { slug: true },
  terms: { slug: true },
  countries: { slug: true },
}

/** Documents that are read at the same time. */
const AT_ONCE = 4

/** Every document of a collection that strangers see, some at a time, as the index needs it. */
export async function* everyIndexed(find: Finder, collection: Findable): AsyncGenerator<Indexed[]> {
  const docs = await find.all(collection, { depth: collection === 'procedures' ? 1 : 0, select: SELECT[collection] })
  for (let from = 0; from < docs.length; from += AT_ONCE)
    yield Promise.all(docs.slice(from, from + AT_ONCE).map((doc) => indexed(collection, doc)))
}

const namesOf = async (db: Executor, entity: string): Promise<string> => {
  const found = (await db.execute(
    sql`select string_agg(key, ' ' order by key) as keys from search_names where entity = ${entity}`,
  )) as { rows: { keys: string | null }[] }
  return found.rows[0]?.keys ?? ''
}

async function one(db: Executor, find: Finder, collection: Findable, id: unknown): Promise<void> {
  const [depth, select] = [collection === 'procedures' ? 1 : 0, SELECT[collection]]
  const doc = await find.first(collection, { where: { id: { equals: id } }, depth, select })
  await write(db, doc ? await indexed(collection, doc) : nothing(entityOf(collection, id)))
}

async function oneAndWhatNamesIt(db: Executor, find: Finder, collection: Findable, id: unknown): Promise<void> {
  const entity = entityOf(collection, id)
  const before = await namesOf(db, entity)
  await one(db, find, collection, id)
  if (collection === 'carriers') {
    const listed = (await db.execute(
      sql`select entity from search_pages where about = ${entity} and entity <> ${entity}`,
    )) as { rows: { entity: string }[] }
    const procedures = await find.all('procedures', { where: { carrier: { equals: id } }, select: { task: true } })
    const ids = new Set([
      ...listed.rows.map((row) => row.entity.replace(/^procedures:/, '')),
      ...procedures.map((each) => String(each.id)),
    ])
    for (const each of ids) await one(db, find, 'procedures', each)
  }
  // The name of a country stands on the cards of its carriers.
  if (collection === 'countries' && before !== (await namesOf(db, entity))) {
    const carriers = await find.all('carriers', { where: { country: { equals: id } }, select: { slug: true } })
    for (const { id: carrier } of carriers) await oneAndWhatNamesIt(db, find, 'carriers', carrier)
  }
}

/**
 * Brings the index to what strangers see of a document now, in the transaction that changed it; of what is gone nothing
 * stays. An import writes the whole index at its end instead: until then the index counts as not made.
 */
export async function sync(req: PayloadRequest, collection: string, id: unknown): Promise<void> {
  if (!isFindable(collection)) return
  const db = await connection(req.payload, req)
  if (req.context.importing) {
    await db.execute(sql`delete from payload_kv where key = ${INDEX_KEY}`)
    return
  }
  await db.execute(sql`select pg_advisory_xact_lock(${INDEX_LOCK})`)
  const transaction = (await req.transactionID) ?? null
  await within(transaction, async () => oneAndWhatNamesIt(db, await stranger(), collection, id))
}
