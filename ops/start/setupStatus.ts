import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import postgres, { type Sql } from 'postgres'
import { z } from 'zod'
import { INDEX_KEY, indexVersion } from '#features/search/version.ts'
import { ROOT } from './environment.ts'

/** What a database still needs before the site can be served from it. */
export type SetupStatus = { migrations: string[]; administrator: boolean; content: boolean; index: boolean }

const EVERYTHING = { administrator: true, content: true, index: true }

/** Under this key `payload_kv` says how far the first import of the content got. */
export const CONTENT_KEY = 'content-import'

const importRows = z.array(z.object({ data: z.object({ state: z.string() }) }))

async function migrationNames(): Promise<string[]> {
  const files = await readdir(join(ROOT, 'collections/migrations'))
  return files
    .filter((file) => /^\d.*\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort()
}

const exists = async (sql: Sql, table: string): Promise<boolean> =>
  (await sql`select to_regclass(${`public.${table}`}) is not null as yes`)[0]?.yes === true

const isEmpty = async (sql: Sql, table: string): Promise<boolean> =>
  (await sql`select not exists (select from ${sql(table)}) as yes`)[0]?.yes === true

/** An import that broke off goes on at the next start; a database that ever had content is the editors'. */
async function lacksContent(sql: Sql): Promise<boolean> {
  const [row] = importRows.parse(await sql`select data from payload_kv where key = ${CONTENT_KEY}`)
  return row ? row.data.state !== 'done' : (await isEmpty(sql, 'carriers')) && (await isEmpty(sql, 'countries'))
}

const indexRows = z.array(z.object({ data: z.object({ version: z.string() }) }))

/** Whether the search index was never made, was made by older code, or has missed an import. */
async function lacksIndex(sql: Sql): Promise<boolean> {
  const [row] = indexRows.parse(await sql`select data from payload_kv where key = ${INDEX_KEY}`)
  return row?.data.version !== indexVersion()
}

/** Asks the database itself, which takes milliseconds where loading Payload takes seconds. */
export async function setupStatus(url: string): Promise<SetupStatus> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const names = await migrationNames()
    if (!(await exists(sql, 'payload_migrations'))) return { migrations: names, ...EVERYTHING }
    const done = new Set((await sql<{ name: string }[]>`select name from payload_migrations`).map(({ name }) => name))
    const migrations = names.filter((name) => !done.has(name))
    if (migrations.length > 0) return { migrations, ...EVERYTHING }
    return {
      migrations,
      administrator: await isEmpty(sql, 'users'),
      content: await lacksContent(sql),
      index: await lacksIndex(sql),
    }
  } finally {
    await sql.end()
  }
}
