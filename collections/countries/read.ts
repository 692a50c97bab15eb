import type { Country, CountryRow } from './view.ts'
import { cardsOf, carrierRows } from '#collections/carriers/read.ts'
import { answer, named, renamed } from '#collections/shared/finder.ts'
import { isRaw, languages, rowsOf, textOf, voice, type Raw, type Voice } from '#collections/shared/localize.ts'
import type { Moved } from '#collections/shared/view.ts'
import type { Locale } from '#i18n/routing.ts'

/** Every published country, with how many of its carriers are. */
export const countries = (locale: Locale): Promise<CountryRow[]> =>
  answer(named('countries', locale), ['countries', 'carriers', 'procedures'], async (find) => {
    const carriers = await carrierRows(find, locale)
    const docs = await find.all('countries', { select: { slug: true, code: true, name: true, _status: true } })
    const rows = docs.flatMap((doc) => {
      const shown = languages(doc, locale, find.drafting)
      const slug = String(doc.slug)
      if (!shown) return []
      const count = carriers.filter(({ row }) => row.country?.slug === slug).length
      return [{ ...shown, slug, code: String(doc.code), name: voice(shown).need(doc.name), carriers: count }]
    })
    const collator = new Intl.Collator(locale)
    return rows.sort((a, b) => collator.compare(a.name.text, b.name.text))
  })

function regulatorOf(value: unknown, { text, sources }: Voice): Country['regulator'] {
  const name = isRaw(value) ? text(value.name) : null
  return isRaw(value) && name ? { name, url: textOf(value.url), sources: sources(value.sources) } : null
}

const rulesOf = (doc: Raw, { need, statement }: Voice): Country['rules'] =>
  rowsOf(doc.rules).flatMap((row) => {
    const found = statement(row)
    return found ? [{ ...found, title: need(row.title), date: textOf(row.date) }] : []
  })

/** One country, or where it moved; null if there is none that is published. */
export const country = (locale: Locale, slug: string): Promise<Country | Moved | null> =>
  answer(
    named('country', locale, slug),
    [`countries/${slug}`, 'carriers', 'procedures', 'reports', 'sources'],
    async (find) => {
      const doc = await find.first('countries', { where: { slug: { equals: slug } }, depth: 1 })
      if (!doc) return renamed(find, 'countries', slug, (country) => ({ kind: 'country', country }))
      const shown = languages(doc, locale, find.drafting)
      if (!shown) return null
      const speak = voice(shown)
      return {
        ...shown,
        slug,
        code: String(doc.code),
        lang: String(doc.lang),
        name: speak.need(doc.name),
        lead: speak.need(doc.lead),
        regulator: regulatorOf(doc.regulator, speak),
        complaint: speak.statements(doc.complaint),
        rules: rulesOf(doc, speak),
        cards: cardsOf(doc, speak),
        carriers: (await carrierRows(find, locale)).map(({ row }) => row).filter((row) => row.country?.slug === slug),
        changedAt: String(doc.updatedAt),
      }
    },
  )
