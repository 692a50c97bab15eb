import { LANG, type Locale } from '#i18n/routing.ts'

/** A stretch of words that both texts have, or only one. */
export type DiffRun = { text: string; same: boolean }

/** Comparing takes the product of both lengths: longer texts are shown without marks. */
const MOST = 600
/** Characters that are not worth cutting into words: so many hold more than that. */
const LONGEST = 6000
/** Below this share of common words marks would only be noise. */
const ALIKE = 0.5

const segmenters = new Map<Locale, Intl.Segmenter>()

const segmenter = (locale: Locale): Intl.Segmenter => {
  const known = segmenters.get(locale)
  if (known) return known
  const made = new Intl.Segmenter(LANG[locale], { granularity: 'word' })
  segmenters.set(locale, made)
  return made
}

/** A text cut into words and what stands between them; joined they are the text again. */
export const words = (text: string, locale: Locale): string[] =>
  [...segmenter(locale).segment(text)].map(({ segment }) => segment)

const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word)

/** The words of a text, counted: cut once, compared often. */
export type Bag = { counts: ReadonlyMap<string, number>; size: number }

/** Counts the words of a text. */
export function bag(text: string, locale: Locale): Bag {
  const counts = new Map<string, number>()
  const found = words(text, locale).filter(isWord)
  for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, size: found.length }
}

/** How many words two texts have in common, as a share of both: 0 to 1. */
export function likeness(a: Bag, b: Bag): number {
  if (a.size + b.size === 0) return 0
  let common = 0
  for (const [word, count] of a.counts) common += Math.min(count, b.counts.get(word) ?? 0)
  return (2 * common) / (a.size + b.size)
}

/** Pairs of indexes of the longest sequence that both lists have, weighed by `score`; pairs of score 0 never match. */
export function aligned(a: number, b: number, score: (i: number, j: number) => number): [number, number][] {
  const width = b + 1
  const best = new Float64Array((a + 1) * width)
  const at = (i: number, j: number): number => best[i * width + j] ?? 0
  const scores = new Float64Array(a * b)
  for (let i = a - 1; i >= 0; i -= 1)
    for (let j = b - 1; j >= 0; j -= 1) {
      const own = score(i, j)
      scores[i * b + j] = own
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), own > 0 ? own + at(i + 1, j + 1) : 0)
    }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a && j < b;) {
    const own = scores[i * b + j] ?? 0
    if (own > 0 && at(i, j) === own + at(i + 1, j + 1)) pairs.push([i++, j++])
    else if (at(i, j) === at(i + 1, j)) i += 1
    else j += 1
  }
  return pairs
}

const runs = (list: string[], same: Set<number>): DiffRun[] => {
  const found: DiffRun[] = []
  list.forEach((text, index) => {
    const last = found.at(-1)
    // A space between two words that only one text has is part of them.
    const isBetween = text.trim() === '' && !same.has(index - 1) && !same.has(index + 1) && index + 1 < list.length
    const is = same.has(index) && !isBetween
    if (last?.same === is) last.text += text
    else found.push({ text, same: is })
  })
  return found
}

const whole = (text: string): DiffRun[] => [{ text, same: true }]

/** Both texts with the words marked that only one has; unmarked where they are too long or have too little in common. */
export function difference(before: string, after: string, locale: Locale): { before: DiffRun[]; after: DiffRun[] } {
  const unmarked = { before: whole(before), after: whole(after) }
  if (Math.max(before.length, after.length) > LONGEST) return unmarked
  const [a, b] = [words(before, locale), words(after, locale)]
  if (a.length > MOST || b.length > MOST || likeness(bag(before, locale), bag(after, locale)) < ALIKE) return unmarked
  const pairs = aligned(a.length, b.length, (i, j) => (a[i] === b[j] ? 1 : 0))
  return {
    before: runs(a, new Set(pairs.map(([i]) => i))),
    after: runs(b, new Set(pairs.map(([, j]) => j))),
  }
}
