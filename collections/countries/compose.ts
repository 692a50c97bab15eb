import { linkedCountries } from './link.ts'
import { countryDocuments, countryShape } from './shape.ts'
import type { Country, CountryRow } from './view.ts'
import { carrierRows } from '#collections/carriers/listRows.ts'
import type { Finder } from '#collections/shared/finder.ts'
import { languages, localize, needIn } from '#collections/shared/localize.ts'
import { moved } from '#collections/shared/reading.ts'
import type { Moved } from '#collections/shared/view.ts'
import type { Locale } from '#i18n/routing.ts'

/** Every published country in the order of the names, with how many of its carriers are. */
export async function composeCountries(find: Finder, locale: Locale): Promise<CountryRow[]> {
  const carriers = await carrierRows(find, locale)
  const rows = (await find.all(linkedCountries)).flatMap((doc): CountryRow[] => {
    const its = languages(doc, locale, find.drafting)
    const count = carriers.filter(({ row }) => row.country?.slug === doc.slug).length
    return its ? [{ ...its, slug: doc.slug, code: doc.code, name: needIn(its, doc.name), carriers: count }] : []
  })
  const collator = new Intl.Collator(locale)
  return rows.sort((a, b) => collator.compare(a.name.text, b.name.text))
}

/** One country, or where it moved; null if there is none that is published. */
export async function composeCountry(find: Finder, locale: Locale, slug: string): Promise<Country | Moved | null> {
  const doc = await find.first(countryDocuments, { where: { slug: { equals: slug } } })
  if (!doc) return moved(find, 'countries', slug, (country) => ({ kind: 'country', country }))
  const its = languages(doc, locale, find.drafting)
  if (!its) return null
  return {
    ...its,
    ...localize(countryShape, doc, its),
    carriers: (await carrierRows(find, locale)).map(({ row }) => row).filter((row) => row.country?.slug === slug),
    changedAt: doc.changedAt,
  }
}
