import type { Country } from './view.ts'
import { nothingElse } from '#collections/shared/exhaustive.ts'
import {
  anyOf,
  lines,
  ownNames,
  pagesIn,
  part,
  plain,
  unseen,
  type PerLanguage,
  type Searchable,
  type Passage,
} from '#collections/shared/searchable.ts'
import { LOCALES } from '#i18n/routing.ts'
import { translator } from '#i18n/translator.ts'

function partsOf(view: Country): Passage[] {
  const {
    complaint,
    regulator,
    rules,
    shown,
    name: _name,
    lead: _lead,
    code: _code,
    cards: _cards,
    cases: _cases,
    ...more
  } = view
  const { lang: _lang, carriers: _carriers, slug: _slug, published: _published, changedAt: _changedAt, ...rest } = more
  nothingElse(rest)
  const t = translator(shown)
  return [
    ...part('complaint', t('Country.complaint'), lines(...complaint.map(({ text }) => text))),
    ...part('regulator', t('Country.regulator'), plain(regulator?.name)),
    ...rules.flatMap(({ title, text }) => part('rules', plain(title), plain(text))),
  ]
}

/** What search is told of a country or region, and of the sheet of its counter cards if it has one. */
export function countrySearchable(each: PerLanguage<Country>): Searchable {
  const regulators = LOCALES.map((locale) => plain(each[locale]?.regulator?.name)).filter(Boolean)
  const names = [...ownNames(each, ({ name }) => name), ...regulators]
  const shared = anyOf(each)
  const about = (view: Country) => ({ lang: view.shown, names: unseen(names, plain(view.name)) })
  const withCards = Object.fromEntries(
    Object.entries(each).filter(([, view]) => view.cards.length > 0),
  ) as PerLanguage<Country>
  return {
    names,
    forms: shared ? [shared.slug] : [],
    brands: null,
    numbers: [],
    pages: [
      ...pagesIn(each, (view, locale) => ({
        kind: 'country',
        page: { kind: 'country', country: view.slug },
        title: translator(locale)('Country.title', { name: plain(view.name) }),
        lead: plain(view.lead),
        context: view.code,
        parts: partsOf(view),
        ...about(view),
      })),
      ...pagesIn(
        withCards,
        (view, locale) => ({
          kind: 'cards',
          page: { kind: 'cards', country: view.slug },
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
