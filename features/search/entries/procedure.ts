import { entries, lines, own, part, places, plain, unseen, views } from './entry.ts'
import type { IndexedDocument, Passage } from '#features/search/view.ts'
import { journey } from '#collections/procedures/journey.ts'
import { procedure } from '#collections/procedures/read.ts'
import type { Procedure, Way } from '#collections/procedures/view.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'
import { translator } from '#i18n/translator.ts'

const wayText = (way: Way): string =>
  lines(...way.steps, ...way.bring, ...way.conditions, way.fee.text, way.duration.text)

function procedureParts(view: Procedure): Passage[] {
  const t = translator(view.shown)
  const legs = journey(view)
  const money = lines(view.refund?.text, view.number?.text)
  const alternatives = view.alternatives.map(({ kind, text }) => `${t(`Alternative.${kind}`)}\n${plain(text)}`)
  return [
    ...part(null, plain(view.halt?.title), plain(view.halt?.text)),
    ...legs.flatMap((leg, index): Passage[] => {
      const at = `step-${index + 1}`
      const stage = leg.stage === 'keep' || leg.stage === 'after' ? leg.stage : null
      if (leg.stage === 'cancel')
        return [
          ...part(at, '', plain(leg.text)),
          ...leg.ways.flatMap((way) => part(at, plain(way.title) || t(`Way.kind.${way.kind}`), wayText(way))),
        ]
      // The site's usual texts stand on every page, and tell none from another.
      const own = leg.own ? plain(leg.text) : ''
      const rest = stage === 'keep' ? alternatives.join('\n') : stage === 'after' ? money : ''
      return part(at, '', [own, rest].filter(Boolean).join('\n'))
    }),
    ...part('states', '', view.states.map(({ label, text }) => `${label}\n${plain(text)}`).join('\n')),
    ...part('days', '', view.days.map(({ when, event }) => lines(when, event)).join('\n')),
    ...part('contact', '', view.hotlines.map(({ number, label }) => `${number} ${plain(label)}`).join('\n')),
  ]
}

/** What the page of a procedure is called: its own title, else the usual one of its task. */
const titleOf = (locale: Locale, { title, task, carrier }: Procedure): string =>
  title ? plain(title) : translator(locale)(`Task.title.${task}`, { name: carrier.name.text })

/** A procedure, by the addresses of its carrier and its task; it goes by its carrier's names. */
export async function procedureEntries(
  entity: string,
  about: string,
  slug: string,
  task: string,
  aliases: string[],
): Promise<IndexedDocument> {
  const each = await views((locale) => procedure(locale, slug, task))
  const names = [...own(each, ({ carrier }) => carrier.name), ...aliases]
  const where = places(LOCALES.map((locale) => each[locale]?.carrier.country)).join(' ')
  return {
    entity,
    names: [],
    entries: entries(entity, about, each, (view, locale) => {
      const title = titleOf(locale, view)
      return {
        kind: 'procedure',
        page: { kind: 'procedure', carrier: slug, task: view.task },
        lang: view.shown,
        title,
        lead: plain(view.lead),
        names: unseen(names, title, ''),
        context: `${where} ${translator(view.shown)(`Carrier.kind.${view.carrier.kind}`)}`,
        parts: procedureParts(view),
      }
    }),
  }
}
