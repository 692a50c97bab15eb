import { journey } from './journey.ts'
import type { Procedure, Way } from './view.ts'
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
import { LOCALES, type Locale } from '#i18n/routing.ts'
import { translator } from '#i18n/translator.ts'

function wayText({ steps, bring, conditions, fee, duration, title: _title, kind: _kind, ...more }: Way): string {
  const { key: _key, sims: _sims, ends: _ends, url: _url, needs: _needs, ...facts } = more
  const { onlyFor: _onlyFor, applicants: _applicants, reach: _reach, bringCovers: _bringCovers, ...backing } = facts
  const { evidence: _evidence, agreement: _agreement, checkedOn: _checkedOn, sources: _sources, ...rest } = backing
  nothingElse(rest)
  return lines(...steps, ...bring, ...conditions, fee.text, duration.text)
}

function partsOf(view: Procedure): Passage[] {
  const { halt, states, days, alternatives, refund, number, hotlines, stages: _stages, ways: _ways, ...more } = view
  const { title: _title, lead: _lead, carrier: _carrier, task: _task, cards: _cards, cases: _cases, ...others } = more
  const { siblings: _siblings, reported: _reported, shown, published: _published, changedAt: _at, ...rest } = others
  nothingElse(rest)
  const t = translator(shown)
  const money = lines(refund?.text, number?.text)
  const instead = alternatives.map(({ kind, text }) => `${t(`Alternative.${kind}`)}\n${plain(text)}`)
  return [
    ...part(null, plain(halt?.title), plain(halt?.text)),
    ...journey(view).flatMap((leg, index): Passage[] => {
      const at = `step-${index + 1}`
      if (leg.stage === 'cancel')
        return [
          ...part(at, '', plain(leg.text)),
          ...leg.ways.flatMap((way) => part(at, plain(way.title) || t(`Way.kind.${way.kind}`), wayText(way))),
        ]
      // The site's usual texts stand on every page, and tell none from another.
      const own = leg.own ? plain(leg.text) : ''
      const beside = leg.stage === 'keep' ? instead.join('\n') : leg.stage === 'after' ? money : ''
      return part(at, '', [own, beside].filter(Boolean).join('\n'))
    }),
    ...part('states', '', states.map(({ label, text }) => `${label}\n${plain(text)}`).join('\n')),
    ...part('days', '', days.map(({ when, event }) => lines(when, event)).join('\n')),
    ...part('contact', '', hotlines.map((each) => `${each.number} ${plain(each.label)}`).join('\n')),
  ]
}

/** What the page of a procedure is called: its own title, else the usual one of its task. */
const titleOf = (locale: Locale, { title, task, carrier }: Procedure): string =>
  title ? plain(title) : translator(locale)(`Task.title.${task}`, { name: carrier.name.text })

/** What search is told of a procedure; it goes by its carrier's names. */
export function procedureSearchable(each: PerLanguage<Procedure>): Searchable {
  const names = [...ownNames(each, ({ carrier }) => carrier.name), ...(anyOf(each)?.carrier.aliases ?? [])]
  const places = placesIn(LOCALES.map((locale) => each[locale]?.carrier.country)).join(' ')
  return {
    names: [],
    forms: [],
    brands: null,
    numbers: [],
    pages: pagesIn(each, (view, locale) => {
      const title = titleOf(locale, view)
      return {
        kind: 'procedure',
        page: { kind: 'procedure', carrier: view.carrier.slug, task: view.task },
        lang: view.shown,
        title,
        lead: plain(view.lead),
        names: unseen(names, title),
        context: `${places} ${translator(view.shown)(`Carrier.kind.${view.carrier.kind}`)}`,
        parts: partsOf(view),
      }
    }),
  }
}
