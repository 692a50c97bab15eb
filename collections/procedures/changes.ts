import type { Procedure, Way } from './view.ts'
import { nothingElse } from '#collections/shared/exhaustive.ts'
import {
  codes,
  group,
  haltGroups,
  silent,
  snapshotWriter,
  titles,
  type Snapshot,
  type SnapshotGroup,
  type SnapshotWriter,
} from '#collections/shared/snapshot.ts'
import type { Locale } from '#i18n/routing.ts'

function wayGroup(way: Way, { text, list, set }: SnapshotWriter, locale: Locale): SnapshotGroup {
  const { key, kind, title, sims, ends, url, steps, bring, conditions, needs, fee, duration, ...more } = way
  const { onlyFor: _onlyFor, applicants: _applicants, reach: _reach, bringCovers: _bringCovers, ...backing } = more
  const { evidence, agreement: _agreement, checkedOn, sources, ...rest } = backing
  nothingElse(rest)
  const fields = [
    list('steps', steps),
    text('title', title),
    codes('channel', [kind]),
    text('url', url),
    codes('sims', sims),
    codes('ends', [ends]),
    set('bring', bring),
    set('conditions', conditions),
    codes('needs', needs),
    codes('fee', [fee.kind]),
    text('fee-text', fee.text),
    codes('duration', duration.days ? [duration.days.join('-')] : []),
    text('duration-text', duration.text),
    codes('evidence', [evidence]),
    titles(sources),
    codes('checked', [checkedOn]),
  ]
  return group(`ways.${key}`, fields, title?.lang === locale ? title.text : null)
}

/**
 * What of a procedure's page is told when it changes. What the carrier says of itself stands on the page too, but changes
 * with the carrier.
 */
export function procedureSnapshot(view: Procedure, locale: Locale): Snapshot {
  const { title, lead, halt, stages, ways, states, days, carrier: _carrier, task: _task, ...more } = view
  const { alternatives: _alternatives, refund: _refund, number: _number, hotlines: _hotlines, ...meta } = more
  const { cards: _cards, cases: _cases, siblings: _siblings, reported: _reported, ...languages } = meta
  const { shown: _shown, published: _published, changedAt: _changedAt, ...rest } = languages
  nothingElse(rest)
  const write = snapshotWriter(locale)
  const { text, list, joined } = write
  return [
    group('', [
      text('title', title),
      text('lead', lead),
      list(
        'states',
        states.map((state) => joined(state.label, state.text)),
      ),
      silent(
        'reversible',
        states.map(({ reversible }) => reversible),
      ),
      list(
        'days',
        days.map(({ when, event }) => joined(when, event)),
      ),
      titles(
        days.flatMap(({ sources }) => sources),
        'days-sources',
      ),
    ]),
    ...haltGroups(halt, write),
    ...stages.map((each) => group(`stages.${each.stage}`, [text('text', each.text), titles(each.sources)])),
    ...ways.map((each) => wayGroup(each, write, locale)),
  ]
}
