import { spanKey } from './concepts.ts'
import type { IndexReader, NameRow } from './indexReader.ts'
import { segmentOf } from './recognize.ts'
import { allForms, longest, uncovered, type QuerySegment } from './segments.ts'
import { otherKeys, spans } from './spans.ts'
import { atoms, isLatin, requiredLexemes, type Atom } from './tokens.ts'

/** A query cut into segments. */
export type Parsed = {
  /** Folded. */
  text: string
  atoms: Atom[]
  segments: QuerySegment[]
  /** In how many pages each lexeme of the segments is. */
  counts: Map<string, number>
}

/** As many characters as are read of a query can have. */
export const MOST_ATOMS = 200

const unique = <T>(list: T[]): T[] => [...new Set(list)]

const countsOf = (segments: QuerySegment[], index: IndexReader): Promise<Map<string, number>> =>
  index.pageCounts(unique(segments.flatMap(allForms).flatMap(requiredLexemes)))

/** The same query with other segments, and with what the index knows of their words. */
export const withSegments = async (parsed: Parsed, segments: QuerySegment[], index: IndexReader): Promise<Parsed> => ({
  ...parsed,
  segments,
  counts: await countsOf(segments, index),
})

/** Finds the names and concepts in a folded text, and the words between. */
export async function parse(text: string, index: IndexReader): Promise<Parsed> {
  const all = atoms(text).slice(0, MOST_ATOMS)
  const every = spans(text, all).map((span) => ({
    span,
    keys: unique([span.key, spanKey(span.text), ...otherKeys(span)]),
  }))
  const rows = new Map<string, NameRow[]>()
  for (const row of await index.namesByKey(unique(every.flatMap(({ keys }) => keys))))
    rows.set(row.key, [...(rows.get(row.key) ?? []), row])
  const possible = every.flatMap(({ span, keys }) => {
    return (
      segmentOf(
        span,
        all,
        keys.flatMap((key) => rows.get(key) ?? []),
      ) ?? []
    )
  })
  const chosen = longest(possible)
  const segments = [...chosen, ...uncovered(text, all, chosen)].sort((a, b) => a.from - b.from)
  return { text, atoms: all, segments, counts: await countsOf(segments, index) }
}

/** Whether no page has a word in Latin letters, so that it was mistyped or only begun. */
export const isUnknown = ({ names, meaning, text }: QuerySegment, counts: Map<string, number>): boolean =>
  names.length === 0 &&
  !meaning &&
  isLatin(text) &&
  text.length > 1 &&
  requiredLexemes(text).every((word) => !counts.get(word))
