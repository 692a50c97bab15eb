import type { CollectionSlug, GlobalSlug } from 'payload'
import { z } from 'zod'
import type { Pictures } from './richText.ts'
import { source, type SourceEntry } from './shape.ts'
import { fromStored, isStored, type Purpose, type Stored } from './stored.ts'

/**
 * Documents of one collection, or a part of what they hold: what the database answers is parsed by `shape` once and is typed
 * from there on.
 */
export type DocumentType<Shape extends z.ZodRawShape = z.ZodRawShape> = {
  slug: CollectionSlug | GlobalSlug
  shape: z.ZodObject<Shape, z.core.$strict>
  /** What to ask the database for; everything, if it is undefined. */
  select: Record<string, true> | undefined
  /** The same documents with some of their fields only. */
  only: <Key extends Extract<keyof Shape, string>>(...keys: Key[]) => DocumentType<Pick<Shape, Key>>
}

/** A document as code sees it: what its content file says, with the sources it names in full. */
export type DocumentOf<Type extends { shape: z.ZodType }> = Omit<z.infer<Type['shape']>, 'sources'> & {
  id: number
  /** When it was last saved, ISO 8601. */
  changedAt: string
  sources: SourceEntry[]
}

const type = <Shape extends z.ZodRawShape>(
  slug: CollectionSlug | GlobalSlug,
  shape: z.ZodObject<Shape, z.core.$strict>,
  select: DocumentType['select'],
): DocumentType<Shape> => ({
  slug,
  shape,
  select,
  only: (...keys) => {
    const picked = Object.fromEntries(keys.map((key) => [key, shape.shape[key]])) as Pick<Shape, (typeof keys)[number]>
    const stored = keys.map((key) => [key === 'publish' ? '_status' : key, true] as const)
    return type(slug, z.strictObject(picked), { ...Object.fromEntries(stored), updatedAt: true })
  },
})

/** The documents of a collection by their shape. */
export const documents = <Shape extends z.ZodRawShape>(
  slug: CollectionSlug | GlobalSlug,
  shape: z.ZodObject<Shape, z.core.$strict>,
): DocumentType<Shape> => type(slug, shape, undefined)

/** A stored document that is not what its shape says: which one, where, and what is wrong. */
export class DocumentError extends Error {
  readonly kind: string
  readonly id: number
  readonly path: string

  constructor(kind: string, id: number, path: string, reason: string) {
    super(`${kind} ${id}, ${path || 'the document'}: ${reason}. Mend it in the admin: /admin/collections/${kind}/${id}`)
    this.name = 'DocumentError'
    this.kind = kind
    this.id = id
    this.path = path
  }
}

/** Issues of form, such as a space before a name, are for `content:check` and the admin; they keep no page from readers. */
const FORM = ['too_small', 'too_big', 'invalid_format', 'not_multiple_of', 'custom']

type Issue = z.core.$ZodIssue

const structural = (shape: z.ZodType, value: unknown): Issue[] =>
  (shape.safeParse(value).error?.issues ?? []).filter(({ code }) => !FORM.includes(code))

/** Takes the row out in which something is missing; returns whether there was one. */
function dropRow(value: unknown, path: readonly PropertyKey[]): boolean {
  const at = path.findLastIndex((key) => typeof key === 'number')
  if (at === -1) return false
  const rows = path.slice(0, at).reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)[key], value)
  ;(rows as unknown[]).splice(Number(path[at]), 1)
  return true
}

/** An archive's copy is for files, and for readers where the address is dead. */
const withoutSpareCopy = (stored: Stored, purpose: Purpose): Stored => {
  const { archivedUrl: _archivedUrl, ...others } = stored
  const isDead = isStored(stored.linkCheck) && stored.linkCheck.state === 'dead'
  return purpose === 'file' || isDead ? stored : others
}

type ReadContext = { pictures: Pictures; purpose: Purpose }

/**
 * Parses a document that Payload answered with `locale: 'all'`. A draft may be unfinished: empty texts stay empty, rows that
 * lack what tells what they are go. Throws `DocumentError`.
 */
export function parseDocument<Shape extends z.ZodRawShape>(
  { slug, shape }: DocumentType<Shape>,
  stored: Stored,
  { pictures, purpose }: ReadContext,
): DocumentOf<DocumentType<Shape>> {
  const found = new Map<string, Stored>()
  const value = fromStored(shape, stored, { pictures, purpose, sources: found }) as Record<string, unknown>
  const sources = [...found.values()].map((each) =>
    fromStored(source, withoutSpareCopy(each, purpose), { pictures, purpose, sources: new Map() }),
  )
  const whole = 'sources' in shape.shape ? { ...value, sources } : value
  let issues = structural(shape, whole)
  while (purpose === 'preview' && issues[0] && dropRow(whole, issues[0].path)) issues = structural(shape, whole)
  const [issue] = [...issues, ...sources.flatMap((each) => structural(source, each))]
  const id = Number(stored.id)
  if (issue) throw new DocumentError(slug, id, issue.path.join('.'), issue.message)
  // The shape was just held against it; what issues of form remain change no type.
  return { ...whole, sources, id, changedAt: String(stored.updatedAt ?? '') } as DocumentOf<DocumentType<Shape>>
}
