import damerauLevenshtein from 'damerau-levenshtein'

/** Words are compared by their beginnings of this length; what is behind differs by what the distance says. */
const PREFIX = 7
/** Shorter words are too alike to be corrected. */
export const LEAST_NEAR = 4

/** How many mistakes a word of some length may have. */
export const mistakes = (length: number): number => (length < LEAST_NEAR ? 0 : length < 6 ? 1 : 2)

/**
 * Everything that is left of a word when up to two letters of its beginning are missing. Two words with a common rest are
 * at most two mistakes apart there, so a plain index finds them (the method of SymSpell, W. Garbe).
 */
export function rests(word: string): string[] {
  const found = new Set([word.slice(0, PREFIX)])
  let last = [...found]
  for (let round = 0; round < mistakes(word.length); round += 1) {
    last = last.flatMap((each) => [...each].map((_, at) => each.slice(0, at) + each.slice(at + 1)))
    for (const each of last) if (each.length > 1) found.add(each)
  }
  return [...found]
}

/** How many letters must be put in, taken out, replaced, or swapped with their neighbor to make `a` of `b`. */
export const distance = (a: string, b: string): number => damerauLevenshtein(a, b).steps

/** Sounds that people spell in several ways. */
const sound = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/ck|q/g, 'k')
    .replace(/c(?=[aou])/g, 'k')
    .replace(/y/g, 'i')
    .replace(/(.)\1/g, '$1')

/** How much nearer a brand is than another word: names are typed from memory, words of a language are known. */
const BRAND = 0.4

/** The word among `words` that was most likely meant; null if none is near enough. More common words come first. */
export function nearest(typed: string, words: { word: string; pages: number; brand?: boolean }[]): string | null {
  const most = mistakes(typed.length)
  let best: { word: string; cost: number } | null = null
  for (const { word, pages, brand } of words) {
    if (Math.abs(word.length - typed.length) > most) continue
    const apart = distance(typed, word)
    if (apart > most || apart === 0 || apart * 3 > Math.min(word.length, typed.length) + 1) continue
    const heard = sound(typed) === sound(word) ? 1 : 0
    const cost = apart - heard + Number(word[0] !== typed[0]) * 0.6 - Math.min(pages, 50) / 1000 - (brand ? BRAND : 0)
    if (!best || cost < best.cost) best = { word, cost }
  }
  return best?.word ?? null
}
