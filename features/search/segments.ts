import { isFiller, meaningOf, type Meaning } from './concepts.ts'
import { fold } from './fold.ts'
import type { NameRow } from './indexReader.ts'
import { glued } from './spans.ts'
import { type Atom, isLatin, stem } from './tokens.ts'

/** A stretch of a query with one meaning. */
export type QuerySegment = {
  /** Folded, as it was typed. */
  text: string
  /** Whatever in a text counts as this; the first are better than the others. */
  forms: string[]
  /** The entities that it names, and how surely, up to 1. */
  entities: Map<string, number>
  /** The names it was taken for. */
  names: NameRow[]
  meaning: Meaning | null
  /** How much it says; 0 until the vocabulary is known. */
  weight: number
  from: number
  to: number
}

/** A stretch of atoms read as something else: as names that it begins, or, without `names`, as another text. */
export type Replacement = { from: number; to: number; text: string; names?: NameRow[]; typed: string }

/** Whatever in a text counts as a segment, folded. */
export const allForms = ({ forms, meaning }: QuerySegment): string[] => [
  ...new Set([...forms.map(fold), ...(meaning?.forms ?? [])]),
]

const overlaps = (a: QuerySegment, b: QuerySegment): boolean => a.from < b.to && b.from < a.to

/** Of two equally long segments a name explains more than a concept; less than one letter, so that length decides. */
const NAME_BONUS = 0.5

const explains = ({ text, entities }: QuerySegment): number => text.length + (entities.size > 0 ? NAME_BONUS : 0)

/** Segments that do not overlap, the longest first, in the order of the query. */
export function longest(segments: QuerySegment[]): QuerySegment[] {
  const chosen: QuerySegment[] = []
  for (const segment of [...segments].sort((a, b) => explains(b) - explains(a) || a.from - b.from))
    if (!chosen.some((each) => overlaps(each, segment))) chosen.push(segment)
  return chosen.sort((a, b) => a.from - b.from)
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

const wordSegment = (text: string, from: number, to: number): QuerySegment => ({
  text,
  forms: [text],
  entities: new Map(),
  names: [],
  meaning: meaningOf(text) ?? null,
  weight: 0,
  from,
  to,
})

/** What no name and no concept explains, cut into words; fillers are left out. */
export function uncovered(text: string, all: Atom[], covered: QuerySegment[]): QuerySegment[] {
  const free = all.map((_, index) => !covered.some(({ from, to }) => from <= index && index < to))
  const found: QuerySegment[] = []
  let index = 0
  while (index < all.length) {
    const atom = all[index]
    if (!atom || !free[index]) {
      index += 1
    } else if (!atom.han) {
      if (!isFiller(atom.text) && (isLatin(atom.text) ? stem(atom.text) : atom.text) !== '')
        found.push(wordSegment(atom.text, index, index + 1))
      index += 1
    } else {
      let end = index + 1
      while (free[end] && all[end]?.han && all[end]?.from === all[end - 1]?.to) end += 1
      let at = index
      for (const { segment } of segmenter.segment(glued(text, all.slice(index, end)))) {
        const to = at + [...segment].length
        if (!isFiller(segment)) found.push(wordSegment(segment, at, to))
        at = to
      }
      index = end
    }
  }
  return found
}
