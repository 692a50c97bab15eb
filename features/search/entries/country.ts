import { anyOf, entries, lines, own, part, plain, unseen, views, type Views } from './entry.ts'
import { nameKeys } from '#features/search/names.ts'
import type { IndexedDocument } from '#features/search/view.ts'
import { country } from '#collections/countries/read.ts'
import type { Country } from '#collections/countries/view.ts'
import { LOCALES } from '#i18n/routing.ts'
import { translator } from '#i18n/translator.ts'

/** A country or region, and the sheet of its counter cards if it has one. */
export async function countryEntries(entity: string, slug: string): Promise<IndexedDocument> {
  const each = await views((locale) => country(locale, slug))
  const names = own(each, ({ name }) => name)
  const shared = anyOf(each)
  const regulators = LOCALES.map((locale) => plain(each[locale]?.regulator?.name)).filter(Boolean)
  const about = (view: Country) => ({
    lang: view.shown,
    names: unseen([...names, ...regulators], plain(view.name), ''),
  })
  const withCards = Object.fromEntries(
    Object.entries(each).filter(([, view]) => view.cards.length > 0),
  ) as Views<Country>
  return {
    entity,
    names: shared ? nameKeys([...names, ...regulators], [slug]) : [],
    entries: [
      ...entries(entity, entity, each, (view, locale) => ({
        kind: 'country',
        page: { kind: 'country', country: slug },
        title: translator(locale)('Country.title', { name: plain(view.name) }),
        lead: plain(view.lead),
        context: view.code,
        parts: [
          ...part(
            'complaint',
            translator(view.shown)('Country.complaint'),
            lines(...view.complaint.map(({ text }) => text)),
          ),
          ...part('regulator', translator(view.shown)('Country.regulator'), plain(view.regulator?.name)),
          ...view.rules.flatMap(({ title, text }) => part('rules', plain(title), plain(text))),
        ],
        ...about(view),
      })),
      ...entries(
        entity,
        entity,
        withCards,
        (view, locale) => ({
          kind: 'cards',
          page: { kind: 'cards', country: slug },
          title: translator(locale)('Cards.title', { country: plain(view.name) }),
          lead: translator(locale)('Cards.lead'),
          context: view.lang,
          parts: part(null, '', view.cards.map(({ text, meaning }) => `${text}\n${plain(meaning)}`).join('\n')),
          ...about(view),
        }),
        'cards',
      ),
    ],
  }
}
