import { countRows, placeOf, readRows, type ListScope, type ChangeRow } from './changeQueries.ts'
import { isTracked, type TrackedKind } from './snapshots.ts'
import type { Change, Changes } from './view.ts'
import { carrier } from '#collections/carriers/read.ts'
import { carrierDocuments } from '#collections/carriers/shape.ts'
import type { Carrier } from '#collections/carriers/view.ts'
import { changeDocuments } from '#collections/changes/shape.ts'
import { KIND_SLUGS, KINDS } from '#collections/kinds.ts'
import { TASKS } from '#collections/shared/choices.ts'
import type { DocumentOf } from '#collections/shared/document.ts'
import type { Finder } from '#collections/shared/finder.ts'
import type { Titled } from '#collections/shared/kind.ts'
import { languages, needIn } from '#collections/shared/localize.ts'
import { reading, type Ask } from '#collections/shared/reading.ts'
import type { Moved, Text } from '#collections/shared/view.ts'
import { siteDocument } from '#collections/site/shape.ts'
import type { Locale } from '#i18n/routing.ts'

/** Rows of a page of the list. */
const SIZE = 20
/** Rows of a feed. */
const FEED = 50
/** Rows on the page of a carrier. */
const FEW = 3

type Shown = Pick<Change, 'page' | 'title' | 'task' | 'carrier'>

const NOTHING: Shown = { page: null, title: null, task: null, carrier: null }

type StoredChange = DocumentOf<typeof changeDocuments>

const keyOf = ({ of, doc }: Pick<StoredChange, 'of' | 'doc'>): string => `${of} ${doc}`

async function titledIn(find: Finder, of: TrackedKind, ids: number[], locale: Locale): Promise<Map<number, Titled>> {
  if (of !== 'site') return KINDS[of].titled(find, ids, locale)
  const site = await find.global(siteDocument)
  const isShown = site && languages(site, locale, false)?.shown === locale
  return new Map(isShown ? [[1, { page: { kind: 'about' }, title: null, task: null, carrier: null }]] : [])
}

/** Of every change the page as strangers see it now; what they do not see is not in it. */
async function pagesOf(find: Finder, stored: StoredChange[], locale: Locale): Promise<Map<string, Shown>> {
  const found = new Map<string, Shown>()
  for (const of of new Set(stored.map((each) => each.of).filter(isTracked))) {
    const ids = stored.filter((each) => each.of === of).map(({ doc }) => doc)
    for (const [doc, titled] of await titledIn(find, of, ids, locale)) found.set(keyOf({ of, doc }), titled)
  }
  return found
}

/** A procedure that is gone is still named by its carrier and task, where the carrier is there. */
async function goneFrom(find: Finder, { of, carrier: id, path }: StoredChange, locale: Locale): Promise<Shown> {
  const task = TASKS.find((each) => path?.endsWith(`/${each}`))
  if (of !== 'procedures' || id === null || !task) return NOTHING
  const doc = await find.first(carrierDocuments.only('name', 'publish'), { where: { id: { equals: id } } })
  const its = doc && languages(doc, locale, false)
  return its ? { ...NOTHING, task, carrier: needIn(its, doc.name).text } : NOTHING
}

/** Rows as readers see them. What is not published now is left out, whatever the list may still say of it. */
async function tell(find: Finder, rows: ChangeRow[], locale: Locale): Promise<Change[]> {
  const ids = rows.filter(({ many }) => many === 1).map(({ id }) => id)
  const stored = await find.all(changeDocuments, { where: { id: { in: ids } } })
  const pages = await pagesOf(find, stored, locale)
  const changes: Change[] = []
  for (const row of rows) {
    const { of } = row
    if (!isTracked(of)) continue
    const base = { ...row, of, ...NOTHING, by: '', summary: null, lines: [] }
    if (row.many > 1) {
      changes.push(base)
      continue
    }
    const own = stored.find(({ id }) => id === row.id)
    const there = own && pages.get(keyOf(own))
    if (!own || (!there && row.kind !== 'removed')) continue
    const shown = there ?? (await goneFrom(find, own, locale))
    changes.push({ ...base, ...shown, by: own.by ?? '', summary: own.summary, lines: own.lines })
  }
  return changes
}

/** Names stand beside the changes, so every kind counts; carriers' own lists are forgotten where a name is taken back. */
const tagsOf = (slug: string | null): readonly string[] =>
  slug === null ? ['changes', 'site', ...KIND_SLUGS] : [`carriers/${slug}`, 'changes-of-carriers']

/** A list by its carrier's id and slug, or of everything. */
type Of = { carrier: number; slug: string } | null

const listOf = (locale: Locale, of: Of): ListScope => ({ locale, carrier: of?.carrier ?? null })

const count = reading({
  name: 'changes count',
  tags: (of: Of) => tagsOf(of?.slug ?? null),
  sameForAll: true,
  compose: (find, locale, of) => countRows(find.connection, listOf(locale, of)),
})

const slice = reading({
  name: 'changes',
  tags: (of: Of, _from: number, _count: number) => tagsOf(of?.slug ?? null),
  sameForAll: true,
  compose: async (find, locale, of, from, many) =>
    tell(find, await readRows(find.connection, listOf(locale, of), from, many), locale),
})

const place = reading({
  name: 'change place',
  tags: null,
  sameForAll: true,
  compose: (find, locale, of: Of, change: number) => placeOf(find.connection, listOf(locale, of), change),
})

const carrierId = reading({
  name: 'carrier id',
  tags: (slug: string) => [`carriers/${slug}`],
  sameForAll: true,
  compose: async (find, _locale, slug) =>
    (await find.first(carrierDocuments.only('slug'), { where: { slug: { equals: slug } } }))?.id ?? null,
})

/** Which page of a list is asked for: by its number, or as the one on which a change stands. Anything else is the first. */
export type ListPage = { page?: string; change?: string }

const numberIn = (text: string | undefined): number | null =>
  text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null

async function pageIn(ask: Ask, locale: Locale, of: Of, asked: ListPage): Promise<Changes> {
  const pages = Math.max(1, Math.ceil((await ask(count, locale, of)) / SIZE))
  const change = numberIn(asked.change)
  const at = change === null ? null : await ask(place, locale, of, change)
  const wanted = at === null ? (numberIn(asked.page) ?? 1) : Math.floor(at / SIZE) + 1
  const page = Math.min(wanted, pages)
  return { changes: await ask(slice, locale, of, (page - 1) * SIZE, SIZE), page, pages }
}

/** What changed for readers of a language, the latest first; a page beyond the last is the last. */
export const changes = (ask: Ask, locale: Locale, asked: ListPage = {}): Promise<Changes> =>
  pageIn(ask, locale, null, asked)

/** The latest changes of everything, for a feed. */
export const latest = (ask: Ask, locale: Locale): Promise<Change[]> => ask(slice, locale, null, 0, FEED)

type OfCarrier = { of: NonNullable<Of>; found: Carrier }

async function ofCarrier(ask: Ask, locale: Locale, slug: string): Promise<OfCarrier | Moved | null> {
  const found = await ask(carrier, locale, slug)
  if (found === null) return null
  if ('moved' in found) {
    const { moved } = found
    return moved.kind === 'carrier' ? { moved: { kind: 'carrier-changes', carrier: moved.carrier } } : found
  }
  const id = await ask(carrierId, locale, slug)
  return id === null ? null : { of: { carrier: id, slug }, found }
}

const within = async <Answer>(
  known: Promise<OfCarrier | Moved | null>,
  read: (known: OfCarrier) => Promise<Answer>,
) => {
  const found = await known
  return found === null || 'moved' in found ? found : read(found)
}

/** The same of one carrier and what can be ended there; where it moved, or null, if there is no such carrier. */
export const carrierChanges = (
  ask: Ask,
  locale: Locale,
  slug: string,
  asked: ListPage = {},
): Promise<Changes | Moved | null> => within(ofCarrier(ask, locale, slug), ({ of }) => pageIn(ask, locale, of, asked))

/** What the feed of one carrier is made of. */
export type CarrierFeed = { id: number; name: Text; changedAt: string; changes: Change[] }

/** A carrier's latest changes, for a feed; where it moved, or null, if there is no such carrier. */
export const carrierLatest = (ask: Ask, locale: Locale, slug: string): Promise<CarrierFeed | Moved | null> =>
  within(ofCarrier(ask, locale, slug), async ({ of, found: { name, changedAt } }) => ({
    id: of.carrier,
    name,
    changedAt,
    changes: await ask(slice, locale, of, 0, FEED),
  }))

/** A carrier's latest changes for its own page. */
export const fewChanges = async (ask: Ask, locale: Locale, slug: string): Promise<Change[]> => {
  const found = await within(ofCarrier(ask, locale, slug), ({ of }) => ask(slice, locale, of, 0, FEW))
  return Array.isArray(found) ? found : []
}
