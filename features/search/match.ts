import { fold, folded } from './fold.ts'
import type { SearchableText } from './pageCache.ts'
import { allForms, type QuerySegment } from './segments.ts'
import type { HighlightedText } from './view.ts'
import { atoms, isLatin, stem } from './tokens.ts'
import type { Locale } from '#i18n/routing.ts'

const HAN = /[\p{Script=Han}\p{Script=Katakana}]/u

/** Finds a segment of the query in texts. */
export type Matcher = {
  segment: QuerySegment
  /** Every match in a folded text, as where it begins and ends. */
  find: (text: string, words?: Word[]) => [number, number][]
  /** How many matches a text in a language has. */
  count: (text: SearchableText, lang: Locale) => number
  /** Whether a text has the very words that were typed. */
  exact: (text: SearchableText) => boolean
}

const key = (form: string): string =>
  atoms(form)
    .map(({ text }) => stem(text))
    .join(' ')

/** A Latin word of a folded text with where it stands. */
type Word = { stem: string; from: number; to: number }

/** The Latin words of a folded text, for matchers to look through. */
const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[a-z]{3,}(?=\d)|[a-z\d]+/g)].map(({ 0: word, index }) => ({
    stem: isLatin(word) ? stem(word) : word,
    from: index,
    to: index + word.length,
  }))

type MatchFinder = (text: string, words: Word[]) => [number, number][]

/** Where a form stands in a text. */
function finder(form: string): MatchFinder {
  if (HAN.test(form)) {
    return (text) => {
      const found: [number, number][] = []
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) found.push([at, at + form.length])
      return found
    }
  }
  const stems = wordsOf(form).map((word) => word.stem)
  return (_, words) =>
    words.flatMap((word, at): [number, number][] => {
      if (word.stem !== stems[0] || !stems.every((each, next) => words[at + next]?.stem === each)) return []
      return [[word.from, words[at + stems.length - 1]?.to ?? word.to]]
    })
}

/** How often a form stands in a text: Latin words whole, Chinese anywhere. */
function counter(form: string): (text: SearchableText) => number {
  const latin = !HAN.test(form)
  const wanted = latin ? ` ${key(form)} ` : form.replace(/\s+/g, '')
  return ({ dense, stems }) => {
    const text = latin ? stems : dense
    let found = 0
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found += 1
    return found
  }
}

/** Makes the matcher of a segment. Words of the lexicon are looked for in texts of their own language only. */
export function matcher(segment: QuerySegment): Matcher {
  const forms = allForms(segment).filter((form) => atoms(form).length > 0)
  const typed = new Set(segment.forms.map(fold))
  const of = (lang: Locale): string[] => forms.filter((form) => typed.has(form) || HAN.test(form) === (lang === 'zh'))
  const counters = { zh: of('zh').map(counter), en: of('en').map(counter) }
  const first = forms[0] === undefined ? () => 0 : counter(forms[0])
  const finders = forms.map(finder)
  return {
    segment,
    exact: (text) => first(text) > 0,
    count: (text, lang) => counters[lang].reduce((sum, each) => sum + each(text), 0),
    find: (text, words = wordsOf(text)) => finders.flatMap((each) => each(text, words)),
  }
}

/** A text in pieces, with what any of the matchers finds as hits. */
export function highlight(text: string, matchers: Matcher[]): HighlightedText {
  const { text: plain, at } = folded(text)
  const words = wordsOf(plain)
  const hits = matchers
    .flatMap(({ find }) => find(plain, words))
    .map(([from, to]): [number, number] => [at[from] ?? 0, endOf(at, to, text)])
    .sort((a, b) => a[0] - b[0])
  const pieces: HighlightedText = []
  let done = 0
  for (const [from, to] of hits) {
    if (to <= done) continue
    const start = Math.max(from, done)
    if (start > done) pieces.push({ text: text.slice(done, start), hit: false })
    const last = pieces.at(-1)
    if (last?.hit && start === done) last.text += text.slice(start, to)
    else pieces.push({ text: text.slice(start, to), hit: true })
    done = to
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false })
  return pieces
}

/** Where the character before a folded place ends in the text. */
const endOf = (at: number[], to: number, text: string): number => at[to] ?? text.length
