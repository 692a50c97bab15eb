import type { Sql } from 'postgres'
import { BESIDE } from './fingerprint.ts'

const noted = new WeakSet<Sql>()

/**
 * Has every row that is written noted, in the transaction that writes it: what is rolled back leaves no note. To hash every
 * table before and after what should change nothing takes longer than all the rest of such a test.
 */
async function noteWrites(sql: Sql): Promise<void> {
  if (noted.has(sql)) return
  noted.add(sql)
  await sql.unsafe(`
    create table if not exists written (id bigint generated always as identity, at text);
    create or replace function note_write() returns trigger language plpgsql as $$
    begin
      insert into written (at) values (tg_table_name);
      return null;
    end $$`)
  const tables = await sql<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all(${[...BESIDE, 'written']})`
  for (const { name } of tables)
    await sql.unsafe(`
      create or replace trigger note_write after insert or update or delete on "${name}"
      for each row execute function note_write()`)
}

/** What was written of the guide so far, table by table: the same before and after whatever changed nothing. */
export async function writeCount(sql: Sql): Promise<string> {
  await noteWrites(sql)
  const rows = await sql<
    { at: string; rows: string }[]
  >`select at, count(*) as rows from written group by at order by at`
  return rows.map(({ at, rows }) => `${at}: ${rows}`).join('\n')
}
