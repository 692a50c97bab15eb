import { sql } from '@payloadcms/db-postgres'
import { documentAt, type DeskDocument } from './documentAt.ts'
import { namesOf } from './documentNames.ts'
import { LISTS } from './lists.ts'
import type { Cut, DeskList, DeskRow, DeskPage, Viewer } from './view.ts'
import { rowsIn, type Executor } from '#collections/shared/connection.ts'

/** Rows of a list on the first screen. */
export const FEW = 5

/** A page of one list. Whoever may not see it gets an empty one. */
export async function readList(db: Executor, viewer: Viewer, list: DeskList, { page, size }: Cut): Promise<DeskPage> {
  if (!list.shownTo(viewer)) return { list, total: 0, rows: [] }
  const found = await rowsIn<DeskRow & { total: number; rank: number }>(
    db,
    sql`with found as materialized (${list.rows(viewer)})
      select counted.total, cut.* from (select count(*)::int as total from found) counted
      left join lateral (
        select collection, id, locale, field, reason, since, number, path from found
        order by rank, since nulls first, collection, id limit ${size} offset ${(page - 1) * size}) cut on true`,
  )
  // Where nothing is on this page there is one row, which only counts.
  const rows = found.filter(({ collection }) => collection !== null)
  const documents: (DeskDocument | null)[] = []
  for (const row of rows) documents.push(row.path === null ? row : await documentAt(db, row.path))
  const names = await namesOf(
    db,
    documents.flatMap((each) => each ?? []),
  )
  const nameOf = (of: DeskDocument | null | undefined) => (of ? (names.get(`${of.collection}:${of.id}`) ?? null) : null)
  return {
    list,
    total: found[0]?.total ?? 0,
    rows: rows.map((row, index) => ({
      ...row,
      of: documents[index]?.collection ?? null,
      name: nameOf(documents[index]),
    })),
  }
}

/** Lists that are read at the same time: more would take connections from readers. */
const AT_ONCE = 2

/** The beginning of every list that someone sees, in the order of the first screen. */
export async function readLists(db: Executor, viewer: Viewer): Promise<DeskPage[]> {
  const own = LISTS.filter((each) => each.shownTo(viewer))
  const pages: DeskPage[] = []
  for (let from = 0; from < own.length; from += AT_ONCE) {
    const some = own.slice(from, from + AT_ONCE).map((list) => readList(db, viewer, list, { page: 1, size: FEW }))
    pages.push(...(await Promise.all(some)))
  }
  return pages
}
