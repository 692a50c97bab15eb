import type { Carrier } from './view.ts'
import { nothingElse } from '#collections/shared/exhaustive.ts'
import {
  anyOf,
  lines,
  ownNames,
  pagesIn,
  part,
  placesIn,
  plain,
  unseen,
  type PerLanguage,
  type Searchable,
  type Passage,
} from '#collections/shared/searchable.ts'
import { LOCALES } from '#i18n/routing.ts'
import { translator } from '#i18n/translator.ts'

function partsOf(view: Carrier): Passage[] {
  const { hotlines, alternatives, refund, number, notes, name: _name, lead: _lead, kind: _kind, ...more } = view
  const { country: _country, aliases: _aliases, lang: _lang, website: _website, support: _support, ...others } = more
  const { sims: _sims, cards: _cards, cases: _cases, procedures: _procedures, slug: _slug, ...meta } = others
  const { shown: _shown, published: _published, changedAt: _changedAt, ...rest } = meta
  nothingElse(rest)
  return [
    ...part('contact', '', hotlines.map((each) => `${each.number} ${plain(each.label)}`).join('\n')),
    ...part('keep', '', lines(...alternatives.map(({ text }) => text))),
    ...part('money', '', lines(refund?.text, number?.text)),
    ...part('notes', '', lines(...notes.map(({ text }) => text))),
  ]
}

/** What search is told of a carrier. */
export function carrierSearchable(each: PerLanguage<Carrier>): Searchable {
  const shared = anyOf(each)
  const names = [...ownNames(each, ({ name }) => name), ...(shared?.aliases ?? [])]
  const places = placesIn(LOCALES.map((locale) => each[locale]?.country))
  return {
    names,
    forms: shared ? [shared.slug] : [],
    brands: { of: 'carrier', names, places },
    numbers: (shared?.hotlines ?? []).map(({ number }) => number),
    pages: pagesIn(each, (view) => ({
      kind: 'carrier',
      page: { kind: 'carrier', carrier: view.slug },
      lang: view.shown,
      title: plain(view.name),
      lead: plain(view.lead),
      names: unseen(names, plain(view.name)),
      context: [...places, translator(view.shown)(`Carrier.kind.${view.kind}`)].join(' '),
      parts: partsOf(view),
    })),
  }
}
