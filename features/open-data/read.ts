import { recordOf, type Places } from './record.ts'
import type { CarrierRecord } from './recordShape.ts'
import { remember } from '#collections/shared/cache.ts'
import { named, renamed, stranger, type Finder } from '#collections/shared/finder.ts'
import { isRaw, languages, type Raw } from '#collections/shared/localize.ts'
import type { Moved } from '#collections/shared/view.ts'
import { LOCALES } from '#i18n/routing.ts'

/** Carriers read at a time: enough to be quick, few enough to let readers in between. */
const AT_ONCE = 50

/** What open data depends on. */
export const TAGS = ['carriers', 'procedures', 'countries', 'sources'] as const

/** By code, not by any language's order, so that a file is the same everywhere. */
const bySlug = (a: Raw, b: Raw): number => (String(a.slug) < String(b.slug) ? -1 : 1)

async function records(find: Finder, ids: unknown[], places: Places): Promise<CarrierRecord[]> {
  const docs = (await find.all('carriers', { where: { id: { in: ids } }, depth: 1 })).sort(bySlug)
  const procedures = await find.all('procedures', { where: { carrier: { in: ids } }, depth: 1 })
  const idOf = ({ carrier }: Raw): unknown => (isRaw(carrier) ? carrier.id : carrier)
  return docs.flatMap(
    (doc) =>
      recordOf(
        doc,
        procedures.filter((each) => idOf(each) === doc.id),
        places,
      ) ?? [],
  )
}

/** Every published carrier: when anything of them last changed, and the carriers by slug, a few at a time. */
export type Everything = { changedAt: string; records: AsyncIterable<CarrierRecord[]> }

async function* batches(find: Finder, ids: unknown[], places: Places): AsyncGenerator<CarrierRecord[]> {
  for (let from = 0; from < ids.length; from += AT_ONCE) yield records(find, ids.slice(from, from + AT_ONCE), places)
}

/** The latest of some moments, ISO 8601; the beginning of time if there is none. */
export const latest = (moments: string[]): string =>
  moments.reduce((last, each) => (each > last ? each : last), new Date(0).toISOString())

/** Reads every published carrier as a stranger, whoever asks: open data has no drafts. */
export async function everything(places: Places): Promise<Everything> {
  const find = await stranger()
  const select = { updatedAt: true, _status: true } as const
  const docs = await find.all('carriers', { select: { ...select, slug: true } })
  const procedures = await find.all('procedures', { select })
  const isPublished = (doc: Raw): boolean => languages(doc, LOCALES[0], false) !== null
  const carriers = docs.filter(isPublished).sort(bySlug)
  const beside = [
    ...(await find.all('countries', { select })).filter(isPublished),
    ...(await find.all('sources', { select: { updatedAt: true } })),
  ]
  const changes = [...carriers, ...procedures.filter(isPublished), ...beside].map(({ updatedAt }) => String(updatedAt))
  return {
    changedAt: latest(changes),
    records: batches(
      find,
      carriers.map(({ id }) => id),
      places,
    ),
  }
}

/** One carrier as open data, or where it moved; null if there is none that is published. */
export const carrierData = (slug: string, places: Places): Promise<CarrierRecord | Moved | null> =>
  remember(named('data', LOCALES[0], slug), [`carriers/${slug}`, 'countries', 'sources'], async () => {
    const find = await stranger()
    const doc = await find.first('carriers', { where: { slug: { equals: slug } } })
    if (!doc) return renamed(find, 'carriers', slug, (carrier) => ({ kind: 'carrier', carrier }))
    return (await records(find, [doc.id], places))[0] ?? null
  })
