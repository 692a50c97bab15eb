import { toState, type Entry, type Pictures } from '#collections/guide/body.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** A piece of a content file, or of a document. */
export type Piece = Record<string, unknown>

/** Ids of what content files name by key or slug. */
export type Refs = {
  source: (key: string) => number
  country: (slug: string) => number
  term: (slug: string) => number | null
  pictures: Pictures
}

/** What stands in files only. */
const FILE_ONLY = new Set(['$schema', 'publish', 'procedures'])

/** Whether a value has keys: a group, a row or a document. */
export const isPiece = (value: unknown): value is Piece =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value is one text, or rich text, per language. */
export const isBoth = (value: unknown): value is Partial<Record<Locale, unknown>> =>
  isPiece(value) &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every((key) => LOCALES.some((locale) => locale === key))

/** Empties of rows and groups by where they stand: Payload fills what a write leaves out with what was there before. */
const BLANK_ROW: Record<string, Piece> = {
  ways: {
    title: null,
    onlyFor: [],
    applicants: [],
    reach: null,
    url: null,
    bringCovers: [],
    agreement: null,
    note: null,
  },
  duration: { least: null, most: null, unit: null, until: null, text: null },
  fee: { text: null },
  stages: { covers: [], note: null },
  hotlines: { tasks: [], purpose: null, reach: null },
  alternatives: { tasks: [], note: null },
  cases: { note: null },
  notes: { note: null },
  complaint: { note: null },
  rules: { date: null, note: null },
  warnings: { note: null },
  refund: { note: null },
  number: { heldDays: null, note: null },
  cards: { speaker: null },
}

const NOON = 'T12:00:00.000Z'

function value(key: string, from: unknown, locale: Locale, refs: Refs): unknown {
  if (key === 'sources' && Array.isArray(from))
    return from.map((each) => refs.source(isPiece(each) ? String(each.key) : String(each)))
  if (key === 'country') return typeof from === 'string' ? refs.country(from) : null
  if (key === 'see' && Array.isArray(from))
    return from.map((slug) => refs.term(String(slug))).filter((id) => id !== null)
  if (key === 'checkedOn') return `${String(from)}${NOON}`
  if (key === 'body' && isBoth(from)) return from[locale] ? toState(from[locale] as Entry[], refs.pictures) : null
  if (isBoth(from)) return from[locale] ?? null
  if (Array.isArray(from)) {
    return from.map((row) =>
      isBoth(row)
        ? { text: row[locale] ?? null }
        : isPiece(row)
          ? { ...BLANK_ROW[key], ...toData(row, locale, refs) }
          : row,
    )
  }
  return isPiece(from) ? { ...BLANK_ROW[key], ...toData(from, locale, refs) } : from
}

/** What Payload is given to write one entry in one language. */
export function toData(entry: Piece, locale: Locale, refs: Refs): Piece {
  const data: Piece = {}
  for (const [key, from] of Object.entries(entry)) {
    if (FILE_ONLY.has(key)) continue
    if (key === 'days' && Array.isArray(from) && typeof from[0] === 'number') [data.least, data.most] = from
    else data[key] = value(key, from, locale, refs)
  }
  return data
}

/** Empties of one kind of entry, so that an update clears what a file no longer says. */
export const BLANK: Record<string, Piece> = {
  carriers: {
    website: null,
    support: null,
    note: null,
    refund: cleared(),
    number: { ...cleared(), heldDays: null },
    cases: [],
    cards: [],
  },
  procedures: { title: null, halt: { title: null, text: null }, states: [], note: null },
  countries: { regulator: { name: null, url: null, sources: [] }, cases: [], cards: [], note: null },
  devices: {
    kind: null,
    halt: { title: null, text: null },
    move: { steps: [], checkedOn: null, sources: [], note: null },
    reset: cleared(),
    redownload: cleared(),
    note: null,
  },
  sections: { topic: null, note: null },
  terms: { note: null },
  sources: { url: null, date: null, note: null },
  site: {},
}

function cleared(): Piece {
  return { text: null, sources: [], note: null }
}

/** Gives ways the ids of the ways with the same keys before, wherever they stand now. */
export function keepWays(data: Piece, before: Piece): Piece {
  const ways = Array.isArray(before.ways) ? (before.ways as Piece[]) : []
  if (!Array.isArray(data.ways)) return data
  const kept = (data.ways as Piece[]).map((way) => {
    const id = ways.find((each) => each.key === way.key)?.id
    return id === undefined ? way : { ...way, id }
  })
  return { ...data, ways: kept }
}
