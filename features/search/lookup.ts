import type { sql as Sql } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import { keep, kept, type Kept } from './cardCache.ts'
import { rests } from './near.ts'
import type { Card, How } from './view.ts'
import { ALL_PAGES } from './writeIndex.ts'
import type { Executor } from '#collections/shared/connection.ts'
import type { Locale } from '#i18n/routing.ts'

/** A name found by one of its keys. */
export type NameRow = { key: string; entity: string; how: How; name: string }

/** A page that may be what is meant. */
export type Candidate = Kept & { about: string }

/** What a search asks the index. Every question has a limit, so that none grows with what is asked. */
export type Lookup = {
  names: (keys: string[]) => Promise<NameRow[]>
  /** Names that begin with one of the keys. */
  prefixed: (keys: string[]) => Promise<NameRow[]>
  /** How many pages have each of the words; a word that none has is missing. Under `*` stands how many there are. */
  counts: (words: string[]) => Promise<Map<string, number>>
  /** Words of names that may be what was mistyped. */
  near: (word: string) => Promise<{ word: string; pages: number; brand?: boolean }[]>
  /** Pages with the names, and those that the weighted queries find, in each of the two halves of the index. */
  candidates: (entities: string[], queries: { narrow: Query[]; wide: Query[] }) => Promise<Candidate[]>
}

/** A `tsquery` and what a page that it finds gains. */
export type Query = { text: string; weight: number }

const MOST_NAMES = 400
const MOST_PREFIXED = 60
const MOST_NEAR = 300
/** Of each half of the index, how many pages are ranked. */
const MOST_NARROW = 60
const MOST_WIDE = 40
const MOST_NAMED = 80

type Statement = ReturnType<typeof Sql>

const list = (values: readonly string[]): Statement =>
  sql`array(select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`

/** Asks the index in a language, over one connection. */
export function lookup(db: Executor, locale: Locale): Lookup {
  const rows = async <Row>(query: Statement): Promise<Row[]> => ((await db.execute(query)) as { rows: Row[] }).rows
  const found = (queries: Query[], wide: boolean, limit: number): Statement => {
    const each = queries.map(
      ({ text, weight }) => sql`
        select id, ${weight}::float8 as weight from search_pages
        where locale = ${sql.raw(`'${locale}'`)} and ${sql.raw(wide ? 'wide' : 'not wide')} and words @@ ${text}::tsquery`,
    )
    return sql`(select id, sum(weight) as score from (${sql.join(each, sql` union all `)}) found
      group by id order by score desc, id limit ${limit})`
  }
  return {
    names: (keys) =>
      rows(sql`select key, entity, how, name from search_names where key = any(${list(keys)}) limit ${MOST_NAMES}`),
    prefixed: (keys) =>
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
    counts: async (words) => {
      const counted = await rows<{ word: string; pages: number }>(sql`
        select word, pages from search_words where locale = ${locale} and word = any(${list([...words, ALL_PAGES])})`)
      return new Map(counted.map(({ word, pages }) => [word, pages]))
    },
    near: (word) =>
      rows(sql`select word, pages, exists(
          select from search_names where key = word and entity ~ '^(carriers|devices):') as brand from search_words
        where locale = ${locale} and rests && ${list(rests(word))} and pages > 0
        order by abs(length(word) - ${word.length}), pages desc limit ${MOST_NEAR}`),
    candidates: async (entities, { narrow, wide }) => {
      const halves = [
        ...(narrow.length > 0 ? [found(narrow, false, MOST_NARROW)] : []),
        ...(wide.length > 0 ? [found(wide, true, MOST_WIDE)] : []),
      ]
      if (entities.length + halves.length === 0) return []
      const named = sql`(select id, 0::float8 as score from search_pages
        where locale = ${locale} and about = any(${list(entities)}) limit ${MOST_NAMED})`
      const pages = await rows<{ id: number; about: string; mark: string }>(sql`
        select id, about, mark from search_pages
        where id in (select id from (${sql.join([...(entities.length > 0 ? [named] : []), ...halves], sql` union all `)}) every)`)
      const missing = pages.filter(({ mark }) => !kept.has(mark))
      const cards = await rows<{ mark: string; card: Card }>(sql`
        select mark, card from search_pages where id = any(array(select jsonb_array_elements_text(${JSON.stringify(missing.map(({ id }) => id))}::jsonb)::int))`)
      for (const { mark, card } of cards) keep(mark, card)
      return pages.flatMap(({ about, mark }) => {
        const found = kept.get(mark)
        return found ? [{ about, ...found }] : []
      })
    },
  }
}
