import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { brandOf, brands, nameKeys } from './names.ts'
import { INDEX_KEY } from './version.ts'
import type { Indexed } from './view.ts'
import { write } from './writeIndex.ts'
import { listedProcedureDocuments } from '#collections/procedures/shape.ts'
import { carrierDocuments } from '#collections/carriers/shape.ts'
import { isKind, KINDS, type KindSlug } from '#collections/kinds.ts'
import { connection, rowsIn, type Connection } from '#collections/shared/connection.ts'
import { finder, type Finder } from '#collections/shared/finder.ts'
import type { Standing } from '#collections/shared/kind.ts'
import type { Searchable } from '#collections/shared/searchable.ts'

/** "find" in ASCII: who writes the index has this lock until the transaction ends, so that counts of words are exact. */
export const INDEX_LOCK = 0x66696e64

const entityOf = (kind: KindSlug, id: unknown): string => `${kind}:${String(id)}`

const nothing = (entity: string): Indexed => ({ entity, names: [], entries: [] })

const brandForms = ({ brands: found }: Searchable): string[] => {
  if (!found) return []
  const { of, names, places } = found
  return names.flatMap((name) => (of === 'carrier' ? brandOf(name, places) : brands(name)))
}

/** What the index should know of one document as strangers see it. A procedure goes by its carrier's names. */
async function indexed(find: Finder, kind: KindSlug, standing: Standing): Promise<Indexed> {
  const searchable = await KINDS[kind].searchable(find, standing)
  const entity = entityOf(kind, standing.id)
  const about = kind === 'procedures' ? entityOf('carriers', standing.carrier) : entity
  const { names, forms, numbers, pages } = searchable
  return {
    entity,
    names: pages.length > 0 ? nameKeys(names, [...forms, ...brandForms(searchable)], numbers) : [],
    entries: pages.map(({ locale, path, page }) => ({ entity, locale, path, about, card: page })),
  }
}

/** Documents that are read at the same time. */
const AT_ONCE = 4

/** Every document of a kind that strangers see, some at a time, as the index needs it. */
export async function* everyIndexed(find: Finder, kind: KindSlug): AsyncGenerator<Indexed[]> {
  const standings = await KINDS[kind].standings(find)
  for (let from = 0; from < standings.length; from += AT_ONCE)
    yield Promise.all(standings.slice(from, from + AT_ONCE).map((each) => indexed(find, kind, each)))
}

const namesOf = async (db: Connection, entity: string): Promise<string> => {
  const [found] = await rowsIn<{ keys: string | null }>(
    db,
    sql`select string_agg(key, ' ' order by key) as keys from search_names where entity = ${entity}`,
  )
  return found?.keys ?? ''
}

async function one(find: Finder, kind: KindSlug, id: number): Promise<void> {
  const standing = await KINDS[kind].standing(find, id)
  await write(find.connection, standing ? await indexed(find, kind, standing) : nothing(entityOf(kind, id)))
}

async function oneAndWhatNamesIt(find: Finder, kind: KindSlug, id: number): Promise<void> {
  const entity = entityOf(kind, id)
  const before = await namesOf(find.connection, entity)
  await one(find, kind, id)
  if (kind === 'carriers') {
    const listed = await rowsIn<{ entity: string }>(
      find.connection,
      sql`select entity from search_pages where about = ${entity} and entity <> ${entity}`,
    )
    const procedures = await find.all(listedProcedureDocuments.only('task', 'publish'), {
      where: { carrier: { equals: id } },
    })
    const ids = new Set([
      ...listed.map((row) => Number(row.entity.replace(/^procedures:/, ''))),
      ...procedures.map((each) => each.id),
    ])
    for (const each of ids) await one(find, 'procedures', each)
  }
  // The name of a country stands on the cards of its carriers.
  if (kind === 'countries' && before !== (await namesOf(find.connection, entity))) {
    const carriers = await find.all(carrierDocuments.only('slug', 'publish'), { where: { country: { equals: id } } })
    for (const carrier of carriers) await oneAndWhatNamesIt(find, 'carriers', carrier.id)
  }
}

/**
 * Brings the index to what strangers see of a document now, in the transaction that changed it; of what is gone nothing
 * stays. An import writes the whole index at its end instead: until then the index counts as not made.
 */
export async function indexForSearch(req: PayloadRequest, kind: string, id: unknown): Promise<void> {
  if (!isKind(kind) || typeof id !== 'number') return
  const db = await connection(req.payload, req)
  if (req.context.importing) {
    await db.execute(sql`delete from payload_kv where key = ${INDEX_KEY}`)
    return
  }
  await db.execute(sql`select pg_advisory_xact_lock(${INDEX_LOCK})`)
  await oneAndWhatNamesIt(await finder(req.payload, { req }), kind, id)
}
