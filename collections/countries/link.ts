import { countryDocuments } from './shape.ts'
import type { DocumentOf } from '#collections/shared/document.ts'
import type { Finder } from '#collections/shared/finder.ts'
import { languages, needIn } from '#collections/shared/localize.ts'
import type { Text } from '#collections/shared/view.ts'
import type { Locale } from '#i18n/routing.ts'

/** A country as other pages name it. */
export type CountryLink = { slug: string; name: Text }

/** What is read of a country to name it. */
export const linkedCountries = countryDocuments.only('slug', 'code', 'name', 'publish')

/** A country by its name; null if it is not published. */
export function countryLink(
  country: DocumentOf<typeof linkedCountries> | null | undefined,
  locale: Locale,
  drafting: boolean,
): CountryLink | null {
  const its = country ? languages(country, locale, drafting) : null
  return country && its ? { slug: country.slug, name: needIn(its, country.name) } : null
}

/** The country with a slug, by its name; null if there is none that is published. */
export async function countryNamed(find: Finder, slug: string | null, locale: Locale): Promise<CountryLink | null> {
  if (slug === null) return null
  return countryLink(await find.first(linkedCountries, { where: { slug: { equals: slug } } }), locale, find.drafting)
}
