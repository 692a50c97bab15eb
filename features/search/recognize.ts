import { isFiller, isMeasure, meaningOf, nameConfidence, wordByPinyin, type Meaning } from './concepts.ts'
import type { NameRow } from './indexReader.ts'
import type { QuerySegment } from './segments.ts'
import type { Span } from './spans.ts'
import { isLatin, type Atom } from './tokens.ts'

/** How surely a key is the name, by how it was typed: initials of one name are soon those of another. */
const CONFIDENCE: Record<NameRow['how'], number> = { name: 1, number: 1, form: 0.95, pinyin: 0.95, initials: 0.85 }

/** Shorter words are too often the pinyin of something. */
const SHORTEST_PINYIN = 5

const pinyinMeaning = (typed: string): Meaning | undefined => {
  const heard = typed.length >= SHORTEST_PINYIN ? wordByPinyin(typed) : undefined
  return heard === undefined ? undefined : meaningOf(heard)
}

/** A span with what stands around it. */
type SpanInQuery = Span & {
  part: Atom[]
  after: Atom | undefined
  /** All that was typed. */
  isWhole: boolean
  /** One Chinese character inside of a word says nothing of its own. */
  isInsideWord: boolean
}

function inQuery(span: Span, all: Atom[]): SpanInQuery {
  const part = all.slice(span.from, span.to)
  const [before, after] = [all[span.from - 1], all[span.to]]
  const isJoined =
    (before?.han === true && before.to === part[0]?.from) || (after?.han === true && after.from === part.at(-1)?.to)
  const isOneHan = part.length === 1 && part[0]?.han === true
  return { ...span, part, after, isWhole: part.length === all.length, isInsideWord: isOneHan && isJoined }
}

/** A number before what it counts: 3 months is no carrier called 3. */
const isCount = ({ key, after }: SpanInQuery): boolean =>
  (/^\d+$/.test(key) || key === 'three' || key === 'one') && after !== undefined && isMeasure(after.text)

/** Whether a span can mean one of the names with its key; `place` says that it is a country's name as well. */
function canMean(span: SpanInQuery, { how, entity }: NameRow, place: boolean): boolean {
  const { key, text, part, isWhole } = span
  // A brand without its country may be the name of another country: 中国 of 中国移动.
  if (place && how === 'form' && entity.startsWith('carriers:')) return false
  // “My …” in a longer query is the reader's own thing, not a term called so.
  if (part.length > 1 && part[0]?.text === 'my' && !isWhole && entity.startsWith('terms:')) return false
  if (isCount(span) || span.isInsideWord) return false
  if ((how === 'initials' || how === 'pinyin') && part.some((atom) => atom.han)) return false
  if (how === 'initials') return part.length === 1 && !isFiller(key) && !meaningOf(text)
  return !(part.length === 1 && isFiller(key) && nameConfidence(key) === 1 && how !== 'name')
}

function spanMeaning({ key, text, part, isInsideWord }: SpanInQuery): Meaning | null {
  if (isInsideWord) return null
  return meaningOf(text) ?? (part.length === 1 && isLatin(key) ? pinyinMeaning(key) : undefined) ?? null
}

/** Names and concepts that a span stands for, as a segment; null if it stands for none. */
export function segmentOf(bare: Span, all: Atom[], found: NameRow[]): QuerySegment | null {
  const span = inQuery(bare, all)
  const place = found.some(({ entity, how }) => entity.startsWith('countries:') && how !== 'initials')
  const names = found.filter((row) => canMean(span, row, place))
  const meaning = spanMeaning(span)
  if (names.length === 0 && !meaning) return null
  const confidence = span.isWhole ? 1 : nameConfidence(span.key)
  const entities = new Map<string, number>()
  for (const { entity, how } of names)
    entities.set(entity, Math.max(entities.get(entity) ?? 0, CONFIDENCE[how] * confidence))
  const { text, from, to } = span
  const forms = [...new Set([text, ...names.map(({ name }) => name)])]
  return { text, forms, entities, names, meaning, weight: 0, from, to }
}
