import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { CollectionSlug, Payload, Where } from 'payload'
import type { z } from 'zod'
import { canonical } from './load.ts'
import { weave } from './weave.ts'
import { KINDS, type KindSlug } from '#collections/kinds.ts'
import type { Pictures } from '#collections/shared/richText.ts'
import { source } from '#collections/shared/shape.ts'
import { fromStored, isStored, publishedIn, type Stored } from '#collections/shared/stored.ts'
import { siteShape } from '#collections/site/shape.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** What the import writes: sources, documents of every kind, and the global `site`. */
export type ImportedKind = 'sources' | 'site' | KindSlug

/** Kinds without drafts are published in every language. */
const hasDrafts = (kind: ImportedKind): boolean => kind !== 'sources'

/** The shape of what is written. */
export const shapeOf = (kind: ImportedKind): z.ZodObject =>
  kind === 'sources' ? source : kind === 'site' ? siteShape : KINDS[kind].documents.shape

/** A short name of some content, the same wherever it comes from. */
export const fingerprint = (entry: unknown, published: readonly Locale[]): string =>
  createHash('sha256')
    .update(canonical({ entry: sorted(entry), published: LOCALES.filter((each) => published.includes(each)) }))
    .digest('hex')
    .slice(0, 32)

/** Keys in one order, so that files and rows compare by what they say. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}

/** A document as it stands: what files would say of it, and what the import last wrote. */
export type StoredEntry = {
  id: number
  doc: Stored
  draft: Stored
  entry: Stored
  published: Locale[]
  imported: string | null
  /** Whether an editor's draft of what is published waits: an import would write over it. */
  pending: boolean
}

/** A document, read with `locale: 'all'`, as the content file says it; sources are named by their keys. */
export function entryOf(kind: ImportedKind, doc: Stored, pictures: Pictures): Stored {
  const read = fromStored(shapeOf(kind), doc, { pictures, purpose: 'file', sources: new Map() }) as Stored
  const { publish: _publish, ...entry } = read
  return entry
}

const everything = { locale: 'all', fallbackLocale: false, overrideAccess: true, depth: 1, pagination: false } as const

async function read(payload: Payload, kind: ImportedKind, where: Where, draft: boolean): Promise<Stored[]> {
  const options = { ...everything, draft }
  if (kind === 'site') return [(await payload.findGlobal({ slug: 'site', ...options })) as unknown as Stored]
  const { docs } = await payload.find({ collection: kind as CollectionSlug, where, sort: 'id', ...options })
  return docs as unknown as Stored[]
}

/** Reads documents with their latest drafts woven in for languages that are not published. */
export async function stored(
  payload: Payload,
  kind: ImportedKind,
  where: Where,
  pictures: Pictures,
): Promise<StoredEntry[]> {
  const docs = await read(payload, kind, where, false)
  if (!hasDrafts(kind)) {
    return docs.map((doc) => ({
      id: Number(doc.id),
      doc,
      draft: doc,
      entry: entryOf(kind, doc, pictures),
      published: [...LOCALES],
      imported: imported(doc),
      pending: false,
    }))
  }
  const drafts = await read(payload, kind, kind === 'site' ? {} : { id: { in: docs.map((doc) => doc.id) } }, true)
  return docs.map((doc) => {
    const draft = drafts.find((each) => each.id === doc.id) ?? doc
    const published = publishedIn(doc)
    const woven = published.length === 0 ? draft : (weave(doc, draft, published) as Stored)
    const entry = entryOf(kind, woven, pictures)
    return {
      id: Number(doc.id),
      doc,
      draft,
      entry,
      published,
      imported: imported(doc),
      pending: !isDeepStrictEqual(entryOf(kind, draft, pictures), entry),
    }
  })
}

const imported = (doc: Stored): string | null =>
  typeof doc.imported === 'string' && doc.imported !== '' ? doc.imported : null

/** Names pictures by id and by file name. */
export async function picturesOf(payload: Payload): Promise<Pictures> {
  const { docs } = await payload.find({ collection: 'media', depth: 0, pagination: false })
  return {
    id: (filename) => docs.find((doc) => doc.filename === filename)?.id ?? null,
    filename: (id) => docs.find((doc) => doc.id === (isStored(id) ? id.id : id))?.filename ?? null,
  }
}
