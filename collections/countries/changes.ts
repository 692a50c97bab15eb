import type { Country } from './view.ts'
import { nothingElse } from '#collections/shared/exhaustive.ts'
import {
  backingFields,
  cardsField,
  group,
  snapshotWriter,
  titles,
  type Snapshot,
} from '#collections/shared/snapshot.ts'
import type { Locale } from '#i18n/routing.ts'

/** What of a country's page is told when it changes. */
export function countrySnapshot(view: Country, locale: Locale): Snapshot {
  const { name, lead, regulator, complaint, rules, cards, carriers: _carriers, code: _code, ...meta } = view
  const {
    cases: _cases,
    slug: _slug,
    lang: _lang,
    shown: _shown,
    published: _published,
    changedAt: _changedAt,
    ...rest
  } = meta
  nothingElse(rest)
  const write = snapshotWriter(locale)
  const { text, list, set, joined } = write
  return [
    group('', [
      text('name', name),
      text('lead', lead),
      list(
        'complaint',
        complaint.map((each) => each.text),
      ),
      ...backingFields('complaint', complaint),
      set(
        'rules',
        rules.map((rule) => joined(rule.title, rule.date, rule.text)),
      ),
      ...backingFields('rules', rules),
      cardsField(cards, write),
    ]),
    ...(regulator
      ? [group('regulator', [text('name', regulator.name), text('url', regulator.url), titles(regulator.sources)])]
      : []),
  ]
}
