import { z } from 'zod'
import { fromState, toState, type Pictures } from './richText.ts'
import { storedAs, type KeptBlock, type Referred, type StoredAs } from './shape.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** A document, row or group as Payload answers with `locale: 'all'`: localized leaves are `{ zh, en }`. */
export type Stored = Record<string, unknown>

/** Whether a value has keys: a group, a row or a document. */
export const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What a document is read for. On a page an optional group stands only where all its texts are there; in a preview what is
 * required may be missing; a file shows what is missing.
 */
export type Purpose = 'page' | 'preview' | 'file'

type ReadContext = { pictures: Pictures; purpose: Purpose; sources: Map<string, Stored> }

type Looked = { schema: z.ZodType; optional: boolean; as: StoredAs | undefined; of: Referred | undefined }

/** The fields of an object's schema, in their order. */
export const fieldsOf = (schema: z.ZodObject): [name: string, schema: z.ZodType][] => Object.entries(schema.shape)

/** A schema without what wraps it. */
export function look(schema: z.ZodType, optional = false): Looked {
  const known = storedAs.get(schema)
  if (known)
    return { schema: bare(schema), optional: optional || schema instanceof z.ZodOptional, as: known.as, of: known.of }
  if (schema instanceof z.ZodOptional) return look(schema.unwrap() as z.ZodType, true)
  if (schema instanceof z.ZodNullable) return look(schema.unwrap() as z.ZodType, optional)
  return { schema, optional, as: undefined, of: undefined }
}

const bare = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? bare(schema.unwrap() as z.ZodType) : schema

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
const isNone = (value: unknown): boolean => isEmpty(value) || (Array.isArray(value) && value.length === 0)

const rowsOf = (value: unknown): Stored[] => (Array.isArray(value) ? value.filter(isStored) : [])

/** In which languages a document is published. */
export const publishedIn = ({ _status }: Stored): Locale[] =>
  LOCALES.filter((locale) => (isStored(_status) ? _status[locale] === 'published' : _status === 'published'))

const perLanguage = (value: unknown, change: (each: unknown) => unknown): Stored | undefined => {
  const texts = isStored(value) ? value : {}
  const found = LOCALES.filter((locale) => !isEmpty(texts[locale])).map((locale) => [locale, change(texts[locale])])
  return found.length > 0 ? Object.fromEntries(found) : undefined
}

const slugOf = (value: unknown): string | null =>
  isStored(value) && typeof value.slug === 'string' ? value.slug : null

function keysOf(value: unknown, { sources }: ReadContext): string[] {
  return rowsOf(value).map((each) => {
    const key = String(each.key)
    if (!sources.has(key)) sources.set(key, each)
    return key
  })
}

/** What is translated by how it is stored. */
function special(as: Exclude<StoredAs, 'span'>, schema: z.ZodType, value: unknown, reading: ReadContext): unknown {
  switch (as) {
    case 'localized':
      return perLanguage(value, (each) => each)
    case 'richText':
      return perLanguage(value, (each) => fromState(each, reading.pictures))
    case 'slug':
      return schema instanceof z.ZodArray ? rowsOf(value).flatMap((each) => slugOf(each) ?? []) : slugOf(value)
    case 'sources':
    case 'sourceList':
      return keysOf(value, reading)
    case 'day':
      return isEmpty(value) ? undefined : String(value).slice(0, 10)
    case 'note':
      return isEmpty(value) ? undefined : value
  }
}

const days = ({ least, most }: Stored): unknown =>
  typeof least === 'number' && typeof most === 'number' ? [least, most] : undefined

/** Whether an optional group is not there: nobody filled it in, or for a page not whole. */
function isAbsent(schema: z.ZodObject, group: Stored, { purpose }: ReadContext): boolean {
  const needed = fieldsOf(schema)
    .map(([key, each]) => ({ key, ...look(each) }))
    .filter(
      ({ optional, as, schema: inner }) =>
        !optional && (as === 'localized' || (inner instanceof z.ZodArray && as === undefined)),
    )
    .map(({ key }) => isNone(group[key]))
  return purpose === 'file' ? needed[0] === true : needed.includes(true)
}

function group(schema: z.ZodObject, value: Stored, reading: ReadContext): Stored {
  const made: Stored = {}
  // First, because a document's own sources stand before those that only its parts name.
  if ('sources' in value) keysOf(value.sources, reading)
  for (const [key, each] of fieldsOf(schema)) {
    const found =
      key === 'publish' && '_status' in value
        ? publishedIn(value)
        : look(each).as === 'span'
          ? days(value)
          : fromStored(each, value[key], reading)
    if (found !== undefined) made[key] = found
  }
  return made
}

/** What stands for something required that is not there: a day that nobody gave, or what a draft does not have yet. */
function unwritten({ schema, as }: Looked, purpose: Purpose): unknown {
  if (as === 'day') return ''
  if (purpose === 'page') return undefined
  return as === 'localized' || as === 'richText' ? {} : schema instanceof z.ZodString ? '' : undefined
}

/**
 * A stored value as its shape says it, which is how content files say it too: sources by key, relations by slug, days without
 * a time, rich text as blocks, nothing for what is empty. What `sources` were named is noted in the reading.
 */
export function fromStored(schema: z.ZodType, value: unknown, reading: ReadContext): unknown {
  const looked = look(schema)
  const { schema: inner, optional, as } = looked
  const found = read(looked, schema, value, reading)
  if (found === undefined)
    return optional || reading.purpose === 'file' ? undefined : unwritten(looked, reading.purpose)
  if (as !== undefined || !(inner instanceof z.ZodObject)) return found
  return optional && isAbsent(inner, found as Stored, reading) ? undefined : found
}

function read({ schema, optional, as }: Looked, whole: z.ZodType, value: unknown, reading: ReadContext): unknown {
  if (as !== undefined && as !== 'span') return special(as, schema, value, reading)
  if (schema instanceof z.ZodObject) return isStored(value) ? group(schema, value, reading) : optional ? undefined : {}
  if (schema instanceof z.ZodArray) {
    const element = schema.element as z.ZodType
    const all = Array.isArray(value) ? value : []
    const isText = look(element).as === 'localized'
    const rows = all.flatMap(
      (row: unknown) => fromStored(element, isText && isStored(row) ? row.text : row, reading) ?? [],
    )
    return optional && rows.length === 0 ? undefined : rows
  }
  if (isEmpty(value)) return whole.safeParse(null).success ? null : undefined
  return value
}

/** Ids of what shapes name by key or slug. */
export type Refs = {
  source: (key: string) => number
  /** null where it is not there yet. */
  document: (of: Referred, slug: string) => number | null
  pictures: Pictures
}

const NOON = 'T12:00:00.000Z'

/** What Payload is given for a value in one language; what is not there is cleared. */
export function toStored(schema: z.ZodType, value: unknown, locale: Locale, refs: Refs): unknown {
  const { schema: inner, optional, as, of } = look(schema)
  const texts = isStored(value) ? value : {}
  switch (as) {
    case 'localized':
      return texts[locale] ?? null
    case 'richText':
      return texts[locale] ? toState(texts[locale] as KeptBlock[], refs.pictures) : null
    case 'sources':
    case 'sourceList':
      return (Array.isArray(value) ? value : []).map((each) =>
        refs.source(isStored(each) ? String(each.key) : String(each)),
      )
    case 'slug':
      if (of === undefined) return null
      return inner instanceof z.ZodArray
        ? (value as string[]).flatMap((slug) => refs.document(of, slug) ?? [])
        : typeof value === 'string'
          ? refs.document(of, value)
          : null
    case 'day':
      return value === undefined ? null : `${String(value)}${NOON}`
    default:
      break
  }
  if (inner instanceof z.ZodObject) return toGroup(inner, texts, locale, refs)
  if (inner instanceof z.ZodArray) {
    const element = inner.element as z.ZodType
    const isText = look(element).as === 'localized'
    return (Array.isArray(value) ? value : []).map((each: unknown) => {
      const row = toStored(element, each, locale, refs)
      return isText ? { text: row } : row
    })
  }
  return value ?? (inner instanceof z.ZodEnum && !optional ? undefined : null)
}

/** The same for a document, a group or a row. */
export function toGroup(schema: z.ZodObject, value: Stored, locale: Locale, refs: Refs): Stored {
  const data: Stored = {}
  for (const [key, each] of fieldsOf(schema)) {
    if (key === 'publish') continue
    if (look(each).as === 'span') {
      const [least = null, most = null] = Array.isArray(value[key]) ? value[key] : []
      Object.assign(data, { least, most })
    } else {
      const stored = toStored(each, value[key], locale, refs)
      if (stored !== undefined) data[key] = stored
    }
  }
  return data
}
