import type { Payload } from 'payload'
import { percentile, type Judged } from './judged.ts'
import type { IndexedDocument } from '#features/search/view.ts'
import type { Executor } from '#collections/shared/connection.ts'
import type { Finder } from '#collections/shared/finder.ts'
import { LOCALES } from '#i18n/routing.ts'

/** How many carriers the two measurements have. */
const SIZES = [10, 10_000]
/** Documents whose writing is timed. */
const WRITES = 20

const SYLLABLES = 'ba ce dor fen gil hu jor ka lum mi nev or pex qui ras sol tev ur vix wen yon zar'.split(' ')
const HAN = [...'安博长达恩方光海佳凯联明宁鹏启瑞顺腾维鑫远泽']

/** A name that no carrier has, and no two carriers share. */
function made(index: number): { zh: string; en: string } {
  const digits = index.toString(SYLLABLES.length).padStart(4, '0')
  const places = [...digits].map((digit) => parseInt(digit, SYLLABLES.length))
  const zh = `${places.map((place) => HAN[place] ?? '').join('')}通信`
  const en = places.map((place) => SYLLABLES[place] ?? '').join('')
  return { zh, en: en.charAt(0).toUpperCase() + en.slice(1) }
}

/** The documents of a carrier under another name, as another carrier. */
async function renamed(
  documents: IndexedDocument[],
  index: number,
): Promise<{ documents: IndexedDocument[]; name: string }> {
  const { nameKeys } = await import('#features/search/names.ts')
  const name = made(index)
  const carrier = documents.find(({ entity }) => entity.startsWith('carriers:'))
  const old = { zh: '', en: '' }
  for (const { locale, content } of carrier?.entries ?? []) old[locale] = content.title
  const rename = (text: string): string =>
    LOCALES.reduce((out, locale) => (old[locale] ? out.replaceAll(old[locale], name[locale]) : out), text)
  const entity = (of: string): string => `${of.split(':')[0] ?? ''}:made-${index}-${of.split(':')[1] ?? ''}`
  const slug = name.en.toLowerCase()
  return {
    name: name.en,
    documents: documents.map(({ entity: of, names, entries }) => ({
      entity: entity(of),
      names: names.length > 0 ? nameKeys([name.zh, name.en], [slug]) : [],
      entries: entries.map((entry) => {
        const content = JSON.parse(rename(JSON.stringify({ ...entry.content, names: [] })))
        return {
          ...entry,
          entity: entity(of),
          about: entity(entry.about),
          content: { ...content, page: { ...content.page, carrier: slug } },
        }
      }),
    })),
  }
}

/** Every document of the carriers in the content, carrier by carrier. */
async function carriers(find: Finder): Promise<IndexedDocument[][]> {
  const { everyIndexed } = await import('#features/search/sync.ts')
  const groups = new Map<string, IndexedDocument[]>()
  for (const kind of ['carriers', 'procedures'] as const)
    for await (const some of everyIndexed(find, kind))
      for (const each of some) {
        const about = each.entries[0]?.about
        if (about) groups.set(about, [...(groups.get(about) ?? []), each])
      }
  return [...groups.values()]
}

const rowsOf = async (db: Executor, text: string): Promise<Record<string, unknown>[]> => {
  const { sql } = await import('@payloadcms/db-postgres')
  return ((await db.execute(sql.raw(text))) as { rows: Record<string, unknown>[] }).rows
}

/** The same texts for the two plain ways to search that everyone knows, in a table of their own. */
const REFERENCE = `
  drop table if exists bench_reference;
  create table bench_reference as
    select locale, (card ->> 'title') || ' ' || (card ->> 'lead') || ' ' || (card ->> 'parts') as text,
      to_tsvector('simple', (card ->> 'title') || ' ' || (card ->> 'lead') || ' ' || (card ->> 'parts')) as words
    from search_pages;
  create index on bench_reference using gin (words);
  analyze bench_reference; analyze search_pages; analyze search_names; analyze search_words;`

const PLAIN = {
  ilike: `select text from bench_reference where locale = $1 and text ilike '%' || $2 || '%' limit 24`,
  tsvector: `select text from bench_reference, plainto_tsquery('simple', $2) asked
    where locale = $1 and words @@ asked order by ts_rank(words, asked) desc limit 24`,
}

type Times = { name: string; p50: number; p95: number }

async function timed<Query>(name: string, queries: Query[], ask: (query: Query) => Promise<unknown>): Promise<Times> {
  const times: number[] = []
  for (const query of queries) {
    const began = performance.now()
    await ask(query)
    times.push(performance.now() - began)
  }
  return { name, p50: percentile(times, 0.5), p95: percentile(times, 0.95) }
}

/** Measures time, size and the cost of a publish with few carriers and with many. The index is left to be made again. */
export async function scale(payload: Payload, url: string, judged: Judged[]): Promise<void> {
  const { search } = await import('#features/search/read.ts')
  const { recount, write } = await import('#features/search/writeIndex.ts')
  const { default: postgres } = await import('postgres')
  const db = payload.db.drizzle as unknown as Executor
  const { finder } = await import('#collections/shared/finder.ts')
  const find = await finder(payload)
  const groups = await carriers(find)
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    for (const size of SIZES) {
      for (const table of ['search_pages', 'search_names'])
        await rowsOf(db, `delete from ${table} where entity like 'carriers:%' or entity like 'procedures:%'`)
      const names: string[] = []
      const last: IndexedDocument[] = []
      for (let index = 0; index < size; index += 1) {
        const each = await renamed(groups[index % groups.length] ?? [], index)
        names.push(each.name)
        for (const document of each.documents) await write(db, document, 'all')
        if (last.length < WRITES) last.push(...each.documents)
      }
      for (const locale of LOCALES) await recount(db, locale)
      await rowsOf(db, 'vacuum full search_pages')
      await rowsOf(db, 'vacuum full search_words')
      for (const statement of REFERENCE.split(';')) if (statement.trim()) await rowsOf(db, statement)
      const own = names
        .filter((_, index) => index % Math.ceil(size / 100) === 0)
        .map((name): Judged => ({ locale: 'en', query: `cancel ${name}`, expect: ['/'], about: 'made', set: 'tuned' }))
      const queries = [...judged, ...own]
      for (const { locale, query } of queries.slice(0, 40)) await search.compose(find, locale, query)
      const results = [
        await timed('search', queries, ({ locale, query }) => search.compose(find, locale, query)),
        await timed('ILIKE, same texts', queries, ({ locale, query }) => sql.unsafe(PLAIN.ilike, [locale, query])),
        await timed("tsvector 'simple'", queries, ({ locale, query }) => sql.unsafe(PLAIN.tsvector, [locale, query])),
        await timed('write one document', last.slice(0, WRITES), (each) => write(db, each)),
      ]
      const [sizes] = await rowsOf(
        db,
        `select
        pg_size_pretty(pg_total_relation_size('search_pages') + pg_total_relation_size('search_names') + pg_total_relation_size('search_words')) as ours,
        pg_size_pretty(pg_indexes_size('search_pages') + pg_indexes_size('search_names') + pg_indexes_size('search_words')) as indexes,
        pg_size_pretty(pg_total_relation_size('bench_reference')) as reference,
        (select count(*) from search_pages) as pages`,
      )
      console.log(`\n${size} carriers, ${String(sizes?.pages)} pages in two languages`)
      for (const { name, p50, p95 } of results) {
        const ratio = (p95 / (results[1]?.p95 ?? 1)).toFixed(2)
        console.log(
          `${name.padEnd(22)} p50 ${p50.toFixed(1).padStart(7)} ms   p95 ${p95.toFixed(1).padStart(7)} ms   p95 ÷ ILIKE's ${ratio}`,
        )
      }
      console.log(
        `size: ${String(sizes?.ours)}, of it indexes ${String(sizes?.indexes)}; reference table ${String(sizes?.reference)}`,
      )
    }
  } finally {
    await rowsOf(db, 'drop table if exists bench_reference')
    await rowsOf(db, "delete from payload_kv where key = 'search-index'")
    await sql.end()
  }
}
