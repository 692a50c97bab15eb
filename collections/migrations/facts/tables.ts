import { sql, type MigrateUpArgs } from '@payloadcms/db-postgres'
import type { Both } from './phrases.ts'

/** The connection of a migration. */
export type Db = MigrateUpArgs['db']

/** An id of a document or row, as text: rows have texts, their versions numbers. */
export type Id = string

/** A document's tables as it is published, or those of its versions. */
export type Edition = 'live' | 'versions'

/** Both of them. */
export const EDITIONS: readonly Edition[] = ['live', 'versions']

/** The table of a document, or of its rows below it. */
export const tableOf = (edition: Edition, document: string, ...rows: string[]): string =>
  edition === 'live' ? [document, ...rows].join('_') : [`_${document}_v`, ...(rows.length > 0 ? ['version', ...rows] : [])].join('_')

/** The column of a document. */
export const columnOf = (edition: Edition, name: string): string => (edition === 'live' ? name : `version_${name}`)

/** What a query answers. */
export async function all<T>(db: Db, query: Parameters<Db['execute']>[0]): Promise<T[]> {
  const { rows } = (await db.execute(query)) as { rows: unknown[] }
  return rows as T[]
}

/** The texts of rows or documents in every language, by their ids. */
export async function localized<Name extends string>(
  db: Db,
  table: string,
  columns: Record<Name, string>,
): Promise<Map<Id, Record<Name, Both>>> {
  const found = await all<{ id: Id; lang: 'zh' | 'en'; line: Record<string, string | null> }>(
    db,
    sql`select _parent_id::text as id, _locale::text as lang, to_jsonb(each) as line
      from ${sql.identifier(`${table}_locales`)} each`,
  )
  const names = Object.keys(columns) as Name[]
  const texts = new Map<Id, Record<Name, Both>>()
  for (const { id, lang, line } of found) {
    const known = texts.get(id) ?? (Object.fromEntries(names.map((name) => [name, {}])) as Record<Name, Both>)
    for (const name of names) known[name][lang] = line[columns[name]] ?? undefined
    texts.set(id, known)
  }
  return texts
}

/** The texts of rows that stand in other rows, such as steps, by the ids of those, in order. */
export async function listed(db: Db, table: string): Promise<Map<Id, Both[]>> {
  const texts = await localized(db, table, { text: 'text' })
  const rows = await all<{ id: Id; parent: Id }>(
    db,
    sql`select id::text, _parent_id::text as parent from ${sql.identifier(table)} order by _order`,
  )
  const lists = new Map<Id, Both[]>()
  for (const { id, parent } of rows) lists.set(parent, [...(lists.get(parent) ?? []), texts.get(id)?.text ?? {}])
  return lists
}

/** The values of a choice of several, by row. */
export async function chosen(db: Db, table: string): Promise<Map<Id, string[]>> {
  const rows = await all<{ parent: Id; value: string }>(
    db,
    sql`select parent_id::text as parent, value::text from ${sql.identifier(table)} order by "order"`,
  )
  const lists = new Map<Id, string[]>()
  for (const { parent, value } of rows) lists.set(parent, [...(lists.get(parent) ?? []), value])
  return lists
}

const typed = (table: string, rows: object[]) =>
  sql`jsonb_populate_recordset(null::${sql.identifier(table)}, ${JSON.stringify(rows)}::jsonb)`

const columnsIn = (rows: object[]): string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))]
const list = (columns: string[], of = '') =>
  sql.join(
    columns.map((column) => (of ? sql`${sql.identifier(of)}.${sql.identifier(column)}` : sql.identifier(column))),
    sql`, `,
  )

/** Adds rows; what they do not name is as the table has it by default. */
export async function add(db: Db, table: string, rows: object[]): Promise<void> {
  if (rows.length === 0) return
  const columns = columnsIn(rows)
  await db.execute(
    sql`insert into ${sql.identifier(table)} (${list(columns)}) select ${list(columns, 'each')} from ${typed(table, rows)} each`,
  )
}

/** Sets columns of rows by their ids; all rows name the same ones. */
export async function set(db: Db, table: string, rows: { id: Id | number }[]): Promise<void> {
  if (rows.length === 0) return
  const columns = columnsIn(rows).filter((column) => column !== 'id')
  const changes = sql.join(
    columns.map((column) => sql`${sql.identifier(column)} = each.${sql.identifier(column)}`),
    sql`, `,
  )
  const target = sql.identifier(table)
  await db.execute(sql`update ${target} set ${changes} from ${typed(table, rows)} each where ${target}.id = each.id`)
}

/** Fills a choice of several: the values of each row, in order. */
export const choose = (db: Db, table: string, values: Map<Id, string[]>): Promise<void> =>
  add(
    db,
    table,
    [...values].flatMap(([parent, each]) => each.map((value, at) => ({ order: at + 1, parent_id: parent, value }))),
  )
