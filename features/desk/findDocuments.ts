import { sql } from '@payloadcms/db-postgres'
import type { KindSlug } from '#collections/kinds.ts'
import { TASKS } from '#collections/shared/choices.ts'
import { rowsIn, type Executor, type SqlQuery } from '#collections/shared/connection.ts'
import { LABELS } from '#collections/shared/labels.ts'

/** More than a list can be asked to hold; PostgreSQL takes 65,535 values. */
const MOST = 20_000

type Addressed = Exclude<KindSlug, 'procedures'>

/** What a kind is found by beside its address: its name in every language, what it shares, and other names. */
const FOUND_BY: Record<Addressed, { name: string; shared: string[]; aliases: boolean }> = {
  carriers: { name: 'name', shared: [], aliases: true },
  countries: { name: 'name', shared: ['code'], aliases: false },
  devices: { name: 'name', shared: ['maker'], aliases: false },
  sections: { name: 'title', shared: [], aliases: false },
  terms: { name: 'name', shared: [], aliases: true },
}

const raw = (text: string): SqlQuery => sql.raw(text)

/** Ids of what has the word, as published and as last drafted: lists show drafts. */
function withWord(kind: Addressed, word: string): SqlQuery {
  const like = `%${word.replace(/[\\%_]/g, '\\$&')}%`
  const { name, shared, aliases } = FOUND_BY[kind]
  const newest = sql`join ${raw(`_${kind}_v`)} version on version.latest and version.id =`
  const anywhere = ['slug', ...shared].flatMap((column) => [
    sql`select id from ${raw(kind)} where ${raw(column)} ilike ${like}`,
    sql`select parent_id from ${raw(`_${kind}_v`)} where latest and ${raw(`version_${column}`)} ilike ${like}`,
  ])
  const texts = [
    sql`select _parent_id from ${raw(`${kind}_locales`)} where ${raw(name)} ilike ${like}`,
    sql`select version.parent_id from ${raw(`_${kind}_v_locales`)} texts ${newest} texts._parent_id
      where ${raw(`version_${name}`)} ilike ${like}`,
  ]
  const others = aliases
    ? [
        sql`select parent_id from ${raw(`${kind}_texts`)} where text ilike ${like}`,
        sql`select version.parent_id from ${raw(`_${kind}_v_texts`)} texts ${newest} texts.parent_id where texts.text ilike ${like}`,
      ]
    : []
  return sql.join([...anywhere, ...texts, ...others, ...(kind === 'carriers' ? withNumber(word) : [])], sql` union `)
}

/** Carriers with a hotline that has these digits, whatever stands between them. */
function withNumber(word: string): SqlQuery[] {
  const digits = word.replace(/[\s()+.–-]/g, '')
  if (!/^\d{3,}$/.test(digits)) return []
  const has = (column: string) => sql`regexp_replace(${raw(column)}, '\\D', '', 'g') like ${`%${digits}%`}`
  return [
    sql`select _parent_id from carriers_hotlines where ${has('number')}`,
    sql`select version.parent_id from _carriers_v_version_hotlines lines
      join _carriers_v version on version.latest and version.id = lines._parent_id where ${has('lines.number')}`,
  ]
}

const isTaskWord = (task: string, word: string): boolean =>
  [task, LABELS[task]?.zh, LABELS[task]?.en].some((each) => each?.toLowerCase().includes(word.toLowerCase()))

function ofKind(kind: KindSlug, word: string): SqlQuery {
  if (kind !== 'procedures') return withWord(kind, word)
  const tasks = TASKS.filter((task) => isTaskWord(task, word))
  const byTask = tasks.map((task) => sql`select id from procedures where task = ${task}`)
  return sql.join(
    [sql`select id from procedures where carrier_id in (${withWord('carriers', word)})`, ...byTask],
    sql` union `,
  )
}

/** How a word is typed apart from width; a number with spaces in it is one word. */
const wordsOf = (text: string): string[] => {
  const plain = text.normalize('NFKC').trim()
  if (/^[+\d][\d\s().–-]*$/.test(plain)) return [plain]
  return plain.split(/\s+/).filter(Boolean)
}

/**
 * The documents of a kind that have every word of a text in a name of either language, another name, the address, or a number to
 * call; procedures go by their carrier and task. It looks at what is stored, so it is right after every save and import.
 */
export async function findDocuments(db: Executor, kind: KindSlug, text: string): Promise<number[]> {
  const words = wordsOf(text)
  if (words.length === 0) return []
  const each = words.map((word) => sql`select id from (${ofKind(kind, word)}) found (id) where id is not null`)
  const found = await rowsIn<{ id: number }>(db, sql`${sql.join(each, sql` intersect `)} order by id limit ${MOST}`)
  return found.map(({ id }) => id)
}
