import { carrierRows } from './listRows.ts'
import { carrierDocuments, carrierShape } from './shape.ts'
import type { Carrier, CarrierGroup } from './view.ts'
import { countryNamed } from '#collections/countries/link.ts'
import { procedureRows } from '#collections/procedures/listRows.ts'
import type { Finder } from '#collections/shared/finder.ts'
import { languages, localize } from '#collections/shared/localize.ts'
import { moved } from '#collections/shared/reading.ts'
import type { Moved } from '#collections/shared/view.ts'
import type { Locale } from '#i18n/routing.ts'

/** All carriers by country; brands without a home market last. */
export async function composeCarriers(find: Finder, locale: Locale): Promise<CarrierGroup[]> {
  const groups = new Map<string, CarrierGroup>()
  for (const { row, code } of await carrierRows(find, locale)) {
    const key = row.country?.slug ?? ''
    const group = groups.get(key) ?? {
      country: row.country ? { ...row.country, code: code ?? '' } : null,
      carriers: [],
    }
    group.carriers.push(row)
    groups.set(key, group)
  }
  const collator = new Intl.Collator(locale)
  return [...groups.values()].sort((a, b) =>
    a.country && b.country
      ? collator.compare(a.country.name.text, b.country.name.text)
      : Number(!a.country) - Number(!b.country),
  )
}

/** One carrier, or where it moved; null if there is none that is published. */
export async function composeCarrier(find: Finder, locale: Locale, slug: string): Promise<Carrier | Moved | null> {
  const doc = await find.first(carrierDocuments, { where: { slug: { equals: slug } } })
  if (!doc) return moved(find, 'carriers', slug, (carrier) => ({ kind: 'carrier', carrier }))
  const its = languages(doc, locale, find.drafting)
  if (!its) return null
  return {
    ...its,
    ...localize(carrierShape, doc, its),
    country: await countryNamed(find, doc.country, locale),
    procedures: await procedureRows(find, locale, doc.id),
    changedAt: doc.changedAt,
  }
}
