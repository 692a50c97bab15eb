import type { Sql } from 'postgres'

/** What signing in and counting tries write; nothing of the guide. */
const BESIDE = ['users_sessions', 'limits', 'payload_kv']

/** Hashes on the server: a question for each table takes most of the time of the tests that compare. */
const HASH = `
  create or replace function pg_temp.hash_of(name text) returns text language plpgsql as $$
  declare hash text;
  begin
    execute format('select md5(string_agg(line::text, ''|'' order by line::text)) from %I as line', name) into hash;
    return hash;
  end $$`

/** A hash of every row of the guide: the same before and after whatever changed nothing. */
export async function fingerprint(sql: Sql): Promise<string> {
  await sql.unsafe(HASH)
  const rows = await sql<{ name: string; hash: string | null }[]>`
    select table_name as name, pg_temp.hash_of(table_name) as hash from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all(${BESIDE}) order by 1`
  return rows.map(({ name, hash }) => `${name}:${hash ?? ''}`).join('\n')
}
