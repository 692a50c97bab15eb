import type { Candidate } from './lookup.ts'
import type { Searched } from './cardCache.ts'
import type { Matcher } from './match.ts'
import type { Unit } from './units.ts'
import type { Card, Kind, Part } from './view.ts'

/** How much a match counts, by where it stands. */
const IN = { title: 1, names: 0.95, heading: 0.75, lead: 0.7, context: 0.6, body: 0.35, more: 0.08 } as const
/** From here on, one more mention adds nothing. */
const MOST_MORE = 3
/** What the best part of a page adds where the words of a question stand together. */
const PART = 0.3

/** What it adds when a page goes by the name that is the whole question. */
const WHOLE = 0.2

/** What a question names, as far as ranking cares. */
export type Named = {
  carrier: boolean
  device: boolean
  country: boolean
  /** How much of the question is the name of a term. */ term: number
}

/** A page with what it is worth, and the part of it that matched best. */
export type Ranked = Candidate & { score: number; part: Part | null }

const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0)

const names = (unit: Unit, kind: string): boolean => [...unit.entities.keys()].some((entity) => entity.startsWith(kind))

/** What a question names. */
export function named(units: Unit[]): Named {
  const all = sum(units.map(({ weight }) => weight)) || 1
  const plain = units.filter(({ meaning }) => meaning?.name !== 'what')
  const rest = sum(plain.map(({ weight }) => weight)) || all
  return {
    carrier: units.some((unit) => names(unit, 'carriers:')),
    device: units.some((unit) => names(unit, 'devices:')),
    country: units.some((unit) => names(unit, 'countries:')),
    term:
      sum(units.filter((unit) => names(unit, 'terms:') && !names(unit, 'carriers:')).map(({ weight }) => weight)) /
      rest,
  }
}

/** How likely a kind of page is meant, by what the question names: nobody asks in general for one carrier's steps. */
function likely(kind: Kind, is: Named, own: boolean): number {
  switch (kind) {
    case 'procedure':
      return is.carrier ? (own ? 1.15 : 0.6) : 0.47
    case 'carrier':
      return is.carrier ? (own ? 1.02 : 0.5) : 0.38
    case 'device':
      return is.device ? (own ? 1.1 : 0.6) : 0.62
    case 'country':
      return is.country && own ? (is.carrier ? 0.6 : 1.05) : 0.6
    case 'cards':
      return is.country && own ? 0.6 : 0.45
    case 'term':
      return own ? 0.9 + 0.5 * is.term : 0.78
    case 'section':
      return is.carrier || is.device ? 0.8 : 1
    case 'tool':
      return own ? 0.95 : 0.7
  }
}

/** What the concepts of a question make of a kind of page and of a task; only the strongest push each way counts. */
function pushed({ kind, page }: Card, units: Unit[]): number {
  const task = page.kind === 'procedure' ? page.task : undefined
  const pushes = units.flatMap(({ meaning }) => {
    const toward = meaning?.toward
    return toward ? [toward[kind] ?? 1, task ? (toward[task] ?? 1) : 1] : []
  })
  return Math.max(1, ...pushes) * Math.min(1, ...pushes)
}

/** What the steps for IoT SIMs count beside those for a line at the same carrier: where nothing says which, a line is meant. */
const BESIDE = 0.8

const isTask = ({ card: { page } }: Candidate, task: string): boolean => page.kind === 'procedure' && page.task === task

/** What another word of the same meaning counts beside the very word. */
const MEANT = 0.88

/** What one unit finds in a page: how surely each text has it, 1 for its very words, and how often the parts do. */
type Findings = {
  title: number
  names: number
  lead: number
  context: number
  parts: { title: number; text: number; count: number }[]
}

function findings({ count, exact }: Matcher, { texts, card: { lang } }: Candidate): Findings {
  const sure = (text: Searched, times = count(text, lang)): number => (times === 0 ? 0 : exact(text) ? 1 : MEANT)
  return {
    title: sure(texts.title),
    names: sure(texts.names),
    lead: sure(texts.lead),
    context: sure(texts.context),
    parts: texts.parts.map(({ title, text }) => {
      const times = count(text, lang)
      return { title: sure(title), text: sure(text, times), count: times }
    }),
  }
}

/** How well a page answers to one unit, up to 1. */
function answers({ title, names, lead, context, parts }: Findings): number {
  const mentions = sum(parts.map(({ count }) => count))
  const exact = Math.max(0, ...parts.map(({ text }) => text))
  const body = mentions > 0 ? (IN.body + IN.more * Math.min(mentions - 1, MOST_MORE)) * exact : 0
  const heading = Math.max(0, ...parts.map((part) => part.title))
  return Math.max(IN.title * title, IN.names * names, IN.heading * heading, IN.lead * lead, IN.context * context, body)
}

type Best = { part: Part | null; share: number }

/** The part of a page that has most of what was asked. */
function bestPart(found: { unit: Unit; findings: Findings }[], card: Card): Best {
  let best: Best = { part: null, share: 0 }
  card.parts.forEach((part, index) => {
    const share = sum(
      found.map(({ unit, findings: { parts } }) => {
        const { title = 0, text = 0 } = parts[index] ?? {}
        return unit.weight * Math.max(title, 0.6 * text)
      }),
    )
    if (share > best.share) best = { part, share }
  })
  return best
}

/** Candidates by how well they answer the question, best first; equal ones in the order of their names. */
export function rank(candidates: Candidate[], matchers: Matcher[], locale: string): Ranked[] {
  const units = matchers.map(({ unit }) => unit)
  const all = sum(units.map(({ weight }) => weight)) || 1
  const is = named(units)
  const lines = new Set(candidates.filter((each) => isTask(each, 'cancel-line')).map(({ about }) => about))
  const ranked = candidates.map((candidate): Ranked => {
    const { about, card } = candidate
    // The whole page is about what it is called; that its texts say so, too, tells nothing.
    const others = matchers.filter(({ unit }) => !unit.entities.has(about))
    const each = others.map((one) => ({ unit: one.unit, findings: findings(one, candidate) }))
    const called = sum(units.map(({ weight, entities }) => weight * (entities.get(about) ?? 0)))
    // Who asks for the difference between two terms is answered by the page of either.
    const rivals = card.kind === 'term' && called > 0 ? others.filter(({ unit }) => names(unit, 'terms:')) : []
    const asked = all - sum(rivals.map(({ unit }) => 0.6 * unit.weight))
    const found = (called + sum(each.map(({ unit, findings: of }) => unit.weight * answers(of)))) / asked
    const { part, share } = bestPart(each, card)
    const own = units.some(({ entities }) => entities.has(about))
    const whole = sum(units.filter(({ entities }) => entities.has(about)).map(({ weight }) => weight)) / all
    const language = card.lang === locale ? 1 : 0.85
    const score =
      (found + (PART * share) / all) *
      likely(card.kind, is, own) *
      (1 + WHOLE * whole) *
      pushed(card, units) *
      (isTask(candidate, 'end-iot') && lines.has(about) ? BESIDE : 1) *
      language
    return { ...candidate, score, part }
  })
  return ranked.sort((a, b) => b.score - a.score || (a.card.title < b.card.title ? -1 : 1))
}
