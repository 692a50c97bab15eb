import { bestField, fieldMatches, type FieldMatches } from './fieldMatches.ts'
import type { Candidate } from './indexReader.ts'
import type { Matcher } from './match.ts'
import { namesOneOf, priorOf, pushOf, subjectOf, type QuerySubject } from './prior.ts'
import type { QuerySegment } from './segments.ts'
import { sum } from './sum.ts'
import type { Card, Part } from './view.ts'
import type { Locale } from '#i18n/routing.ts'

/** A page with what it is worth, and the part of it that matched best. */
export type RankedPage = Candidate & { score: number; part: Part | null }

/** What the best part of a page adds where the words of a query stand together. */
const BEST_PART = 0.3
/** In a part its heading says more than its text. */
const PART_TEXT = 0.6
/** What it adds when a page goes by the name that is the whole query. */
const WHOLE_NAME = 0.2
/** Of a page in the reader's other language: better than nothing, not better than one that can be read. */
const OTHER_LANGUAGE = 0.85
/** Of the steps for IoT SIMs beside those for a line at the same carrier: where nothing says which, a line is meant. */
const IOT_BESIDE_LINE = 0.8
/** How much of the other terms is forgiven the page of one: who asks for a difference is answered by the page of either. */
const RIVAL_TERM = 0.6

const isTask = ({ card: { page } }: Candidate, task: string): boolean => page.kind === 'procedure' && page.task === task

/** What a query found in a page, segment by segment. */
type Found = { segment: QuerySegment; matches: FieldMatches }[]

/** The part of a page that has most of what was asked, and how much. */
function bestPart(found: Found, card: Card): { part: Part | null; share: number } {
  const shares = card.parts.map((_, index) =>
    sum(
      found.map(({ segment, matches: { parts } }) => {
        const { title = 0, text = 0 } = parts[index] ?? {}
        return segment.weight * Math.max(title, PART_TEXT * text)
      }),
    ),
  )
  const share = Math.max(0, ...shares)
  return { part: share > 0 ? (card.parts[shares.indexOf(share)] ?? null) : null, share }
}

/** A query as every page is compared with it. */
type Asked = { matchers: Matcher[]; segments: QuerySegment[]; total: number; subject: QuerySubject; locale: Locale }

/** How well a page answers what was asked, and where; what it is called answers for itself, whatever its texts say. */
function relevance(candidate: Candidate, { matchers, segments, total }: Asked): { score: number; part: Part | null } {
  const { about, card } = candidate
  const others = matchers.filter(({ segment }) => !segment.entities.has(about))
  const found = others.map((each) => ({ segment: each.segment, matches: fieldMatches(each, candidate) }))
  const called = sum(segments.map(({ weight, entities }) => weight * (entities.get(about) ?? 0)))
  const rivals = card.kind === 'term' && called > 0 ? others.filter(({ segment }) => namesOneOf(segment, 'terms')) : []
  const asked = total - sum(rivals.map(({ segment }) => RIVAL_TERM * segment.weight))
  const answered = called + sum(found.map(({ segment, matches }) => segment.weight * bestField(matches)))
  const { part, share } = bestPart(found, card)
  return { score: answered / asked + (BEST_PART * share) / total, part }
}

/** How likely a page is meant, whatever it says. */
function likelihood({ about, card }: Candidate, { segments, total, subject, locale }: Asked): number {
  const naming = segments.filter(({ entities }) => entities.has(about))
  const whole = sum(naming.map(({ weight }) => weight)) / total
  return (
    priorOf(card.kind, subject, naming.length > 0) *
    (1 + WHOLE_NAME * whole) *
    pushOf(card, segments) *
    (card.lang === locale ? 1 : OTHER_LANGUAGE)
  )
}

/** Candidates by how well they answer the query, best first; equal ones in the order of their names. */
export function rank(candidates: Candidate[], matchers: Matcher[], locale: Locale): RankedPage[] {
  const segments = matchers.map(({ segment }) => segment)
  const total = sum(segments.map(({ weight }) => weight)) || 1
  const asked: Asked = { matchers, segments, total, subject: subjectOf(segments), locale }
  const lines = new Set(candidates.filter((each) => isTask(each, 'cancel-line')).map(({ about }) => about))
  const beside = (each: Candidate): number => (isTask(each, 'end-iot') && lines.has(each.about) ? IOT_BESIDE_LINE : 1)
  return candidates
    .map((candidate): RankedPage => {
      const { score, part } = relevance(candidate, asked)
      return { ...candidate, score: score * likelihood(candidate, asked) * beside(candidate), part }
    })
    .sort((a, b) => b.score - a.score || (a.card.title < b.card.title ? -1 : 1))
}
