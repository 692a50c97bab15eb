import { countRows, placeOf, readRows, type List, type Row } from './listRows.ts'
import { isTold, type Told } from './snapshot.ts'
import type { Change, Changes, Line } from './view.ts'
import { carrier } from '#collections/carriers/read.ts'
import type { Carrier } from '#collections/carriers/view.ts'
import { TASKS } from '#collections/shared/choices.ts'
import { remember } from '#collections/shared/cache.ts'
import { named, stranger, type Finder } from '#collections/shared/finder.ts'
import { isRaw, languages, rowsOf, textOf, voice, type Raw } from '#collections/shared/localize.ts'
import type { Moved, Text } from '#collections/shared/view.ts'
import type { Page } from '#collections/shared/page.ts'
import type { Locale } from '#i18n/routing.ts'

/** Rows of a page of the list. */
const SIZE = 20
/** Rows of a feed. */
const FEED = 50
/** Rows on the page of a carrier. */
const FEW = 3

type Shown = Pick<Change, 'page' | 'title' | 'task' | 'carrier'>

const NOTHING: Shown = { page: null, title: null, task: null, carrier: null }

const FIELDS: Record<Exclude<Told, 'site'>, Record<string, true>> = {
  carriers: { slug: true, name: true },
  procedures: { carrier: true, task: true, title: true },
  devices: { slug: true, name: true },
  countries: { slug: true, name: true },
  sections: { slug: true, title: true },
  terms: { slug: true, name: true },
}

function pageOf(of: Exclude<Told, 'procedures' | 'site'>, slug: string): Page {
  switch (of) {
    case 'carriers':
      return { kind: 'carrier', carrier: slug }
    case 'devices':
      return { kind: 'device', device: slug }
    case 'countries':
      return { kind: 'country', country: slug }
    case 'sections':
      return { kind: 'section', section: slug }
    case 'terms':
      return { kind: 'term', term: slug }
  }
}

/** Where a document is now and what it is called; null if it is not published in the language any more. */
function shownOf(of: Exclude<Told, 'site'>, doc: Raw, locale: Locale): Shown | null {
  const its = languages(doc, locale, false)
  if (its?.shown !== locale) return null
  const { text } = voice({ shown: locale, published: [locale] })
  if (of !== 'procedures')
    return { ...NOTHING, page: pageOf(of, String(doc.slug)), title: text(doc.name) ?? text(doc.title) }
  const carrier = isRaw(doc.carrier) ? languages(doc.carrier, locale, false) : null
  const task = TASKS.find((each) => each === doc.task)
  if (!carrier || !isRaw(doc.carrier) || !task) return null
  return {
    page: { kind: 'procedure', carrier: String(doc.carrier.slug), task },
    title: text(doc.title),
    task,
    carrier: voice(carrier).need(doc.carrier.name).text,
  }
}

type Stored = Raw & { id: number; of: Told; doc: number }

/** Of every change the page as strangers see it now; what they do not see is not in it. */
async function resolve(find: Finder, stored: Stored[], locale: Locale): Promise<Map<string, Shown>> {
  const found = new Map<string, Shown>()
  for (const of of new Set(stored.map((each) => each.of))) {
    if (of === 'site') {
      const site = languages(await find.site(), locale, false)
      if (site?.shown === locale) found.set('site 1', { ...NOTHING, page: { kind: 'about' } })
      continue
    }
    const ids = stored.filter((each) => each.of === of).map(({ doc }) => doc)
    const depth = of === 'procedures' ? 1 : 0
    const docs = await find.all(of, { where: { id: { in: ids } }, depth, select: { ...FIELDS[of], _status: true } })
    for (const doc of docs) {
      const shown = shownOf(of, doc, locale)
      if (shown) found.set(`${of} ${String(doc.id)}`, shown)
    }
  }
  return found
}

const lineOf = (row: Raw): Line => ({
  part: String(row.part),
  name: textOf(row.name),
  code: textOf(row.code),
  place: typeof row.place === 'number' ? row.place : null,
  before: textOf(row.before),
  after: textOf(row.after),
})

/** A procedure that is gone is still named by its carrier and task, where the carrier is there. */
async function goneFrom(find: Finder, stored: Stored, locale: Locale): Promise<Shown> {
  const task = TASKS.find((each) => String(stored.path).endsWith(`/${each}`))
  if (stored.of !== 'procedures' || typeof stored.carrier !== 'number' || !task) return NOTHING
  const doc = await find.first('carriers', { where: { id: { equals: stored.carrier } } })
  const its = doc && languages(doc, locale, false)
  return its ? { ...NOTHING, task, carrier: voice(its).need(doc.name).text } : NOTHING
}

/** Rows as readers see them. What is not published now is left out, whatever the list may still say of it. */
async function tell(find: Finder, rows: Row[], locale: Locale): Promise<Change[]> {
  const ids = rows.filter(({ many }) => many === 1).map(({ id }) => id)
  const stored = (await find.all('changes', { where: { id: { in: ids } } })) as Stored[]
  const pages = await resolve(find, stored, locale)
  const changes: Change[] = []
  for (const row of rows) {
    const base = { ...row, ...NOTHING, by: '', summary: null, lines: [] }
    if (!isTold(row.of)) continue
    if (row.many > 1) {
      changes.push(base)
      continue
    }
    const own = stored.find(({ id }) => id === row.id)
    const there = own && pages.get(`${own.of} ${own.doc}`)
    if (!own || (!there && row.kind !== 'removed')) continue
    const shown = there ?? (await goneFrom(find, own, locale))
    const { by, summary } = own
    changes.push({
      ...base,
      ...shown,
      by: textOf(by) ?? '',
      summary: textOf(summary),
      lines: rowsOf(own.lines).map(lineOf),
    })
  }
  return changes
}

/** Names stand beside the changes, so every collection counts. */
const TAGS = ['changes', 'carriers', 'procedures', 'devices', 'countries', 'sections', 'terms', 'site']

/** What a list is remembered by: its name, and what it depends on. */
type Known = { list: List; name: string; tags: string[] }

const some = ({ list, name, tags }: Known, from: number, count: number): Promise<Change[]> =>
  remember(named('changes', list.locale, name, String(from), String(count)), tags, async () =>
    tell(await stranger(), await readRows(list, from, count), list.locale),
  )

/** Which page of a list is asked for: by its number, or as the one on which a change stands. Anything else is the first. */
export type Asked = { page?: string; change?: string }

const numberIn = (text: string | undefined): number | null =>
  text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null

async function pageIn(known: Known, asked: Asked): Promise<Changes> {
  const { list, name, tags } = known
  const count = await remember(named('changes count', list.locale, name), tags, () => countRows(list))
  const pages = Math.max(1, Math.ceil(count / SIZE))
  const change = numberIn(asked.change)
  const place = change === null ? null : await placeOf(list, change)
  const wanted = place === null ? (numberIn(asked.page) ?? 1) : Math.floor(place / SIZE) + 1
  const page = Math.min(wanted, pages)
  return { changes: await some(known, (page - 1) * SIZE, SIZE), page, pages }
}

const everything = (locale: Locale): Known => ({ list: { locale, carrier: null }, name: '', tags: TAGS })

/** What changed for readers of a language, the latest first; a page beyond the last is the last. */
export const changes = (locale: Locale, asked: Asked = {}): Promise<Changes> => pageIn(everything(locale), asked)

/** The latest changes of everything, for a feed. */
export const latest = (locale: Locale): Promise<Change[]> => some(everything(locale), 0, FEED)

type OfCarrier = Known & { carrier: Carrier }

async function ofCarrier(slug: string, locale: Locale): Promise<OfCarrier | Moved | null> {
  const tags = [`carriers/${slug}`]
  const found = await carrier(locale, slug)
  if (found === null) return null
  if ('moved' in found) {
    const { moved } = found
    return moved.kind === 'carrier' ? { moved: { kind: 'carrier-changes', carrier: moved.carrier } } : found
  }
  const id = await remember(named('carrier id', locale, slug), tags, async () => {
    const doc = await (
      await stranger()
    ).first('carriers', { where: { slug: { equals: slug } }, select: { slug: true } })
    return doc ? Number(doc.id) : null
  })
  // The second is forgotten where a name is taken back.
  return id === null
    ? null
    : { list: { locale, carrier: id }, name: slug, tags: [...tags, 'changes-of-carriers'], carrier: found }
}

const within = async <T>(known: Promise<OfCarrier | Moved | null>, read: (known: OfCarrier) => Promise<T>) => {
  const found = await known
  return found === null || 'moved' in found ? found : read(found)
}

/** The same of one carrier and what can be ended there; where it moved, or null, if there is no such carrier. */
export const carrierChanges = (locale: Locale, slug: string, asked: Asked = {}): Promise<Changes | Moved | null> =>
  within(ofCarrier(slug, locale), (known) => pageIn(known, asked))

/** What the feed of one carrier is made of. */
export type CarrierFeed = { id: number; name: Text; changedAt: string; changes: Change[] }

/** A carrier's latest changes, for a feed; where it moved, or null, if there is no such carrier. */
export const carrierLatest = (locale: Locale, slug: string): Promise<CarrierFeed | Moved | null> =>
  within(ofCarrier(slug, locale), async (known) => {
    const { name, changedAt } = known.carrier
    return { id: known.list.carrier ?? 0, name, changedAt, changes: await some(known, 0, FEED) }
  })

/** A carrier's latest changes for its own page. */
export const fewChanges = async (locale: Locale, slug: string): Promise<Change[]> => {
  const found = await within(ofCarrier(slug, locale), (known) => some(known, 0, FEW))
  return Array.isArray(found) ? found : []
}
