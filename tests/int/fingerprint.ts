import type { Sql } from 'postgres'

/** What signing in and counting tries write; nothing of the guide. */
export const BESIDE = ['users_sessions', 'limits', 'payload_kv']

/** A hash of every row of the guide: the same before and after whatever changed nothing. */
export async function fingerprint(sql: Sql): Promise<string> {
  const tables = await sql<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all(${BESIDE}) order by 1`
  const parts: string[] = []
  for (const { name } of tables) {
    const [row] = await sql<{ hash: string | null }[]>`
      select md5(string_agg(row::text, '|' order by row::text)) as hash from ${sql(name)} as row`
    parts.push(`${name}:${row?.hash ?? ''}`)
  }
  return parts.join('\n')
}
