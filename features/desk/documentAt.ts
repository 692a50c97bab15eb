import { sql } from '@payloadcms/db-postgres'
import { ADDRESSED, ADDRESSES, pageAt, type AddressedKind } from '#collections/addresses.ts'
import { rowsIn, type Executor } from '#collections/shared/connection.ts'

/** A document by its collection, or the one of a global, whose id is 1. */
export type DeskDocument = { collection: string; id: number }

const SITE: DeskDocument = { collection: 'site', id: 1 }

/** The id of the document with an address, or of what moved away from it. */
async function bySlug(db: Executor, kind: AddressedKind, slug: string): Promise<number | null> {
  const [table, column] = [sql.raw(kind), sql.raw(`${kind}_id`)]
  const [found] = await rowsIn<{ id: number }>(
    db,
    sql`select id from ${table} where slug = ${slug}
      union all select ${column} from redirects join redirects_rels on redirects_rels.parent_id = redirects.id
      where redirects.of::text = ${kind} and redirects.from = ${slug} and ${column} is not null limit 1`,
  )
  return found?.id ?? null
}

/** The document that a reader page is made of, by its path with or without a language; null where there is none. */
export async function documentAt(db: Executor, path: string): Promise<DeskDocument | null> {
  const page = pageAt(path)
  if (!page) return null
  if (page.kind === 'home' || page.kind === 'about') return SITE
  const at = async (collection: AddressedKind, slug: string): Promise<DeskDocument | null> => {
    const id = await bySlug(db, collection, slug)
    return id === null ? null : { collection, id }
  }
  if (page.kind === 'carrier-changes') return at('carriers', page.carrier)
  if (page.kind === 'cards') return at('countries', page.country)
  if (page.kind === 'procedure') {
    const carrier = await bySlug(db, 'carriers', page.carrier)
    const [found] = await rowsIn<{ id: number }>(
      db,
      sql`select id from procedures where carrier_id = ${carrier} and task::text = ${page.task} limit 1`,
    )
    return found ? { collection: 'procedures', id: found.id } : null
  }
  const kind = ADDRESSED.find((each) => ADDRESSES[each].page === page.kind)
  return kind ? at(kind, String(Object.values(page)[1])) : null
}

/** The path of the reader page of a document, without its language; null where it has none. */
export async function pathOfDocument(db: Executor, { collection, id }: DeskDocument): Promise<string | null> {
  if (collection === 'site') return '/about'
  if (collection === 'procedures') {
    const [found] = await rowsIn<{ slug: string; task: string }>(
      db,
      sql`select slug, task::text as task from procedures join carriers on carriers.id = carrier_id where procedures.id = ${id}`,
    )
    return found ? `/carriers/${found.slug}/${found.task}` : null
  }
  const kind = ADDRESSED.find((each) => each === collection)
  if (!kind) return null
  const [found] = await rowsIn<{ slug: string | null }>(db, sql`select slug from ${sql.raw(kind)} where id = ${id}`)
  return found?.slug ? `/${ADDRESSES[kind].folder}/${found.slug}` : null
}
