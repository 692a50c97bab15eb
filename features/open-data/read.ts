import { carrierRecordOf, type CarrierRecord } from '#collections/carriers/record.ts'
import { carrierDocuments } from '#collections/carriers/shape.ts'
import { linkedCountries } from '#collections/countries/link.ts'
import { carriedProcedureDocuments } from '#collections/procedures/shape.ts'
import type { Finder } from '#collections/shared/finder.ts'
import { languages } from '#collections/shared/localize.ts'
import { moved, reading } from '#collections/shared/reading.ts'
import type { Places } from '#collections/shared/record.ts'
import type { Moved } from '#collections/shared/view.ts'
import { sourceDocuments } from '#collections/sources/shape.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** Carriers read at a time: enough to be quick, few enough to let readers in between. */
const AT_ONCE = 50

/** What open data depends on. */
export const TAGS = ['carriers', 'procedures', 'countries', 'sources'] as const

type Slugged = { slug: string }

/** By code, not by any language's order, so that a file is the same everywhere. */
const bySlug = (a: Slugged, b: Slugged): number => (a.slug < b.slug ? -1 : 1)

async function records(find: Finder, ids: number[], places: Places): Promise<CarrierRecord[]> {
  const carriers = (await find.all(carrierDocuments, { where: { id: { in: ids } } })).sort(bySlug)
  const procedures = await find.all(carriedProcedureDocuments, { where: { carrier: { in: ids } } })
  const countries = new Map((await find.all(linkedCountries)).map((each) => [each.slug, each]))
  return carriers.flatMap(
    (carrier) =>
      carrierRecordOf(
        {
          carrier,
          procedures: procedures.filter((each) => each.carrier === carrier.slug),
          country: countries.get(carrier.country ?? ''),
        },
        places,
      ) ?? [],
  )
}

/** Every published carrier: when anything of them last changed, and the carriers by slug, a few at a time. */
export type Everything = { changedAt: string; records: AsyncIterable<CarrierRecord[]> }

async function* batches(find: Finder, ids: number[], places: Places): AsyncGenerator<CarrierRecord[]> {
  for (let from = 0; from < ids.length; from += AT_ONCE) yield records(find, ids.slice(from, from + AT_ONCE), places)
}

/** The latest of some moments, ISO 8601; the beginning of time if there is none. */
export const latest = (moments: string[]): string =>
  moments.reduce((last, each) => (each > last ? each : last), new Date(0).toISOString())

/** Reads every published carrier. Open data has no drafts: the finder has to be a stranger's. */
export async function everything(find: Finder, places: Places): Promise<Everything> {
  const isPublished = (doc: { publish: Locale[] }): boolean => languages(doc, LOCALES[0], false) !== null
  const carriers = (await find.all(carrierDocuments.only('slug', 'publish'))).filter(isPublished).sort(bySlug)
  const beside = [
    ...(await find.all(carriedProcedureDocuments.only('publish'))).filter(isPublished),
    ...(await find.all(linkedCountries.only('publish'))).filter(isPublished),
    ...(await find.all(sourceDocuments.only('key'))),
  ]
  return {
    changedAt: latest([...carriers, ...beside].map(({ changedAt }) => changedAt)),
    records: batches(
      find,
      carriers.map(({ id }) => id),
      places,
    ),
  }
}

/** One carrier as open data, or where it moved; null if there is none that is published. */
export const carrierData = (places: Places) =>
  reading({
    name: 'data',
    tags: (slug: string) => [`carriers/${slug}`, 'countries', 'sources'],
    sameForAll: true,
    compose: async (find, _locale, slug): Promise<CarrierRecord | Moved | null> => {
      const doc = await find.first(carrierDocuments.only('slug'), { where: { slug: { equals: slug } } })
      if (!doc) return moved(find, 'carriers', slug, (carrier) => ({ kind: 'carrier', carrier }))
      return (await records(find, [doc.id], places))[0] ?? null
    },
  })
