import { sql } from '@payloadcms/db-postgres'
import type { ChangeKind } from '#collections/shared/choices.ts'
import { rowsIn, type Connection } from '#collections/shared/connection.ts'
import type { Locale } from '#i18n/routing.ts'

/** A row of the list: one change, or several pages to which the same happened on one day. */
export type ChangeRow = { id: number; at: string; until: string; kind: ChangeKind; of: string; many: number }

/** Which list: of one language, and there of everything or of one carrier by its id. */
export type ListScope = { locale: Locale; carrier: number | null }

/** When the same happened to more pages of a kind on one day, as at the first import, they are told as a number. */
const MOST_SINGLE = 5

/** Rows, the latest first; changes in words always stand for themselves. */
const rows = ({ locale, carrier }: ListScope) => sql`
  with each as (
    select id, at, day, kind, "of", count(*) over (partition by day, kind, "of") as many from changes
    where locale = ${locale} and hidden is not true ${carrier === null ? sql`` : sql`and carrier = ${carrier}`}
  ), rows as (
    select min(id) as id, array_agg(id) as ids, min(at) as at, max(at) as until, kind, "of", count(*)::int as many
    from each group by day, kind, "of", case when kind <> 'changed' and many > ${MOST_SINGLE} then 0 else id end
  ), numbered as (
    select *, row_number() over (order by until desc, id desc) - 1 as place from rows
  )`

/** How many rows a list has. */
export async function countRows(db: Connection, list: ListScope): Promise<number> {
  const [found] = await rowsIn<{ count: number }>(db, sql`${rows(list)} select count(*)::int as count from numbered`)
  return found?.count ?? 0
}

/** The place of a change in its list, from 0; null if it is not in it. */
export async function placeOf(db: Connection, list: ListScope, id: number): Promise<number | null> {
  const [found] = await rowsIn<{ place: number }>(
    db,
    sql`${rows(list)} select place::int as place from numbered where ${id} = any(ids)`,
  )
  return found?.place ?? null
}

type StoredRow = Omit<ChangeRow, 'at' | 'until'> & { at: string | Date; until: string | Date }

/** Some rows of a list, from a place on. */
export async function readRows(db: Connection, list: ListScope, from: number, count: number): Promise<ChangeRow[]> {
  const found = await rowsIn<StoredRow>(
    db,
    sql`
    ${rows(list)} select id, at, until, kind, "of", many from numbered
    where place >= ${from} order by place limit ${count}`,
  )
  return found.map((row) => ({
    ...row,
    at: new Date(row.at).toISOString(),
    until: new Date(row.until).toISOString(),
  }))
}
