import { bestField, fieldMatches, type FieldMatches } from './fieldMatches.ts'
import type { Candidate } from './indexReader.ts'
import type { Matcher } from './match.ts'
import { namesOneOf, priorOf, pushOf, querySubject, type QuerySubject } from './prior.ts'
import type { QuerySegment } from './segments.ts'
import { totalOf } from './total.ts'
import type { PageContent, Passage } from '#collections/shared/searchable.ts'
import type { Locale } from '#i18n/routing.ts'

/** A page with what it is worth, and the part of it that matched best. */
export type RankedPage = Candidate & { score: number; passage: Passage | null }

/** What the best part of a page adds where the words of a query stand together. */
const BEST_PASSAGE = 0.3
/** In a passage the heading says more than its text. */
const PASSAGE_TEXT = 0.6
/** What it adds when a page goes by the name that is the whole query. */
const WHOLE_NAME = 0.2
/** Of a page in the reader's other language: better than nothing, not better than one that can be read. */
const OTHER_LANGUAGE = 0.85
/** Of the steps for IoT SIMs beside those for a line at the same carrier: where nothing says which, a line is meant. */
const IOT_BESIDE_LINE = 0.8
/** How much of the other terms is forgiven the page of one: who asks for a difference is answered by the page of either. */
const RIVAL_TERM = 0.6

const isTask = ({ content: { page } }: Candidate, task: string): boolean =>
  page.kind === 'procedure' && page.task === task

/** What a query found in a page, segment by segment. */
type Found = { segment: QuerySegment; matches: FieldMatches }[]

/** The part of a page that has most of what was asked, and how much. */
function bestPassage(found: Found, content: PageContent): { passage: Passage | null; share: number } {
  const shares = content.parts.map((_, index) =>
    totalOf(
      found.map(({ segment, matches: { parts } }) => {
        const { title = 0, text = 0 } = parts[index] ?? {}
        return segment.weight * Math.max(title, PASSAGE_TEXT * text)
      }),
    ),
  )
  const share = Math.max(0, ...shares)
  return { passage: share > 0 ? (content.parts[shares.indexOf(share)] ?? null) : null, share }
}

/** A query as every page is compared with it. */
type Asked = { matchers: Matcher[]; segments: QuerySegment[]; total: number; subject: QuerySubject; locale: Locale }

/** How well a page answers what was asked, and where; what it is called answers for itself, whatever its texts say. */
function relevance(
  candidate: Candidate,
  { matchers, segments, total }: Asked,
): { score: number; passage: Passage | null } {
  const { about, content } = candidate
  const others = matchers.filter(({ segment }) => !segment.entities.has(about))
  const found = others.map((each) => ({ segment: each.segment, matches: fieldMatches(each, candidate) }))
  const called = totalOf(segments.map(({ weight, entities }) => weight * (entities.get(about) ?? 0)))
  const rivals =
    content.kind === 'term' && called > 0 ? others.filter(({ segment }) => namesOneOf(segment, 'terms')) : []
  const asked = total - totalOf(rivals.map(({ segment }) => RIVAL_TERM * segment.weight))
  const answered = called + totalOf(found.map(({ segment, matches }) => segment.weight * bestField(matches)))
  const { passage, share } = bestPassage(found, content)
  return { score: answered / asked + (BEST_PASSAGE * share) / total, passage }
}

/** How likely a page is meant, whatever it says. */
function likelihood({ about, content }: Candidate, { segments, total, subject, locale }: Asked): number {
  const naming = segments.filter(({ entities }) => entities.has(about))
  const whole = totalOf(naming.map(({ weight }) => weight)) / total
  return (
    priorOf(content.kind, subject, naming.length > 0) *
    (1 + WHOLE_NAME * whole) *
    pushOf(content, segments) *
    (content.lang === locale ? 1 : OTHER_LANGUAGE)
  )
}

/** Candidates by how well they answer the query, best first; equal ones in the order of their names. */
export function rank(candidates: Candidate[], matchers: Matcher[], locale: Locale): RankedPage[] {
  const segments = matchers.map(({ segment }) => segment)
  const total = totalOf(segments.map(({ weight }) => weight)) || 1
  const asked: Asked = { matchers, segments, total, subject: querySubject(segments), locale }
  const lines = new Set(candidates.filter((each) => isTask(each, 'cancel-line')).map(({ about }) => about))
  const beside = (each: Candidate): number => (isTask(each, 'end-iot') && lines.has(each.about) ? IOT_BESIDE_LINE : 1)
  return candidates
    .map((candidate): RankedPage => {
      const { score, passage } = relevance(candidate, asked)
      return { ...candidate, score: score * likelihood(candidate, asked) * beside(candidate), passage }
    })
    .sort((a, b) => b.score - a.score || (a.content.title < b.content.title ? -1 : 1))
}
