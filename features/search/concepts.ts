import { fold } from './fold.ts'
import { CONCEPTS, EVERYDAY, FILLERS, MEASURES, NICKNAMES, type Concept } from './lexicon.ts'
import { pinyinOf } from './pinyin.ts'
import { atoms, isLatin, squash, stem } from './tokens.ts'

/** A concept as queries and texts are compared with it. */
export type Meaning = Concept & { forms: string[] }

/** Splits an entry of the lexicon, folded. */
const zhWords = (text: string): string[] => fold(text).split(' ').filter(Boolean)
const enWords = (text: string): string[] =>
  fold(text)
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)

/** A span of a query as it is looked up: without spaces, each Latin word without its endings. */
export const spanKey = (text: string): string =>
  atoms(text)
    .map((atom) => (isLatin(atom.text) ? stem(atom.text) : atom.text))
    .join('')

const MEANINGS: Meaning[] = CONCEPTS.map((concept) => ({
  ...concept,
  forms: [...zhWords(concept.zh), ...enWords(concept.en)],
}))

const byKey = new Map<string, Meaning>()
for (const meaning of MEANINGS)
  for (const form of meaning.forms) if (!byKey.has(spanKey(form))) byKey.set(spanKey(form), meaning)

const fillers = new Set([...zhWords(FILLERS.zh), ...enWords(FILLERS.en).map(squash)])
const measures = new Set(MEASURES)

/** The concept that a span names. */
export const meaningOf = (text: string): Meaning | undefined => byKey.get(spanKey(text))

/** Whether a word says nothing about what is meant. */
export const isFiller = (word: string): boolean =>
  fillers.has(word) || (word.endsWith('ing') && fillers.has(stem(word)))

/** Whether a word is what is counted by the number before it. */
export const isMeasure = (word: string): boolean => measures.has(word)

/** How surely a key is a name among other words, up to 1: less so if it is an everyday word, too. */
export const nameConfidence = (key: string): number => EVERYDAY[key] ?? 1

const nicknames = new Map<string, string[]>()
for (const { called, known } of NICKNAMES)
  for (const each of enWords(called))
    nicknames.set(squash(each), [...(nicknames.get(squash(each)) ?? []), squash(fold(known))])

/** What countries and regions are called, longest first, to be taken out of the names of carriers. */
export const placeNames: readonly string[] = NICKNAMES.filter(({ place }) => place)
  .flatMap(({ called, known }) => [...enWords(called), fold(known)])
  .filter((name) => name.length > 1)
  .sort((a, b) => b.length - a.length)

/** The keys of the names by which the guide knows what people call so. */
export const nicknameKeys = (key: string): string[] => nicknames.get(key) ?? []

let sounds: Map<string, string> | undefined

/** Chinese words of the lexicon by how they are typed in pinyin; made when first asked for. */
export function wordByPinyin(typed: string): string | undefined {
  if (!sounds) {
    sounds = new Map()
    const words = [...CONCEPTS.flatMap(({ zh }) => zhWords(zh)), ...NICKNAMES.flatMap(({ called }) => enWords(called))]
    for (const word of words.filter((each) => /^\p{Script=Han}{2,}$/u.test(each)))
      for (const full of pinyinOf(word).full) if (!sounds.has(full)) sounds.set(full, word)
  }
  return sounds.get(typed)
}

/** English words of the lexicon, against which mistyped ones are held. */
export const lexiconWords: readonly string[] = [
  ...new Set([...MEANINGS.flatMap(({ forms }) => forms), ...NICKNAMES.flatMap(({ called }) => enWords(called))]),
]
  .flatMap((form) => form.split(' '))
  .filter((word) => isLatin(word) && word.length > 3)
