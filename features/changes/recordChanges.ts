import { randomBytes } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import { checkerIn } from './checkerIn.ts'
import { compare, isOnlyChecked, isWholePage } from './compare.ts'
import { isTracked, snapshotsOf, standingOf, type Snapshots, type TrackedKind } from './snapshots.ts'
import type { ChangeLine } from './view.ts'
import { pathOf } from '#collections/addresses.ts'
import { forget } from '#collections/shared/cache.ts'
import type { ChangeKind } from '#collections/shared/choices.ts'
import { finder, type Finder } from '#collections/shared/finder.ts'
import type { Standing } from '#collections/shared/kind.ts'
import { requestMemo } from '#collections/shared/requestMemo.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** Which page of which language. */
type ChangedPage = { of: TrackedKind; doc: number; locale: Locale }

type Recorded = { kind: ChangeKind; lines: ChangeLine[] }

/** What a transaction knows of a document: what readers saw before its first write, and what was recorded since, by its id. */
type Known = {
  /** Null for a document that was not there before. */
  before: Snapshots | null
  standing: Standing | null
  recorded: Partial<Record<Locale, (Recorded & { id: number }) | undefined>>
}

const memo = requestMemo<Known>('changes')

const key = async (req: PayloadRequest, of: TrackedKind, id: number): Promise<string> =>
  `${String(await req.transactionID)}:${of}:${id}`

/** Reads as a stranger inside the transaction that is not committed yet. */
const strangerIn = (req: PayloadRequest): Promise<Finder> => finder(req.payload, { req })

/**
 * Notes what readers see of a document before a write, once in a transaction: an import writes each language by itself, and
 * what stands between the two writes nobody sees.
 */
export async function snapshotBefore(req: PayloadRequest, of: string, id: unknown): Promise<void> {
  if (!isTracked(of) || typeof id !== 'number') return
  const name = await key(req, of, id)
  if (memo.get(req, name)) return
  const { standing, snapshots } = await snapshotsOf(await strangerIn(req), of, id)
  memo.set(req, name, { before: snapshots, standing, recorded: {} })
}

function happened(before: Snapshots, after: Snapshots, locale: Locale): Recorded | null {
  const [was, is] = [before[locale], after[locale]]
  if (!was) return is ? { kind: 'added', lines: [] } : null
  if (!is) return { kind: 'removed', lines: [] }
  const lines = compare(was, is, locale)
  if (lines.length === 0) return null
  if (!isOnlyChecked(lines)) return { kind: 'changed', lines }
  return { kind: isWholePage(lines, is) ? 'checked' : 'part-checked', lines }
}

/** What people agreed to be called in public; an account's own name stays private. */
const bylineOf = (req: PayloadRequest): string => {
  const { byline } = (req.user ?? {}) as { byline?: string | null }
  return byline?.trim() ?? ''
}

async function write(
  req: PayloadRequest,
  changed: ChangedPage,
  { kind, lines }: Recorded,
  standing: Standing | null,
): Promise<number> {
  const at = new Date().toISOString()
  const rows = lines.map((line) => ({ ...line, id: randomBytes(12).toString('hex') }))
  const place = { carrier: standing?.carrier ?? null, path: standing ? pathOf(standing.page) : null }
  // Who publishes a draft need not be who checked it.
  const isCheck = kind === 'checked' || kind === 'part-checked'
  const who = (isCheck ? await checkerIn(req, changed, lines) : null) ?? {
    account: req.user?.id ?? null,
    by: bylineOf(req),
  }
  const data = { ...place, ...changed, kind, ...who, at, day: at.slice(0, 10), lines: rows }
  // Straight to the database: nobody else may create one, no hook is needed, and an import creates hundreds.
  const { id } = await req.payload.db.create({ collection: 'changes', data, req })
  return Number(id)
}

const drop = (req: PayloadRequest, where: Record<string, string | number>) =>
  req.payload.db.deleteMany({
    collection: 'changes',
    req,
    where: { and: Object.entries(where).map(([field, value]) => ({ [field]: { equals: value } })) },
  })

/** Where a document that was not there before is published; what it says need not be read. */
async function fresh(
  find: Finder,
  of: TrackedKind,
  id: number,
): Promise<{ standing: Standing | null; snapshots: Snapshots }> {
  const standing = await standingOf(find, of, id)
  return { standing, snapshots: Object.fromEntries((standing?.published ?? []).map((locale) => [locale, []])) }
}

/**
 * Records what a write changed for readers of each language, in its transaction. Of a page that is gone nothing stays but
 * that it went: what is not published any more is not to be read here either.
 */
export async function recordChanges(req: PayloadRequest, of: string, id: unknown, isNew = false): Promise<void> {
  if (!isTracked(of) || typeof id !== 'number') return
  const name = await key(req, of, id)
  const known = memo.get(req, name) ?? (isNew ? { before: null, standing: null, recorded: {} } : null)
  if (!known) return
  memo.set(req, name, known)
  const find = await strangerIn(req)
  const { standing, snapshots } = await (known.before === null ? fresh(find, of, id) : snapshotsOf(find, of, id))
  const before = JSON.stringify(known.recorded)
  for (const locale of LOCALES) {
    const found = happened(known.before ?? {}, snapshots, locale)
    // The site's own texts are no page that anyone waits for.
    const now = of === 'site' && found?.kind === 'added' ? null : found
    const last = known.recorded[locale]
    if (now && last && isDeepStrictEqual(now, { kind: last.kind, lines: last.lines })) continue
    const changed: ChangedPage = { of, doc: id, locale }
    if (now?.kind === 'removed') await drop(req, changed)
    else if (last) await drop(req, { id: last.id })
    known.recorded[locale] = now
      ? { ...now, id: await write(req, changed, now, standing ?? known.standing) }
      : undefined
  }
  if (JSON.stringify(known.recorded) !== before) await forget(req.payload, req, 'changes')
}

/** The same for a document that was deleted; what was recorded of a carrier's procedures goes with the carrier. */
export async function recordDeletion(req: PayloadRequest, of: string, id: unknown): Promise<void> {
  await recordChanges(req, of, id)
  if (of === 'carriers' && typeof id === 'number') await drop(req, { of: 'procedures', carrier: id })
}
