import damerauLevenshtein from 'damerau-levenshtein'

/** Words are compared by their beginnings of this length; what is behind differs by what the distance says. */
const PREFIX_LENGTH = 7
/** Shorter words are too alike to be corrected. */
export const SHORTEST_CORRECTED = 4
/** From this length on, two slips still leave most of a word. */
const SHORTEST_WITH_TWO_EDITS = 6

/** How many slips a word of some length may have. */
export const maxEdits = (length: number): number =>
  length < SHORTEST_CORRECTED ? 0 : length < SHORTEST_WITH_TWO_EDITS ? 1 : 2

/**
 * Everything that is left of a word when up to two letters of its beginning are missing. Two words with a common rest are
 * at most two slips apart there, so a plain index finds them (the deletions of SymSpell, W. Garbe).
 */
export function deletions(word: string): string[] {
  const found = new Set([word.slice(0, PREFIX_LENGTH)])
  let last = [...found]
  for (let round = 0; round < maxEdits(word.length); round += 1) {
    last = last.flatMap((each) => [...each].map((_, at) => each.slice(0, at) + each.slice(at + 1)))
    for (const each of last) if (each.length > 1) found.add(each)
  }
  return [...found]
}

/** How many letters must be put in, taken out, replaced, or swapped with their neighbor to make `a` of `b`. */
export const editDistance = (a: string, b: string): number => damerauLevenshtein(a, b).steps

/** Sounds that people spell in several ways. */
const sound = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/ck|q/g, 'k')
    .replace(/c(?=[aou])/g, 'k')
    .replace(/y/g, 'i')
    .replace(/(.)\1/g, '$1')

/** A word of names or of the lexicon, with how many pages have it; `brand` where it names a carrier or a device. */
export type KnownWord = { word: string; pages: number; brand?: boolean }

/** What makes a word nearer or farther than its edits say, counted in edits. */
const COST = {
  /** People spell as they hear: one slip is forgiven where both words sound the same. */
  sameSound: 1,
  /** Hardly anyone mistypes the first letter. */
  otherInitial: 0.6,
  /** Among equals the more common word was meant; never enough to outweigh an edit. */
  pagesPerEdit: 1000,
  mostPages: 50,
  /** Names are typed from memory, words of a language are known. */
  brand: 0.4,
} as const

const isFar = (edits: number, a: string, b: string): boolean =>
  edits > maxEdits(a.length) || edits * 3 > Math.min(a.length, b.length) + 1

/** How unlikely it is that `word` was meant; null where it is too far, or the very word. */
function costOf({ word, pages, brand }: KnownWord, typed: string): number | null {
  if (Math.abs(word.length - typed.length) > maxEdits(typed.length)) return null
  const edits = editDistance(typed, word)
  if (edits === 0 || isFar(edits, typed, word)) return null
  const heard = sound(typed) === sound(word) ? COST.sameSound : 0
  const initial = word[0] === typed[0] ? 0 : COST.otherInitial
  return edits - heard + initial - Math.min(pages, COST.mostPages) / COST.pagesPerEdit - (brand ? COST.brand : 0)
}

/** The word among `words` that was most likely meant; null if none is near enough. */
export function closestWord(typed: string, words: KnownWord[]): string | null {
  let best: { word: string; cost: number } | null = null
  for (const known of words) {
    const cost = costOf(known, typed)
    if (cost !== null && (!best || cost < best.cost)) best = { word: known.word, cost }
  }
  return best?.word ?? null
}
