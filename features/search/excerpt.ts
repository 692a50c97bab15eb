import { fold } from './fold.ts'
import { highlight, type Matcher } from './match.ts'
import type { HighlightedText } from './view.ts'
import type { Locale } from '#i18n/routing.ts'

/** Characters around the best match; Latin letters are half as wide. */
const WINDOW: Record<Locale, number> = { zh: 84, en: 170 }
/** How much of the window stands before the first match, and how much is left for the matches. */
const BEFORE = 0.2
const INSIDE = 0.8
/** Another word that matches is worth more than all mentions of one. */
const OTHER_WORD = 10
/** So many characters are looked through for the beginning of a sentence, and of a word. */
const NEAR_SENTENCE = 24
const NEAR_WORD = 20

const SENTENCE_ENDS = ['。', '；', '. ', '？', '！']

/** Begins at a sentence if one begins nearby, else at a word. */
function cutBefore(text: string, at: number): number {
  const start = Math.floor(at)
  if (start <= 0) return 0
  const near = text.slice(Math.max(0, start - NEAR_SENTENCE), start)
  const sentence = Math.max(
    ...SENTENCE_ENDS.map((end) => near.lastIndexOf(end) + (near.includes(end) ? end.length : 0)),
  )
  if (sentence > 0) return start - near.length + sentence
  const space = text.slice(start, start + NEAR_WORD).indexOf(' ')
  return space >= 0 && /[a-z]/i.test(text[start] ?? '') ? start + space + 1 : start
}

function cutAfter(text: string, at: number): number {
  if (at >= text.length) return text.length
  const end = Math.floor(at)
  const space = text.slice(end - NEAR_WORD, end).lastIndexOf(' ')
  return space >= 0 && /[a-z]/i.test(text[end] ?? '') ? end - NEAR_WORD + space : end
}

type HitSpan = { at: number; size: number }

function hitsIn(pieces: HighlightedText): HitSpan[] {
  const hits: HitSpan[] = []
  let at = 0
  for (const { text, hit } of pieces) {
    if (hit) hits.push({ at, size: text.length })
    at += text.length
  }
  return hits
}

/** Where the stretch of a length begins that has the most different matches. */
function densest(text: string, hits: HitSpan[], length: number): number {
  let [best, most] = [0, -1]
  for (const { at: start } of hits) {
    const inside = hits.filter(({ at, size }) => at >= start && at + size <= start + length)
    const words = new Set(inside.map(({ at, size }) => fold(text.slice(at, at + size))))
    const worth = words.size * OTHER_WORD + inside.length
    if (worth > most) [best, most] = [start, worth]
  }
  return best
}

/** A text around where most of the query stands together, in one line. */
export function excerpt(text: string, matchers: Matcher[], lang: Locale): HighlightedText {
  const length = WINDOW[lang]
  const line = text
    .trim()
    .replace(/(?<=[\p{P}])\s*\n\s*/gu, ' ')
    .replace(/\s*\n\s*/g, ' · ')
  const whole = highlight(line, matchers)
  if (line.length <= length) return whole
  const best = densest(line, hitsIn(whole), length * INSIDE)
  const from = cutBefore(line, Math.max(0, Math.min(best - length * BEFORE, line.length - length)))
  const to = cutAfter(line, from + length)
  return [
    ...(from > 0 ? [{ text: '… ', hit: false }] : []),
    ...highlight(line.slice(from, to), matchers),
    ...(to < line.length ? [{ text: ' …', hit: false }] : []),
  ]
}
