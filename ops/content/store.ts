import { createHash } from 'node:crypto'
import type { CollectionSlug, Payload, Where } from 'payload'
import { toEntry, publishedIn, weave } from './entry.ts'
import { canonical } from './load.ts'
import type { Piece } from './data.ts'
import type { Pictures } from '#collections/guide/body.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** What the import writes, collection by collection; `site` is a global. */
export type Kind = 'sources' | 'countries' | 'devices' | 'sections' | 'terms' | 'carriers' | 'procedures' | 'site'

/** Kinds without drafts are published in every language. */
const hasDrafts = (kind: Kind): boolean => kind !== 'sources'

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
export type Stored = {
  id: number
  doc: Piece
  draft: Piece
  entry: Piece
  published: Locale[]
  imported: string | null
}

const everything = { locale: 'all', fallbackLocale: false, overrideAccess: true, depth: 1, pagination: false } as const

async function read(payload: Payload, kind: Kind, where: Where, draft: boolean): Promise<Piece[]> {
  const options = { ...everything, draft }
  if (kind === 'site') return [(await payload.findGlobal({ slug: 'site', ...options })) as unknown as Piece]
  const { docs } = await payload.find({ collection: kind as CollectionSlug, where, sort: 'id', ...options })
  return docs as unknown as Piece[]
}

/** Reads documents with their latest drafts woven in for languages that are not published. */
export async function stored(payload: Payload, kind: Kind, where: Where, pictures: Pictures): Promise<Stored[]> {
  const docs = await read(payload, kind, where, false)
  if (!hasDrafts(kind)) {
    return docs.map((doc) => ({
      id: Number(doc.id),
      doc,
      draft: doc,
      entry: toEntry(doc, pictures),
      published: [...LOCALES],
      imported: imported(doc),
    }))
  }
  const drafts = await read(payload, kind, kind === 'site' ? {} : { id: { in: docs.map((doc) => doc.id) } }, true)
  return docs.map((doc) => {
    const draft = drafts.find((each) => each.id === doc.id) ?? doc
    const published = publishedIn(doc)
    const woven = published.length === 0 ? draft : (weave(doc, draft, published) as Piece)
    return { id: Number(doc.id), doc, draft, entry: toEntry(woven, pictures), published, imported: imported(doc) }
  })
}

const imported = (doc: Piece): string | null =>
  typeof doc.imported === 'string' && doc.imported !== '' ? doc.imported : null

/** Names pictures by id and by file name. */
export async function picturesOf(payload: Payload): Promise<Pictures> {
  const { docs } = await payload.find({ collection: 'media', depth: 0, pagination: false })
  return {
    id: (filename) => docs.find((doc) => doc.filename === filename)?.id ?? null,
    filename: (id) =>
      docs.find((doc) => doc.id === (typeof id === 'object' && id !== null && 'id' in id ? id.id : id))?.filename ??
      null,
  }
}
