import { totalOf } from './total.ts'
import type { QuerySegment } from './segments.ts'
import type { PageContent, ResultKind } from '#collections/shared/searchable.ts'

/** What a query names, as far as it makes kinds of pages likelier. */
export type QuerySubject = {
  carrier: boolean
  device: boolean
  country: boolean
  /** How much of the query is the name of a term. */
  term: number
}

/** Whether a segment may mean a document of a collection, by its slug. */
export const namesOneOf = ({ entities }: QuerySegment, collection: string): boolean =>
  [...entities.keys()].some((entity) => entity.startsWith(`${collection}:`))

/** What a query names. */
export function querySubject(segments: QuerySegment[]): QuerySubject {
  const weight = (of: QuerySegment[]): number => totalOf(of.map((segment) => segment.weight))
  // “What is …” asks for the term that stands behind it.
  const rest = weight(segments.filter(({ meaning }) => meaning?.name !== 'what')) || weight(segments) || 1
  const terms = segments.filter((segment) => namesOneOf(segment, 'terms') && !namesOneOf(segment, 'carriers'))
  return {
    carrier: segments.some((segment) => namesOneOf(segment, 'carriers')),
    device: segments.some((segment) => namesOneOf(segment, 'devices')),
    country: segments.some((segment) => namesOneOf(segment, 'countries')),
    term: weight(terms) / rest,
  }
}

type Prior = { own: number; other: number; none: number }

/**
 * How likely a kind of page is meant: where the query names what it is about (`own`), something else of its kind (`other`),
 * or nothing of its kind (`none`). Found by trying on the tuned queries of the bench; only their order is sure: who names a
 * carrier wants its steps, who names none wants the guide, since nobody asks in general for one carrier's steps.
 */
const PRIOR: Partial<Record<ResultKind, Prior>> & Record<'term', Prior> = {
  procedure: { own: 1.15, other: 0.6, none: 0.47 },
  carrier: { own: 1.02, other: 0.5, none: 0.38 },
  device: { own: 1.1, other: 0.6, none: 0.62 },
  country: { own: 1.05, other: 0.6, none: 0.6 },
  cards: { own: 0.6, other: 0.45, none: 0.45 },
  term: { own: 0.9, other: 0.78, none: 0.78 },
  section: { own: 1, other: 1, none: 1 },
  tool: { own: 0.95, other: 0.7, none: 0.7 },
}
/** Of a kind that nothing was tried on yet. */
const UNTRIED: Prior = PRIOR.term
/** Of the country beside a carrier, as in “China Mobile Hong Kong”: the carrier is meant. */
const COUNTRY_OF_A_CARRIER = 0.6
/** Of the guide where a carrier or a device is named: its own page says more. */
const SECTION_BESIDE_A_NAME = 0.8
/** What is added for a term that is the whole query. */
const WHOLE_TERM = 0.5

/** Whether a query names something of the kind that a page is about. */
function namesKind(kind: ResultKind, subject: QuerySubject): boolean {
  switch (kind) {
    case 'procedure':
    case 'carrier':
      return subject.carrier
    case 'device':
      return subject.device
    case 'country':
    case 'cards':
      return subject.country
    default:
      return false
  }
}

/** How likely a page of a kind is meant, by what the query names; `own` says that it names this page's own subject. */
export function priorOf(kind: ResultKind, subject: QuerySubject, own: boolean): number {
  if (kind === 'country' && own && subject.carrier) return COUNTRY_OF_A_CARRIER
  if (kind === 'section' && (subject.carrier || subject.device)) return SECTION_BESIDE_A_NAME
  if (kind === 'term' && own) return PRIOR.term.own + WHOLE_TERM * subject.term
  return (PRIOR[kind] ?? UNTRIED)[own ? 'own' : namesKind(kind, subject) ? 'other' : 'none']
}

/** What the concepts of a query make of a kind of page and of a task; only the strongest push each way counts. */
export function pushOf({ kind, page }: PageContent, segments: QuerySegment[]): number {
  const task = page.kind === 'procedure' ? page.task : undefined
  const pushes = segments.flatMap(({ meaning }) => {
    const toward = meaning?.toward
    return toward ? [toward[kind] ?? 1, task ? (toward[task] ?? 1) : 1] : []
  })
  return Math.max(1, ...pushes) * Math.min(1, ...pushes)
}
