import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { fold } from './fold.ts'
import { LEAST_NEAR, rests } from './near.ts'
import type { Card, Entry, Indexed } from './view.ts'
import { atoms, isLatin, lexemes } from './tokens.ts'
import type { Executor } from '#collections/shared/connection.ts'
import type { Locale } from '#i18n/routing.ts'

/** Under this word the vocabulary counts all pages of a language. */
export const ALL_PAGES = '*'

const everything = (card: Card): string =>
  [card.title, card.lead, ...card.names, card.context, ...card.parts.flatMap(({ title, text }) => [title, text])].join(
    '\n',
  )

type Row = Entry & { wide: boolean; words: string[] }

const rowOf = (entry: Entry, keys: string[]): Row => {
  const found = lexemes(fold(everything(entry.card)))
  for (const key of keys) found.add(key)
  return { ...entry, wide: entry.card.kind === 'procedure' || entry.card.kind === 'carrier', words: [...found].sort() }
}

/** Latin words of names, and names and their sounds as one word: what a mistyped word is compared with. */
function spellings({ names }: Indexed): string[] {
  const words = names.flatMap(({ key, how, name }) => [
    ...(how === 'initials' || how === 'number' ? [] : [key]),
    ...atoms(fold(name)).map(({ text }) => text),
  ])
  return [...new Set(words)].filter((word) => isLatin(word) && word.length >= LEAST_NEAR)
}

const rowsOf = (result: unknown): Record<string, unknown>[] => (result as { rows: Record<string, unknown>[] }).rows

/** How many pages have a word goes up or down. Needs `INDEX_LOCK`: two transactions would wait for each other's words. */
async function count(db: Executor, locale: Locale, words: string[], by: 1 | -1): Promise<void> {
  if (words.length === 0) return
  const list = JSON.stringify(words)
  if (by === 1)
    await db.execute(sql`
      insert into search_words (locale, word, pages)
      select ${locale}, word, 0 from jsonb_array_elements_text(${list}::jsonb) word order by word
      on conflict do nothing`)
  await db.execute(sql`
    update search_words set pages = pages + ${by}
    where locale = ${locale} and word in (select jsonb_array_elements_text(${list}::jsonb))`)
}

async function spell(db: Executor, locale: Locale, words: string[]): Promise<void> {
  if (words.length === 0) return
  const list = JSON.stringify(words.sort().map((word) => ({ word, rests: rests(word) })))
  await db.execute(sql`
    insert into search_words (locale, word, pages, rests)
    select ${locale}, each.word, 0, each.rests
    from jsonb_to_recordset(${list}::jsonb) as each(word text, rests text[]) order by each.word
    on conflict (locale, word) do update set rests = excluded.rests where search_words.rests is null`)
}

const keyOf = ({ locale, path }: { locale: string; path: string }): string => `${locale} ${path}`

async function insert(db: Executor, row: Row): Promise<void> {
  const card = JSON.stringify(row.card)
  const mark = createHash('sha1').update(card).digest('base64url')
  await db.execute(sql`
    insert into search_pages (locale, entity, path, about, wide, card, mark, words)
    values (${row.locale}, ${row.entity}, ${row.path}, ${row.about}, ${row.wide}, ${card}::jsonb, ${mark},
      array_to_tsvector(array(select jsonb_array_elements_text(${JSON.stringify(row.words)}::jsonb))))
    on conflict (entity, locale, path) do update
    set about = excluded.about, wide = excluded.wide, card = excluded.card, mark = excluded.mark, words = excluded.words`)
}

async function name(db: Executor, { entity, names }: Indexed): Promise<void> {
  if (names.length === 0) return
  await db.execute(sql`
    insert into search_names (entity, key, how, name)
    select ${entity}, each.key, each.how, each.name
    from jsonb_to_recordset(${JSON.stringify(names)}::jsonb) as each(key text, how text, name text)`)
}

/**
 * Brings the index to what a document's pages show now; a document without pages leaves it. While `all` is written into an
 * empty index nothing is compared, and words are counted at the end.
 */
export async function write(db: Executor, indexed: Indexed, how: 'one' | 'all' = 'one'): Promise<void> {
  const { entity, entries } = indexed
  const words = spellings(indexed)
  const rows = entries.map((entry) => rowOf(entry, entry.about === entity ? words : []))
  const before = how === 'all' ? [] : await writtenBefore(db, entity)
  for (const row of rows) await insert(db, row)
  if (how === 'one') await compare(db, entity, before, rows)
  await name(db, indexed)
  for (const locale of new Set(rows.map((row) => row.locale))) await spell(db, locale, words)
}

type Before = { locale: Locale; path: string; words: string[] }

const writtenBefore = async (db: Executor, entity: string): Promise<Before[]> =>
  rowsOf(
    await db.execute(
      sql`select locale, path, tsvector_to_array(words) as words from search_pages where entity = ${entity}`,
    ),
  ) as Before[]

/** Takes out what is gone, and counts the words that came and went. */
async function compare(db: Executor, entity: string, before: Before[], rows: Row[]): Promise<void> {
  const gone = before.filter((old) => !rows.some((row) => keyOf(row) === keyOf(old)))
  for (const { locale, path, words } of gone) {
    await db.execute(sql`delete from search_pages where entity = ${entity} and locale = ${locale} and path = ${path}`)
    await count(db, locale, [...words, ALL_PAGES], -1)
  }
  await db.execute(sql`delete from search_names where entity = ${entity}`)
  for (const row of rows) {
    const old = before.find((each) => keyOf(each) === keyOf(row))
    const [was, is] = [new Set(old?.words ?? []), new Set(row.words)]
    await count(db, row.locale, [...row.words.filter((each) => !was.has(each)), ...(old ? [] : [ALL_PAGES])], 1)
    await count(
      db,
      row.locale,
      (old?.words ?? []).filter((each) => !is.has(each)),
      -1,
    )
  }
}

/** Counts the whole vocabulary of a language again, exactly; words that no page has any more go. */
export async function recount(db: Executor, locale: Locale): Promise<void> {
  const pages = sql.raw(`'select words from search_pages where locale = ''${locale}'' '`)
  await db.execute(sql`update search_words set pages = 0 where locale = ${locale}`)
  await db.execute(sql`
    insert into search_words (locale, word, pages)
    select ${locale}, word, ndoc from ts_stat(${pages})
    union all select ${locale}, ${ALL_PAGES}, count(*) from search_pages where locale = ${locale}
    on conflict (locale, word) do update set pages = excluded.pages`)
  await db.execute(sql`delete from search_words where locale = ${locale} and pages = 0 and word <> ${ALL_PAGES}`)
}
