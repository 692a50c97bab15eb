import type { Group, Reading, Seen } from './view.ts'
import type { Carrier } from '#collections/carriers/view.ts'
import type { Country } from '#collections/countries/view.ts'
import type { Device, Instructions } from '#collections/devices/view.ts'
import type { Block, Section } from '#collections/guide/view.ts'
import type { Procedure, Way } from '#collections/procedures/view.ts'
import type { CardView, Halt, Source, Statement, Text } from '#collections/shared/view.ts'
import type { Term } from '#collections/terms/view.ts'
import type { Locale } from '#i18n/routing.ts'

/** What the texts of a page are compared as: only those that are in the language of the page. */
type Words = Text | string | null | undefined

type Scribe = {
  text: (part: string, words: Words) => Seen
  list: (part: string, all: Words[]) => Seen
  set: (part: string, all: Words[]) => Seen
  /** Texts made of several, such as a number and whom it reaches. */
  joined: (...words: Words[]) => string
}

const codes = (part: string, texts: readonly (string | number)[]): Seen => ({
  part,
  how: 'codes',
  texts: texts.map(String).filter((text) => text !== ''),
})
const silent = (part: string, value: unknown): Seen => ({ part, how: 'silent', texts: [JSON.stringify(value ?? null)] })
const titles = (sources: Source[], part = 'sources'): Seen => ({
  part,
  how: 'set',
  texts: sources.map(({ title }) => title),
})
const group = (key: string, seen: Seen[], name: string | null = null): Group => ({ key, name, seen })

function scribe(locale: Locale): Scribe {
  const own = (words: Words): string[] => {
    if (!words) return []
    if (typeof words === 'string') return [words]
    return words.lang === locale && words.text !== '' ? [words.text] : []
  }
  return {
    text: (part, words) => ({ part, how: 'text', texts: own(words) }),
    list: (part, all) => ({ part, how: 'list', texts: all.flatMap(own) }),
    set: (part, all) => ({ part, how: 'set', texts: all.flatMap(own) }),
    joined: (...words) => words.flatMap(own).join(' · '),
  }
}

const halts = (halt: Halt | null, { text }: Scribe): Group[] =>
  halt ? [group('halt', [text('text', halt.text), text('title', halt.title)])] : []

const statements = (key: string, found: Statement | null, { text }: Scribe): Group[] =>
  found ? [group(key, [text('text', found.text), codes('evidence', [found.evidence]), titles(found.sources)])] : []

/** How rows of statements are backed; their texts are told apart from it. */
const backing = (part: string, rows: Statement[]): Seen[] => [
  silent(`${part}-evidence`, rows.map(({ evidence }) => evidence).sort()),
  titles(
    rows.flatMap(({ sources }) => sources),
    `${part}-sources`,
  ),
]

const cards = (found: CardView[], { set, joined }: Scribe): Seen =>
  set(
    'cards',
    found.map(({ text, meaning }) => joined(text, meaning)),
  )

function way(found: Way, { text, list, set }: Scribe, locale: Locale): Group {
  const { fee, duration } = found
  const seen = [
    list('steps', found.steps),
    text('title', found.title),
    codes('channel', [found.kind]),
    text('url', found.url),
    codes('sims', found.sims),
    codes('ends', [found.ends]),
    set('bring', found.bring),
    set('conditions', found.conditions),
    codes('needs', found.needs),
    codes('fee', [fee.kind]),
    text('fee-text', fee.text),
    codes('duration', duration.days ? [duration.days.join('-')] : []),
    text('duration-text', duration.text),
    codes('evidence', [found.evidence]),
    titles(found.sources),
    codes('checked', [found.checkedOn]),
  ]
  return group(`ways.${found.key}`, seen, found.title?.lang === locale ? found.title.text : null)
}

/** What the carrier says of itself stands on its procedures' pages too, but changes with the carrier. */
function ofProcedure(view: Procedure, locale: Locale): Reading {
  const its = scribe(locale)
  const { text, list, joined } = its
  return [
    group('', [
      text('title', view.title),
      text('lead', view.lead),
      list(
        'states',
        view.states.map((state) => joined(state.label, state.text)),
      ),
      silent(
        'reversible',
        view.states.map(({ reversible }) => reversible),
      ),
      list(
        'days',
        view.days.map(({ when, event }) => joined(when, event)),
      ),
      titles(
        view.days.flatMap(({ sources }) => sources),
        'days-sources',
      ),
    ]),
    ...halts(view.halt, its),
    ...view.stages.map(({ stage, text: words, sources }) =>
      group(`stages.${stage}`, [text('text', words), titles(sources)]),
    ),
    ...view.ways.map((each) => way(each, its, locale)),
  ]
}

function ofCarrier(view: Carrier, locale: Locale): Reading {
  const its = scribe(locale)
  const { text, set, joined } = its
  return [
    group('', [
      text('name', view.name),
      text('lead', view.lead),
      codes('carrier', [view.kind]),
      silent('country', view.country?.slug),
      codes('sims', view.sims),
      text('website', view.website),
      text('support', view.support),
      set(
        'hotlines',
        view.hotlines.map(({ number, label }) => joined(number, label)),
      ),
      set(
        'alternatives',
        view.alternatives.map((each) => each.text),
      ),
      silent('alternatives-kind', view.alternatives.map(({ kind }) => kind).sort()),
      ...backing('alternatives', view.alternatives),
      set(
        'notes',
        view.notes.map((each) => each.text),
      ),
      ...backing('notes', view.notes),
      cards(view.cards, its),
    ]),
    ...statements('refund', view.refund, its),
    ...statements('fate', view.number, its),
  ]
}

const instructions = (
  key: string,
  found: Omit<Instructions, 'steps'> | null,
  what: Seen[],
  more: Seen[] = [],
): Group[] =>
  found
    ? [
        group(key, [
          ...what,
          ...more,
          codes('evidence', [found.evidence]),
          titles(found.sources),
          codes('checked', [found.checkedOn]),
        ]),
      ]
    : []

function ofDevice(view: Device, locale: Locale): Reading {
  const its = scribe(locale)
  const { text, list, set } = its
  const { erase, move, find, warnings } = view
  return [
    group('', [
      text('name', view.name),
      text('maker', view.maker),
      text('covers', view.covers),
      text('lead', view.lead),
      set(
        'warnings',
        warnings.map((each) => each.text),
      ),
      ...backing('warnings', warnings),
    ]),
    ...halts(view.halt, its),
    ...instructions('erase', erase, [list('steps', erase?.steps ?? [])], [text('connection', erase?.connection)]),
    ...instructions('move', move, [list('steps', move?.steps ?? [])]),
    ...instructions(
      'find',
      find,
      (find?.items ?? []).map(({ identifier, text: words }) => text(identifier, words)),
    ),
    ...statements('reset', view.reset, its),
    ...statements('redownload', view.redownload, its),
  ]
}

function ofCountry(view: Country, locale: Locale): Reading {
  const its = scribe(locale)
  const { text, list, set, joined } = its
  const { regulator } = view
  return [
    group('', [
      text('name', view.name),
      text('lead', view.lead),
      list(
        'complaint',
        view.complaint.map((each) => each.text),
      ),
      ...backing('complaint', view.complaint),
      set(
        'rules',
        view.rules.map((rule) => joined(rule.title, rule.date, rule.text)),
      ),
      ...backing('rules', view.rules),
      cards(view.cards, its),
    ]),
    ...(regulator
      ? [group('regulator', [text('name', regulator.name), text('url', regulator.url), titles(regulator.sources)])]
      : []),
  ]
}

const COLUMN = ' · '

/** The passages of a guide text, one for each heading, paragraph, item and row. */
function passages(block: Block): string[] {
  switch (block.type) {
    case 'ul':
    case 'ol':
      return block.items
    case 'steps':
      return block.items.map(({ title, text }) => [title, text].filter(Boolean).join(COLUMN))
    case 'days':
      return block.items.map(({ when, event }) => when + COLUMN + event)
    case 'halt':
      return [block.title, block.text]
    case 'term':
      return [block.term + COLUMN + block.text]
    case 'table':
      return [block.caption, ...[block.head, ...block.rows].map((cells) => cells.join(COLUMN))].filter(Boolean)
    case 'image':
      return block.caption ? [block.caption] : []
    case 'carriers':
      return []
    default:
      return [block.text]
  }
}

/** A guide text as it is compared. */
export const bodySeen = (body: Block[]): Seen[] => [
  { part: 'body', how: 'list', texts: body.flatMap(passages) },
  silent(
    'pictures',
    body.flatMap((block) => (block.type === 'image' ? [[block.url, block.alt]] : [])),
  ),
  silent(
    'form',
    body.map((block) => (block.type === 'carriers' ? block.task : block.type)),
  ),
]

function ofSection(view: Section, locale: Locale): Reading {
  const { text } = scribe(locale)
  return [
    group('', [
      text('title', view.title),
      text('lead', view.lead),
      codes('chapter', [view.number]),
      ...bodySeen(view.body),
      titles(view.sources),
      codes('checked', [view.checkedOn]),
    ]),
  ]
}

/** Related terms are links to other pages: which ones there are is no change of this one. */
function ofTerm(view: Term, locale: Locale): Reading {
  const { text, set } = scribe(locale)
  return [
    group('', [
      text('name', view.name),
      set('aliases', view.aliases),
      text('short', view.short),
      text('long', view.long),
      titles(view.sources),
    ]),
  ]
}

/** How each collection's page is read in a language, from the data that the page itself is made of. */
export const READING = {
  carriers: ofCarrier,
  procedures: ofProcedure,
  devices: ofDevice,
  countries: ofCountry,
  sections: ofSection,
  terms: ofTerm,
} as const
