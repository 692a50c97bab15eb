import { isBoth, isPiece, type Piece } from './data.ts'
import { fromState, type Pictures } from '#collections/guide/body.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** What Payload adds to every document. */
const OWN = new Set([
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'imported',
  'carrierName',
  'carrier',
  'globalType',
  'blockName',
])

/** Lists that a file leaves out while they are empty. */
const UNSAID = new Set(['states', 'cards', 'cases', 'onlyFor', 'applicants', 'bringCovers', 'tasks', 'covers'])

/** Groups that a file leaves out when nobody filled them in, by the field that says so. */
const OPTIONAL: Record<string, string> = {
  refund: 'text',
  number: 'text',
  reset: 'text',
  redownload: 'text',
  halt: 'title',
  regulator: 'name',
  move: 'steps',
}

const isRow = (value: unknown): value is Piece => isPiece(value) && typeof value.id === 'string'

/** In which languages a document is published. */
export const publishedIn = (doc: Piece): Locale[] =>
  LOCALES.filter((locale) => (isPiece(doc._status) ? doc._status[locale] === 'published' : doc._status === 'published'))

/** The published document with, for every language that is not published, the text of the latest draft. */
export function weave(main: unknown, draft: unknown, published: readonly Locale[]): unknown {
  if (isBoth(main) || isBoth(draft)) {
    const [a, b] = [isBoth(main) ? main : {}, isBoth(draft) ? draft : {}]
    return Object.fromEntries(LOCALES.map((locale) => [locale, published.includes(locale) ? a[locale] : b[locale]]))
  }
  if (Array.isArray(main)) {
    const rows = Array.isArray(draft) ? draft : []
    return main.map((row) =>
      isRow(row)
        ? weave(
            row,
            rows.find((each) => isRow(each) && each.id === row.id),
            published,
          )
        : row,
    )
  }
  if (!isPiece(main) || !isPiece(draft)) return main
  return Object.fromEntries(Object.keys(main).map((key) => [key, weave(main[key], draft[key], published)]))
}

const isNone = (value: unknown): boolean => Array.isArray(value) && value.length === 0
const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === ''

function both(
  value: Partial<Record<Locale, unknown>>,
  change: (each: unknown) => unknown = (each) => each,
): Piece | undefined {
  const found = LOCALES.filter((locale) => !isEmpty(value[locale])).map((locale) => [locale, change(value[locale])])
  return found.length > 0 ? Object.fromEntries(found) : undefined
}

function row(value: unknown, pictures: Pictures): unknown {
  if (!isPiece(value)) return value
  const entry = toEntry(value, pictures)
  const keys = Object.keys(value).filter((key) => key !== 'id')
  return keys.length === 1 && keys[0] === 'text' ? entry.text : entry
}

function piece(key: string, value: unknown, pictures: Pictures): unknown {
  if (key === 'sources' && Array.isArray(value)) return value.filter(isPiece).map((source) => source.key)
  if (key === 'see' && Array.isArray(value)) return value.filter(isPiece).map((term) => term.slug)
  if (key === 'country') return isPiece(value) ? value.slug : null
  if (key === 'checkedOn') return isEmpty(value) ? undefined : String(value).slice(0, 10)
  if (key === 'body' && isBoth(value)) return both(value, (state) => fromState(state, pictures))
  if (isBoth(value)) return both(value)
  if (Array.isArray(value)) return value.map((each) => row(each, pictures)).filter((each) => each !== undefined)
  if (!isPiece(value)) return isEmpty(value) ? undefined : value
  if (Object.keys(value).length === 0) return undefined
  const entry = toEntry(value, pictures)
  const needs = OPTIONAL[key]
  const given = needs === undefined ? true : entry[needs]
  return given === undefined || (Array.isArray(given) && given.length === 0) ? undefined : entry
}

/** A document, read with `locale: 'all'`, as the content file says it; sources are named by their keys. */
export function toEntry(doc: Piece, pictures: Pictures): Piece {
  const entry: Piece = {}
  for (const [key, value] of Object.entries(doc)) {
    if (OWN.has(key)) continue
    const found = piece(key, value, pictures)
    if (found !== undefined && !(UNSAID.has(key) && isNone(found))) entry[key] = found
  }
  if ('least' in doc && 'most' in doc) {
    delete entry.least
    delete entry.most
    if (typeof doc.least === 'number' && typeof doc.most === 'number') entry.days = [doc.least, doc.most]
  }
  return entry
}
