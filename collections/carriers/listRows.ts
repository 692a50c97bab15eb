import { carrierDocuments } from './shape.ts'
import type { CarrierRow } from './view.ts'
import { countryLink, linkedCountries } from '#collections/countries/link.ts'
import { procedureRows } from '#collections/procedures/listRows.ts'
import type { Finder } from '#collections/shared/finder.ts'
import { languages, needIn } from '#collections/shared/localize.ts'
import type { Locale } from '#i18n/routing.ts'

const listedCarriers = carrierDocuments.only('slug', 'kind', 'name', 'country', 'publish')

/** A carrier as lists show it, with the ISO code of its country. */
export type ListedCarrier = { row: CarrierRow; code: string | null }

/** Every published carrier with its procedures, in the order of their names. */
export async function carrierRows(find: Finder, locale: Locale): Promise<ListedCarrier[]> {
  const procedures = await procedureRows(find, locale)
  const countries = new Map((await find.all(linkedCountries)).map((each) => [each.slug, each]))
  const rows = (await find.all(listedCarriers)).flatMap((doc): ListedCarrier[] => {
    const its = languages(doc, locale, find.drafting)
    if (!its) return []
    const country = doc.country === null ? undefined : countries.get(doc.country)
    const row = {
      ...its,
      slug: doc.slug,
      kind: doc.kind,
      name: needIn(its, doc.name),
      country: countryLink(country, locale, find.drafting),
      procedures: procedures.filter(({ carrier }) => carrier.slug === doc.slug),
    }
    return [{ row, code: country?.code ?? null }]
  })
  const collator = new Intl.Collator(locale)
  return rows.sort((a, b) => collator.compare(a.row.name.text, b.row.name.text))
}
