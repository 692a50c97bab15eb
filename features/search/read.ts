import { sql } from '@payloadcms/db-postgres'
import { fold } from './fold.ts'
import { lookup, type Lookup, type Query } from './lookup.ts'
import { matcher } from './match.ts'
import { rank, type Ranked } from './rank.ts'
import { hitOf } from './show.ts'
import { allForms, understand, type Question } from './understand.ts'
import { turns } from './fairQueue.ts'
import type { Unit } from './units.ts'
import type { Card, Found, Suggestion } from './view.ts'
import { ALL_PAGES } from './writeIndex.ts'
import { needed, squash } from './tokens.ts'
import type { Executor } from '#collections/shared/connection.ts'
import type { Finder } from '#collections/shared/finder.ts'
import { reading } from '#collections/shared/reading.ts'
import type { Locale } from '#i18n/routing.ts'

/** Milliseconds after which a search asks the database nothing more, and that each of its questions may take. */
const PATIENCE_MS = 1500
/** More is not read by anyone; what is far behind the best is left out, too. */
const MOST_HITS = 24
const LEAST_SHARE = 0.4
/** A word that this many pages of carriers have does not tell them apart. */
const COMMON = 3000

/** Searches of this instance: a flood of them leaves connections to everyone else, and turns to other networks. */
const { take, done } = turns({ atOnce: 4, atOnceOfOne: 2, waitingOfOne: 12, waiting: 100, patience: 3000 })

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
async function lookingUp<T>(
  { connection }: Finder,
  locale: Locale,
  who: string,
  work: (lookup: Lookup) => Promise<T>,
): Promise<T | null> {
  if (!(await take(who))) return null
  try {
    return await connection.transaction(
      async (db) => {
        await db.execute(sql.raw(`set local statement_timeout = ${PATIENCE_MS}`))
        return work(lookup(hurried(db), locale))
      },
      { accessMode: 'read only' },
    )
  } catch (error) {
    if (error instanceof TookTooLong || codeOf(error) === CANCELED) return null
    throw error
  } finally {
    done(who)
  }
}

/** PostgreSQL's code for a statement that ran out of time. */
const CANCELED = '57014'

const codeOf = (error: unknown): unknown => {
  const cause = error instanceof Error && error.cause ? error.cause : error
  return typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined
}

const lexeme = (word: string): string => {
  const open = word.endsWith('*')
  const plain = open ? word.slice(0, -1) : word
  return `'${plain.replace(/\\/g, '\\\\').replace(/'/g, "''")}'${open ? ':*' : ''}`
}

/** A unit as a query: all words of any of its forms. */
function queryOf(unit: Unit): Query | null {
  const forms = allForms(unit).flatMap((form) => {
    const words = needed(form)
    return words.length > 0 ? [`(${words.map(lexeme).join(' & ')})`] : []
  })
  return forms.length > 0 ? { text: forms.join(' | '), weight: unit.weight } : null
}

async function queries(units: Unit[], ask: Lookup): Promise<{ narrow: Query[]; wide: Query[] }> {
  const all = units.flatMap((unit) => {
    const query = queryOf(unit)
    return query ? [{ unit, query }] : []
  })
  const narrow = all.map(({ query }) => query)
  const counts = await ask.counts([...new Set(units.flatMap(allForms).flatMap(needed))])
  const isCommon = (unit: Unit): boolean =>
    allForms(unit).some((form) => Math.min(...needed(form).map((word) => counts.get(word) ?? 0), Infinity) > COMMON)
  const telling = all.filter(({ unit }) => !isCommon(unit)).map(({ query }) => query)
  if ((counts.get(ALL_PAGES) ?? 0) <= COMMON || telling.length > 0)
    return { narrow, wide: telling.length > 0 ? telling : narrow }
  const together = narrow.map(({ text }) => `(${text})`).join(' & ')
  return { narrow, wide: all.length > 1 ? [{ text: together, weight: 1 }] : [] }
}

async function ranked(question: Question, locale: Locale, ask: Lookup): Promise<Ranked[]> {
  const { units } = question
  if (units.length === 0) return []
  const entities = [...new Set(units.flatMap((unit) => [...unit.entities.keys()]))]
  const candidates = await ask.candidates(entities, await queries(units, ask))
  return rank(candidates, units.map(matcher), locale)
}

async function find(finder: Finder, locale: Locale, words: string, who = ''): Promise<Found> {
  const found = await lookingUp(finder, locale, who, async (ask): Promise<Found> => {
    const question = await understand(words, ask)
    const all = await ranked(question, locale, ask)
    const least = (all[0]?.score ?? 0) * LEAST_SHARE
    const matchers = question.units.map(matcher)
    const hits = all.filter(({ score }) => score > 0 && score >= least).slice(0, MOST_HITS)
    const { read, unknown, cut } = question
    return { hits: hits.map((each) => hitOf(each, matchers)), read, unknown, busy: false, cut }
  })
  return found ?? { hits: [], read: [], unknown: [], busy: true, cut: false }
}

/** At most so many pages are suggested while someone types. */
const MOST_SUGGESTED = 7

/** At most so many carriers and devices whose names go on as someone types come before other pages. */
const MOST_BEGUN = 4

/** The pages of carriers and devices whose names begin with all that was typed, and whether it is the whole of a name. */
async function begunNames(words: string, ask: Lookup): Promise<{ owners: Card[]; whole: boolean }> {
  const key = squash(fold(words))
  if ([...key].length < 2) return { owners: [], whole: false }
  const rows = (await ask.prefixed([key])).toSorted((a, b) => a.key.length - b.key.length)
  const entities = [...new Set(rows.map(({ entity }) => entity))].filter((each) => /^(carriers|devices):/.test(each))
  const first = entities.slice(0, MOST_BEGUN)
  const pages = await ask.candidates(first, { narrow: [], wide: [] })
  const owners = first.flatMap((entity) => {
    const own = pages.filter(({ about }) => about === entity).map(({ card }) => card)
    const isLine = ({ page }: Card): boolean => page.kind === 'procedure' && page.task === 'cancel-line'
    return own.find(isLine) ?? own.find(({ kind }) => kind === 'procedure') ?? own[0] ?? []
  })
  return { owners, whole: rows.some((row) => row.key === key) }
}

async function complete(finder: Finder, locale: Locale, words: string, who = ''): Promise<Suggestion[] | null> {
  const found = await lookingUp(finder, locale, who, async (ask) => {
    const likely = await ranked(await understand(words, ask), locale, ask)
    const least = (likely[0]?.score ?? 0) * 0.5
    const cards = likely.filter(({ score }) => score > 0 && score >= least).map(({ card }) => card)
    const { owners, whole } = await begunNames(words, ask)
    // A name that is typed in full comes before those that go on.
    return whole ? [...cards.slice(0, 1), ...owners, ...cards.slice(1)] : [...owners, ...cards]
  })
  if (found === null) return null
  const once = new Map(found.map((card) => [JSON.stringify(card.page), card]))
  return [...once.values()].slice(0, MOST_SUGGESTED).map(({ kind, page, title, lang }) => ({ kind, page, title, lang }))
}

/**
 * What a reader means by some words: the page that answers first, then others, each with what matched. `who` is the network
 * that asks; without it, ourselves.
 */
export const search = reading({ name: 'search', tags: null, sameForAll: true, compose: find })

/** Pages that complete what is being typed; null when too many ask. */
export const suggest = reading({ name: 'suggest', tags: null, sameForAll: true, compose: complete })
