import type { Carrier } from './view.ts'
import { nothingElse } from '#collections/shared/exhaustive.ts'
import {
  backingFields,
  cardsField,
  codes,
  group,
  silent,
  snapshotWriter,
  statementGroups,
  type Snapshot,
} from '#collections/shared/snapshot.ts'
import type { Locale } from '#i18n/routing.ts'

/** What of a carrier's page is told when it changes. Its procedures have pages of their own. */
export function carrierSnapshot(view: Carrier, locale: Locale): Snapshot {
  const { name, lead, kind, country, sims, website, support, hotlines, refund, number, ...more } = view
  const {
    alternatives,
    notes,
    cards,
    cases: _cases,
    aliases: _aliases,
    lang: _lang,
    procedures: _procedures,
    ...meta
  } = more
  const { slug: _slug, shown: _shown, published: _published, changedAt: _changedAt, ...rest } = meta
  nothingElse(rest)
  const write = snapshotWriter(locale)
  const { text, set, joined } = write
  return [
    group('', [
      text('name', name),
      text('lead', lead),
      codes('carrier', [kind]),
      silent('country', country?.slug),
      codes('sims', sims),
      text('website', website),
      text('support', support),
      set(
        'hotlines',
        hotlines.map((hotline) => joined(hotline.number, hotline.label)),
      ),
      set(
        'alternatives',
        alternatives.map((each) => each.text),
      ),
      silent('alternatives-kind', alternatives.map((each) => each.kind).sort()),
      ...backingFields('alternatives', alternatives),
      set(
        'notes',
        notes.map((each) => each.text),
      ),
      ...backingFields('notes', notes),
      cardsField(cards, write),
    ]),
    ...statementGroups('refund', refund, write),
    ...statementGroups('fate', number, write),
  ]
}
