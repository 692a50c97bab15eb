import type { sql as Sql } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import { cachePage, pageCache, type CachedPage } from './pageCache.ts'
import { deletions, type KnownWord } from './spelling.ts'
import type { NameKeyKind } from './view.ts'
import type { PageContent } from '#collections/shared/searchable.ts'
import { ALL_PAGES } from './writeIndex.ts'
import type { Executor } from '#collections/shared/connection.ts'
import type { Locale } from '#i18n/routing.ts'

/** A name found by one of its keys. */
export type NameRow = { key: string; entity: string; how: NameKeyKind; name: string }

/** A page that may be what is meant. */
export type Candidate = CachedPage & { about: string }

/** What a search reads from the index. Every answer has a limit, so that none grows with what is asked. */
export type IndexReader = {
  namesByKey: (keys: string[]) => Promise<NameRow[]>
  namesByPrefix: (keys: string[]) => Promise<NameRow[]>
  /** How many pages have each of the words; a word that none has is missing. Under `*` stands how many there are. */
  pageCounts: (words: string[]) => Promise<Map<string, number>>
  /** Words of names that may be what was mistyped. */
  similarWords: (word: string) => Promise<KnownWord[]>
  /** Pages with the names, and those that the weighted queries find, in each of the two halves of the index. */
  candidates: (entities: string[], queries: { narrow: WeightedQuery[]; wide: WeightedQuery[] }) => Promise<Candidate[]>
}

/** A `tsquery` and what a page that it finds gains. */
export type WeightedQuery = { text: string; weight: number }

const MOST_NAMES = 400
const MOST_PREFIXED = 60
const MOST_SIMILAR = 300
/** Of each half of the index, how many pages are ranked. */
const MOST_NARROW = 60
const MOST_WIDE = 40
const MOST_NAMED = 80

type SqlStatement = ReturnType<typeof Sql>

const list = (values: readonly string[]): SqlStatement =>
  sql`array(select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`

/** Reads the index of one language over one connection. */
export function indexReader(db: Executor, locale: Locale): IndexReader {
  const rows = async <Row>(query: SqlStatement): Promise<Row[]> => ((await db.execute(query)) as { rows: Row[] }).rows
  const found = (queries: WeightedQuery[], wide: boolean, limit: number): SqlStatement => {
    const each = queries.map(
      ({ text, weight }) => sql`
        select id, ${weight}::float8 as weight from search_pages
        where locale = ${sql.raw(`'${locale}'`)} and ${sql.raw(wide ? 'wide' : 'not wide')} and words @@ ${text}::tsquery`,
    )
    return sql`(select id, sum(weight) as score from (${sql.join(each, sql` union all `)}) found
      group by id order by score desc, id limit ${limit})`
  }
  return {
    namesByKey: (keys) =>
      rows(sql`select key, entity, how, name from search_names where key = any(${list(keys)}) limit ${MOST_NAMES}`),
    namesByPrefix: (keys) =>
      rows(sql`select key, entity, how, name from (
          select *, row_number() over (partition by start order by length(key), key) as place from (
            select start, names.* from unnest(${list(keys)}) start
            cross join lateral (
              select key, entity, how, name from search_names
              where key like ${sql.raw("replace(replace(replace(start, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'")}
                and (how in ('name', 'form', 'pinyin') or (how = 'number' and start ~ '^[0-9]{3,}$')) order by key limit ${MOST_PREFIXED}
            ) names
          ) begun
        ) placed where place <= ${MOST_PREFIXED}`),
    pageCounts: async (words) => {
      const counted = await rows<{ word: string; pages: number }>(sql`
        select word, pages from search_words where locale = ${locale} and word = any(${list([...words, ALL_PAGES])})`)
      return new Map(counted.map(({ word, pages }) => [word, pages]))
    },
    similarWords: (word) =>
      rows(sql`select word, pages, exists(
          select from search_names where key = word and entity ~ '^(carriers|devices):') as brand from search_words
        where locale = ${locale} and rests && ${list(deletions(word))} and pages > 0
        order by abs(length(word) - ${word.length}), pages desc limit ${MOST_SIMILAR}`),
    candidates: async (entities, { narrow, wide }) => {
      const halves = [
        ...(narrow.length > 0 ? [found(narrow, false, MOST_NARROW)] : []),
        ...(wide.length > 0 ? [found(wide, true, MOST_WIDE)] : []),
      ]
      if (entities.length + halves.length === 0) return []
      const named = sql`(select id, 0::float8 as score from search_pages
        where locale = ${locale} and about = any(${list(entities)}) limit ${MOST_NAMED})`
      const pages = await rows<{ id: number; about: string; hash: string }>(sql`
        select id, about, mark as hash from search_pages
        where id in (select id from (${sql.join([...(entities.length > 0 ? [named] : []), ...halves], sql` union all `)}) every)`)
      const missing = pages.filter(({ hash }) => !pageCache.has(hash))
      const contents = await rows<{ hash: string; content: PageContent }>(sql`
        select mark as hash, card as content from search_pages where id = any(array(select jsonb_array_elements_text(${JSON.stringify(missing.map(({ id }) => id))}::jsonb)::int))`)
      for (const { hash, content } of contents) cachePage(hash, content)
      return pages.flatMap(({ about, hash }) => {
        const found = pageCache.get(hash)
        return found ? [{ about, ...found }] : []
      })
    },
  }
}
