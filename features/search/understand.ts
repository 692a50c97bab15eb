import { meaningOf } from './concepts.ts'
import { fold, simplified } from './fold.ts'
import type { IndexReader } from './indexReader.ts'
import { isUnknown, MOST_ATOMS, parse } from './parse.ts'
import { replaceUnknown } from './replace.ts'
import type { QuerySegment, Replacement } from './segments.ts'
import { squash } from './tokens.ts'
import type { Rewrite } from './view.ts'
import { weightOf } from './weigh.ts'

/** What was asked, in segments that each say something. */
export type ParsedQuery = {
  segments: QuerySegment[]
  rewrites: Rewrite[]
  unknownWords: string[]
  truncated: boolean
}

/** As much as the field takes; in pasted messages the question comes last. */
const MOST_CHARS = 200

/** What people want to end, and that they do: who says no more asks how. */
const BARE = new Set(['cancel', 'number', 'phone', 'sim', 'line'])

const isBare = (segments: QuerySegment[]): boolean =>
  segments.length > 0 &&
  segments.every(({ meaning, entities }) => meaning && BARE.has(meaning.name) && entities.size === 0)

/** The segments, and the question how where it goes without saying. */
function withHow(segments: QuerySegment[]): QuerySegment[] {
  const meaning = meaningOf('how to')
  if (!meaning || !isBare(segments)) return segments
  const end = { from: MOST_ATOMS, to: MOST_ATOMS }
  return [...segments, { text: '', forms: [], entities: new Map(), names: [], meaning, weight: 0, ...end }]
}

const isTypedByPinyin = ({ names }: QuerySegment): boolean =>
  names.length > 0 && names.every(({ how }) => how === 'pinyin' || how === 'initials')

/** How a segment was read, if not as it was typed. */
function rewriteOf(segment: QuerySegment, replaced: Replacement[]): Rewrite | null {
  const [best] = segment.names
  if (!best) return null
  const replacement = replaced.find(({ text }) => squash(segment.text).includes(squash(text)))
  if (replacement) return { typed: replacement.typed, as: best.name }
  return isTypedByPinyin(segment) ? { typed: segment.text, as: best.name } : null
}

/** Everything that was read as something else than was typed. */
function rewritesOf(typed: string, segments: QuerySegment[], replaced: Replacement[]): Rewrite[] {
  const traditional = simplified(typed)
  const script = traditional === null ? [] : [{ typed, as: traditional }]
  const read = [...script, ...segments.flatMap((segment) => rewriteOf(segment, replaced) ?? [])]
  const corrected = replaced.filter(({ names }) => !names).map(({ typed: word, text }) => ({ typed: word, as: text }))
  return corrected.reduce(
    (all, each) => (all.some(({ typed: word }) => word === each.typed) ? all : [...all, each]),
    read,
  )
}

/** So many words tell what a query is about; every one costs the database. */
const MOST_SEGMENTS = 14

/** Each segment once, and of many those that say most, in their order. */
function telling(segments: QuerySegment[]): QuerySegment[] {
  const once = [...new Map(segments.map((segment) => [segment.text, segment])).values()]
  const least = once.map(({ weight }) => weight).sort((a, b) => b - a)[MOST_SEGMENTS - 1] ?? 0
  return once.filter(({ weight }) => weight >= least).slice(0, MOST_SEGMENTS)
}

/** Reads a query: the names in it, its concepts, its other words, and what mistyped ones were meant to be. */
export async function understand(typed: string, index: IndexReader): Promise<ParsedQuery> {
  const chars = [...typed.replace(/\s+/g, ' ').trim()]
  const short = chars.slice(0, MOST_CHARS).join('')
  const { parsed, replaced } = await replaceUnknown(await parse(fold(short), index), index)
  const { counts } = parsed
  const all = withHow(parsed.segments)
  const segments = telling(all.map((segment) => ({ ...segment, weight: weightOf(segment, counts) })))
  return {
    segments,
    rewrites: rewritesOf(short, segments, replaced),
    unknownWords: all.filter((segment) => isUnknown(segment, counts)).map(({ text }) => text),
    truncated: chars.length > MOST_CHARS,
  }
}
