/**
 * How text is cut, in the index and in queries alike. Every function expects folded text (`fold.ts`).
 */

/** The smallest part of a text that a query can name: a Latin word, a number, or one character of Chinese or Japanese. */
export type Atom = { text: string; from: number; to: number; han: boolean }

const ATOMS =
  /[a-z]{3,}(?=\d)|[a-z\d]+|[\p{Script=Han}\p{Script=Katakana}ー々〆]|[^\P{L}\p{Script=Han}\p{Script=Katakana}a-z]+/gu
const ONE_HAN = /^[\p{Script=Han}\p{Script=Katakana}ー々〆]$/u

/** A text cut into atoms; `iphone15` is two, because nobody writes the space. */
export const atoms = (text: string): Atom[] =>
  [...text.matchAll(ATOMS)].map(({ 0: found, index }) => ({
    text: found,
    from: index,
    to: index + found.length,
    han: ONE_HAN.test(found),
  }))

/** A text without everything that is not an atom: how names are compared, so that T-Mobile, T Mobile and tmobile are one. */
export const squash = (text: string): string =>
  atoms(text)
    .map((atom) => atom.text)
    .join('')

const ENDINGS: [RegExp, string][] = [
  [/'s$/, ''],
  [/ies$/, 'y'],
  [/(ss|sh|ch|x)es$/, '$1'],
  [/([^su])s$/, '$1'],
  [/(at|it|et)(ions?|ing|ed|e|es)$/, ''],
  [/([dt])ion$/, '$1'],
  [/(ing|ed|ment)$/, ''],
  [/e$/, ''],
]
/** Shorter words lose nothing: `ring` is no `r`. */
const LEAST_STEM = 3

/**
 * An English word without its endings: cancel, canceled, cancelling and cancellation are one. It need not be a word, only
 * the same for all forms.
 */
export function stem(word: string): string {
  const found = stems.get(word)
  if (found !== undefined) return found
  const made = stemmed(word)
  if (stems.size >= MOST_STEMS) stems.clear()
  stems.set(word, made)
  return made
}

const stems = new Map<string, string>()
/** The words of the guide are some thousands; what readers type is without end. */
const MOST_STEMS = 20_000

function stemmed(word: string): string {
  let out = word
  for (const [ending, rest] of ENDINGS) {
    const next = out.replace(ending, rest)
    if (next !== out && next.length >= LEAST_STEM && /[aeiouy]/.test(next)) out = next
  }
  return out.replace(/(?<=[a-z]{2})([lptnrgm])\1$/, '$1')
}

/** Whether a text can be stemmed at all. */
export const isLatin = (text: string): boolean => /^[a-z]+$/.test(text)

const LONGEST = 40
const JOINED = /^[-\u2010-\u2015&'.!+/_]$/

/** What an index keeps of a text: stems, numbers, pairs of Chinese characters, and the last one of each run. */
export function lexemes(text: string): Set<string> {
  const found = new Set<string>()
  const all = atoms(text)
  all.forEach((atom, index) => {
    const next = all[index + 1]
    const gap = next ? text.slice(atom.to, next.from) : ' '
    if (atom.han) {
      found.add(next?.han && gap === '' ? atom.text + next.text : atom.text)
    } else {
      found.add((isLatin(atom.text) ? stem(atom.text) : atom.text).slice(0, LONGEST))
      if (next && !next.han && (gap === '' || JOINED.test(gap))) found.add((atom.text + next.text).slice(0, LONGEST))
    }
  })
  return found
}

/** The lexemes that a word of a query stands for: all of them must be there. A last `*` stands for any rest. */
export function requiredLexemes(text: string): string[] {
  const all = atoms(text)
  const found: string[] = []
  all.forEach((atom, index) => {
    const [before, next] = [all[index - 1], all[index + 1]]
    const first = !(before?.han && before.to === atom.from)
    if (!atom.han) found.push(isLatin(atom.text) ? stem(atom.text) : atom.text)
    else if (next?.han && next.from === atom.to) found.push(atom.text + next.text)
    else if (first) found.push(`${atom.text}*`)
  })
  return [...new Set(found)]
}
