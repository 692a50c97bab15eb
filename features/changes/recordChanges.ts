import { randomBytes } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import { compare, isOnlyChecked } from './compare.ts'
import { isTold, readings, standOf, type Place, type Readings, type Stand, type Told } from './snapshot.ts'
import type { Line } from './view.ts'
import { forget } from '#collections/shared/cache.ts'
import type { ChangeKind } from '#collections/shared/choices.ts'
import { stranger, within } from '#collections/shared/finder.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** Which page of which language. */
type Document = { of: Told; doc: number; locale: Locale }

type Noted = { kind: ChangeKind; lines: Line[] }

/** What a transaction knows of a document: what readers saw before its first write, and what was noted since, by its id. */
type Held = {
  /** Null for a document that was not there before. */
  before: Readings | null
  stand: Stand | null
  noted: Partial<Record<Locale, (Noted & { id: number }) | undefined>>
}

const asStranger = async <T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> =>
  within((await req.transactionID) ?? null, work)

const key = async (req: PayloadRequest, of: Told, id: number): Promise<string> =>
  `changes:${String(await req.transactionID)}:${of}:${id}`

/**
 * Looks at what readers see of a document before a write, once in a transaction: an import writes each language by itself,
 * and what stands between the two writes nobody sees.
 */
export async function look(req: PayloadRequest, of: string, id: unknown): Promise<void> {
  if (!isTold(of) || typeof id !== 'number') return
  const name = await key(req, of, id)
  if (req.context[name]) return
  const { stand, seen } = await asStranger(req, () => readings(of, id))
  req.context[name] = { before: seen, stand, noted: {} } satisfies Held
}

function happened(before: Readings, after: Readings, locale: Locale): Noted | null {
  const [was, is] = [before[locale], after[locale]]
  if (!was) return is ? { kind: 'added', lines: [] } : null
  if (!is) return { kind: 'removed', lines: [] }
  const lines = compare(was, is, locale)
  if (lines.length === 0) return null
  return { kind: isOnlyChecked(lines) ? 'checked' : 'changed', lines }
}

/** What people agreed to be called in public; an account's own name stays private. */
const bylineOf = (req: PayloadRequest): string => {
  const { byline } = (req.user ?? {}) as { byline?: string | null }
  return byline?.trim() ?? ''
}

async function write(req: PayloadRequest, document: Document, { kind, lines }: Noted, place: Place): Promise<number> {
  const at = new Date().toISOString()
  const rows = lines.map((line) => ({ ...line, id: randomBytes(12).toString('hex') }))
  const account = req.user?.id ?? null
  const what = { ...place, ...document, kind, by: bylineOf(req), account, at, day: at.slice(0, 10), lines: rows }
  // Straight to the database: nobody else may create one, no hook is needed, and an import creates hundreds.
  const { id } = await req.payload.db.create({ collection: 'changes', data: what, req })
  return Number(id)
}

const drop = (req: PayloadRequest, where: Record<string, string | number>) =>
  req.payload.db.deleteMany({
    collection: 'changes',
    req,
    where: { and: Object.entries(where).map(([field, value]) => ({ [field]: { equals: value } })) },
  })

/** Where a document that was not there before is published; what it says need not be read. */
async function fresh(of: Told, id: number): Promise<{ stand: Stand | null; seen: Readings }> {
  const stand = await standOf(await stranger(), of, id)
  return { stand, seen: Object.fromEntries((stand?.published ?? []).map((locale) => [locale, []])) }
}

/**
 * Notes what a write changed for readers of each language, in its transaction. Of a page that is gone nothing stays but
 * that it went: what is not published any more is not to be read here either.
 */
export async function note(req: PayloadRequest, of: string, id: unknown, isNew = false): Promise<void> {
  if (!isTold(of) || typeof id !== 'number') return
  const name = await key(req, of, id)
  const held = (req.context[name] as Held | undefined) ?? (isNew ? { before: null, stand: null, noted: {} } : null)
  if (!held) return
  req.context[name] = held
  const { stand, seen } = await asStranger(req, () => (held.before === null ? fresh(of, id) : readings(of, id)))
  const { carrier, path } = stand ?? held.stand ?? { carrier: null, path: null }
  const before = JSON.stringify(held.noted)
  for (const locale of LOCALES) {
    const found = happened(held.before ?? {}, seen, locale)
    // The site's own texts are no page that anyone waits for.
    const now = of === 'site' && found?.kind === 'added' ? null : found
    const last = held.noted[locale]
    if (now && last && isDeepStrictEqual(now, { kind: last.kind, lines: last.lines })) continue
    const document: Document = { of, doc: id, locale }
    if (now?.kind === 'removed') await drop(req, document)
    else if (last) await drop(req, { id: last.id })
    held.noted[locale] = now ? { ...now, id: await write(req, document, now, { carrier, path }) } : undefined
  }
  if (JSON.stringify(held.noted) !== before) await forget(req.payload, req, 'changes')
}

/** The same for a document that was deleted; what was noted of a carrier's procedures goes with the carrier. */
export async function noteGone(req: PayloadRequest, of: string, id: unknown): Promise<void> {
  await note(req, of, id)
  if (of === 'carriers' && typeof id === 'number') await drop(req, { of: 'procedures', carrier: id })
}
