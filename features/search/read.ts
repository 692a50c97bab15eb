import { sql } from '@payloadcms/db-postgres'
import { fairQueue } from './fairQueue.ts'
import { fold } from './fold.ts'
import { hitOf } from './hit.ts'
import { indexReader, type IndexReader } from './indexReader.ts'
import { matcher } from './match.ts'
import { retrieve } from './retrieve.ts'
import { squash } from './tokens.ts'
import { understand } from './understand.ts'
import type { SearchResults, Suggestion } from './view.ts'
import type { PageContent } from '#collections/shared/searchable.ts'
import type { Executor } from '#collections/shared/connection.ts'
import type { Finder } from '#collections/shared/finder.ts'
import { reading } from '#collections/shared/reading.ts'
import type { Locale } from '#i18n/routing.ts'

/** Milliseconds after which a search asks the database nothing more, and that each of its questions may take. */
const PATIENCE_MS = 1500
/** More is not read by anyone; what is far behind the best is left out, too. */
const MOST_HITS = 24
const LEAST_SHARE = 0.4

/** Searches of this instance: a flood of them leaves connections to everyone else, and slots to other networks. */
const { acquire, release } = fairQueue({
  running: 4,
  runningPerClient: 2,
  waiting: 100,
  waitingPerClient: 12,
  timeout: 3000,
})

/** What is thrown when a search has taken its time. */
class TookTooLong extends Error {}

/** A connection that takes no more questions once the time is over. */
const hurried = (db: Executor): Executor => {
  const end = Date.now() + PATIENCE_MS
  return {
    execute: async (query) => {
      if (Date.now() > end) throw new TookTooLong()
      return db.execute(query)
    },
  }
}

/**
 * Asks the index over one connection, for a limited time. `who` is the network that asks; without one it is ourselves.
 * Resolves to null when it took longer, or too many ask.
 */
async function withIndex<T>(
  { connection }: Finder,
  locale: Locale,
  who: string,
  work: (index: IndexReader) => Promise<T>,
): Promise<T | null> {
  if (!(await acquire(who))) return null
  try {
    return await connection.transaction(
      async (db) => {
        await db.execute(sql.raw(`set local statement_timeout = ${PATIENCE_MS}`))
        return work(indexReader(hurried(db), locale))
      },
      { accessMode: 'read only' },
    )
  } catch (error) {
    if (error instanceof TookTooLong || codeOf(error) === CANCELED) return null
    throw error
  } finally {
    release(who)
  }
}

/** PostgreSQL's code for a statement that ran out of time. */
const CANCELED = '57014'

const codeOf = (error: unknown): unknown => {
  const cause = error instanceof Error && error.cause ? error.cause : error
  return typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined
}

async function results(find: Finder, locale: Locale, words: string, who = ''): Promise<SearchResults> {
  const found = await withIndex(find, locale, who, async (index): Promise<SearchResults> => {
    const query = await understand(words, index)
    const ranked = await retrieve(query, locale, index)
    const least = (ranked[0]?.score ?? 0) * LEAST_SHARE
    const matchers = query.segments.map(matcher)
    const hits = ranked.filter(({ score }) => score > 0 && score >= least).slice(0, MOST_HITS)
    const { rewrites, unknownWords, truncated } = query
    return { hits: hits.map((each) => hitOf(each, matchers)), rewrites, unknownWords, busy: false, truncated }
  })
  return found ?? { hits: [], rewrites: [], unknownWords: [], busy: true, truncated: false }
}

/** At most so many pages are suggested while someone types. */
const MOST_SUGGESTED = 7
/** A suggestion is chosen at a glance, so that what is far behind the best is left out sooner than among results. */
const LEAST_SHARE_SUGGESTED = 0.5
/** At most so many carriers and devices whose names go on as someone types come before other pages. */
const MOST_BEGUN = 4
/** One letter begins too many names. */
const SHORTEST_BEGINNING = 2

/** The pages of carriers and devices whose names begin with all that was typed, and whether it is the whole of a name. */
async function begunNames(words: string, index: IndexReader): Promise<{ owners: PageContent[]; whole: boolean }> {
  const key = squash(fold(words))
  if ([...key].length < SHORTEST_BEGINNING) return { owners: [], whole: false }
  const rows = (await index.namesByPrefix([key])).toSorted((a, b) => a.key.length - b.key.length)
  const entities = [...new Set(rows.map(({ entity }) => entity))].filter((each) => /^(carriers|devices):/.test(each))
  const first = entities.slice(0, MOST_BEGUN)
  const pages = await index.candidates(first, { narrow: [], wide: [] })
  const owners = first.flatMap((entity) => {
    const own = pages.filter(({ about }) => about === entity).map(({ content }) => content)
    const isLine = ({ page }: PageContent): boolean => page.kind === 'procedure' && page.task === 'cancel-line'
    return own.find(isLine) ?? own.find(({ kind }) => kind === 'procedure') ?? own[0] ?? []
  })
  return { owners, whole: rows.some((row) => row.key === key) }
}

async function suggestions(find: Finder, locale: Locale, words: string, who = ''): Promise<Suggestion[] | null> {
  const found = await withIndex(find, locale, who, async (index) => {
    const ranked = await retrieve(await understand(words, index), locale, index)
    const least = (ranked[0]?.score ?? 0) * LEAST_SHARE_SUGGESTED
    const pages = ranked.filter(({ score }) => score > 0 && score >= least).map(({ content }) => content)
    const { owners, whole } = await begunNames(words, index)
    // A name that is typed in full comes before those that go on.
    return whole ? [...pages.slice(0, 1), ...owners, ...pages.slice(1)] : [...owners, ...pages]
  })
  if (found === null) return null
  const once = new Map(found.map((content) => [JSON.stringify(content.page), content]))
  return [...once.values()].slice(0, MOST_SUGGESTED).map(({ kind, page, title, lang }) => ({ kind, page, title, lang }))
}

/**
 * What a reader means by some words: the page that answers first, then others, each with what matched. `who` is the network
 * that asks; without it, ourselves.
 */
export const search = reading({ name: 'search', tags: null, sameForAll: true, compose: results })

/** Pages that complete what is being typed; null when too many ask. */
export const suggest = reading({ name: 'suggest', tags: null, sameForAll: true, compose: suggestions })
