import { brandOf, brands, nameKeys } from './names.ts'
import { titleOf, word } from './titles.ts'
import type { Card, Entry, Indexed, Part } from './view.ts'
import { carrier } from '#collections/carriers/read.ts'
import type { Carrier } from '#collections/carriers/view.ts'
import { country } from '#collections/countries/read.ts'
import type { Country } from '#collections/countries/view.ts'
import { device } from '#collections/devices/read.ts'
import type { Device } from '#collections/devices/view.ts'
import { section } from '#collections/guide/read.ts'
import type { Block, Section } from '#collections/guide/view.ts'
import { journey } from '#collections/procedures/journey.ts'
import { procedure } from '#collections/procedures/read.ts'
import type { Procedure, Way } from '#collections/procedures/view.ts'
import { plainText } from '#collections/shared/inline.ts'
import type { Moved, Text } from '#collections/shared/view.ts'
import { term } from '#collections/terms/read.ts'
import type { Term } from '#collections/terms/view.ts'
import { LOCALES, type Locale } from '#messages/locales.ts'

/*
 * The index is made of what the pages' own read views give a stranger, so that nothing can be found that no page shows.
 */

type Views<View> = Partial<Record<Locale, View>>

/** What a document's page shows in each language. */
async function views<View extends object>(
  read: (locale: Locale) => Promise<View | Moved | null>,
): Promise<Views<View>> {
  const found: Views<View> = {}
  for (const locale of LOCALES) {
    const view = await read(locale)
    if (view && !('moved' in view)) found[locale] = view
  }
  return found
}

const plain = (text: Text | null | undefined): string => (text ? plainText(text.text) : '')
const lines = (...texts: (Text | null | undefined)[]): string => texts.map(plain).filter(Boolean).join('\n')

/** A part, unless it is empty. */
const part = (at: string | null, title: string, text: string): Part[] => (text === '' ? [] : [{ at, title, text }])

const wayText = (way: Way): string =>
  lines(...way.steps, ...way.bring, ...way.conditions, way.fee.text, way.duration.text)

function procedureParts(view: Procedure): Part[] {
  const { shown } = view
  const legs = journey(view)
  const money = lines(view.refund?.text, view.number?.text)
  const alternatives = view.alternatives.map(({ kind, text }) => `${word(shown, 'alternative', kind)}\n${plain(text)}`)
  return [
    ...part(null, plain(view.halt?.title), plain(view.halt?.text)),
    ...legs.flatMap((leg, index): Part[] => {
      const at = `step-${index + 1}`
      const stage = leg.stage === 'keep' || leg.stage === 'after' ? leg.stage : null
      if (leg.stage === 'cancel')
        return [
          ...part(at, '', plain(leg.text)),
          ...leg.ways.flatMap((way) => part(at, plain(way.title) || word(shown, 'way', way.kind), wayText(way))),
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

/** Names of a view in its own language only: what stands in for another language is no name in it. */
const own = <View extends { shown: Locale }>(each: Views<View>, name: (view: View) => Text): string[] =>
  LOCALES.flatMap((locale) => {
    const view = each[locale]
    return view && view.shown === locale && name(view).lang === locale ? [plain(name(view))] : []
  })

/** What the countries of these views are called, in every language that has a name for them. */
const places = (countries: ({ name: Text } | null | undefined)[]): string[] => [
  ...new Set(countries.map((country) => plain(country?.name)).filter(Boolean)),
]

/** Names that neither title nor lead shows. */
const unseen = (names: string[], title: string, lead: string): string[] =>
  [...new Set(names)].filter((name) => !title.includes(name) && !lead.includes(name))

const entries = <View>(
  entity: string,
  about: string,
  each: Views<View>,
  card: (view: View, locale: Locale) => Card,
  path = '',
): Entry[] =>
  LOCALES.flatMap((locale) => {
    const view = each[locale]
    return view ? [{ entity, locale, path, about, card: card(view, locale) }] : []
  })

/** A carrier, by its address; `aliases` are the names an editor gave it for searching. */
export async function carrierEntries(entity: string, slug: string, aliases: string[]): Promise<Indexed> {
  const each = await views((locale) => carrier(locale, slug))
  const names = [...own(each, ({ name }) => name), ...aliases]
  const [any] = Object.values(each) as Carrier[]
  const where = places(LOCALES.map((locale) => each[locale]?.country))
  const numbers = (any?.hotlines ?? []).map(({ number }) => number)
  return {
    entity,
    names: any ? nameKeys(names, [slug, ...names.flatMap((name) => brandOf(name, where))], numbers) : [],
    entries: entries(entity, entity, each, (view) => {
      const [title, lead] = [plain(view.name), plain(view.lead)]
      return {
        kind: 'carrier',
        page: { kind: 'carrier', carrier: slug },
        lang: view.shown,
        title,
        lead,
        names: unseen(names, title, ''),
        context: [...where, word(view.shown, 'carrier', view.kind)].join(' '),
        parts: [
          ...part('contact', '', view.hotlines.map(({ number, label }) => `${number} ${plain(label)}`).join('\n')),
          ...part('keep', '', lines(...view.alternatives.map(({ text }) => text))),
          ...part('money', '', lines(view.refund?.text, view.number?.text)),
          ...part('notes', '', lines(...view.notes.map(({ text }) => text))),
        ],
      }
    }),
  }
}

/** A procedure, by the addresses of its carrier and its task; it goes by its carrier's names. */
export async function procedureEntries(
  entity: string,
  about: string,
  slug: string,
  task: string,
  aliases: string[],
): Promise<Indexed> {
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
        title: title.text,
        lead: plain(view.lead),
        names: unseen(names, title.text, ''),
        context: `${where} ${word(view.shown, 'carrier', view.carrier.kind)}`,
        parts: procedureParts(view),
      }
    }),
  }
}

/** A device family. */
export async function deviceEntries(entity: string, slug: string): Promise<Indexed> {
  const each = await views((locale) => device(locale, slug))
  const names = own(each, ({ name }) => name)
  const [any] = Object.values(each) as Device[]
  const makers = any && !any.maker.includes(',') ? [any.maker] : []
  return {
    entity,
    names: any
      ? nameKeys(
          names.filter((name) => !/[,、]/.test(name)),
          [slug, ...names.flatMap(brands)],
        )
      : [],
    entries: entries(entity, entity, each, (view, locale) => ({
      kind: 'device',
      page: { kind: 'device', device: slug },
      lang: view.shown,
      title: word(locale, 'device', 'title').replace('{name}', plain(view.name)),
      lead: plain(view.lead),
      names: unseen(names, plain(view.name), ''),
      context: [plain(view.covers), ...makers].join(' '),
      parts: [
        ...part(null, plain(view.halt?.title), plain(view.halt?.text)),
        ...part(
          'erase',
          word(view.shown, 'device', 'erase'),
          lines(...(view.erase?.steps ?? []), view.erase?.connection),
        ),
        ...part('redownload', word(view.shown, 'device', 'redownload'), lines(view.redownload?.text)),
        ...part('move', word(view.shown, 'device', 'move'), lines(...(view.move?.steps ?? []))),
        ...part('reset', word(view.shown, 'device', 'reset'), lines(view.reset?.text)),
        ...part('find', word(view.shown, 'device', 'find'), lines(...(view.find?.items ?? []).map(({ text }) => text))),
        ...part('warnings', '', lines(...view.warnings.map(({ text }) => text))),
      ],
    })),
  }
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'h2':
    case 'h3':
    case 'p':
    case 'path':
      return block.text
    case 'ul':
    case 'ol':
      return block.items.join('\n')
    case 'steps':
      return block.items.map(({ title, text }) => `${title}\n${text}`).join('\n')
    case 'halt':
      return `${block.title}\n${block.text}`
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()].join('\n')
    case 'term':
      return `${block.term}\n${block.text}`
    case 'days':
      return block.items.map(({ when, event }) => `${when}\n${event}`).join('\n')
    case 'image':
      return block.caption ?? ''
    case 'carriers':
      return ''
  }
}

/** The text of a section under each of its headings; a heading's fragment is counted over all blocks, as the page does. */
function sectionParts(view: Section): Part[] {
  const parts: Part[] = [{ at: null, title: '', text: '' }]
  view.body.forEach((block, index) => {
    if (block.type === 'h2') parts.push({ at: `part-${index + 1}`, title: plainText(block.text), text: '' })
    else {
      const last = parts.at(-1)
      const text = plainText(blockText(block))
      if (last && text) last.text += (last.text && '\n') + text
    }
  })
  return parts.filter(({ title, text }) => title !== '' || text !== '')
}

/** A section of the guide. */
export async function sectionEntries(entity: string, slug: string): Promise<Indexed> {
  const each = await views((locale) => section(locale, slug))
  const names = own(each, ({ title }) => title)
  return {
    entity,
    names: nameKeys(names),
    entries: entries(entity, entity, each, (view) => ({
      kind: 'section',
      page: { kind: 'section', section: slug },
      lang: view.shown,
      title: plain(view.title),
      lead: plain(view.lead),
      names: [],
      context: '',
      parts: sectionParts(view),
    })),
  }
}

/** A term of the glossary. */
export async function termEntries(entity: string, slug: string): Promise<Indexed> {
  const each = await views((locale) => term(locale, slug))
  const [any] = Object.values(each) as Term[]
  const names = [...own(each, ({ name }) => name), ...(any?.aliases ?? [])]
  return {
    entity,
    names: any ? nameKeys(names, [slug]) : [],
    entries: entries(entity, entity, each, (view) => ({
      kind: 'term',
      page: { kind: 'term', term: slug },
      lang: view.shown,
      title: plain(view.name),
      lead: plain(view.short),
      names: unseen(names, plain(view.name), ''),
      context: '',
      parts: part(null, '', plain(view.long)),
    })),
  }
}

/** A country or region, and the sheet of its counter cards if it has one. */
export async function countryEntries(entity: string, slug: string): Promise<Indexed> {
  const each = await views((locale) => country(locale, slug))
  const names = own(each, ({ name }) => name)
  const [any] = Object.values(each) as Country[]
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
    names: any ? nameKeys([...names, ...regulators], [slug]) : [],
    entries: [
      ...entries(entity, entity, each, (view, locale) => ({
        kind: 'country',
        page: { kind: 'country', country: slug },
        title: word(locale, 'country', 'title').replace('{name}', plain(view.name)),
        lead: plain(view.lead),
        context: view.code,
        parts: [
          ...part(
            'complaint',
            word(view.shown, 'country', 'complaint'),
            lines(...view.complaint.map(({ text }) => text)),
          ),
          ...part('regulator', word(view.shown, 'country', 'regulator'), plain(view.regulator?.name)),
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
          title: word(locale, 'cards', 'title').replace('{country}', plain(view.name)),
          lead: word(locale, 'cards', 'lead'),
          context: view.lang,
          parts: part(null, '', view.cards.map(({ text, meaning }) => `${text}\n${plain(meaning)}`).join('\n')),
          ...about(view),
        }),
        'cards',
      ),
    ],
  }
}
