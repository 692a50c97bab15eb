import { begunHan, begunName, begunOneHan, begunSegment, isBrand } from './begun.ts'
import { lexiconWords } from './concepts.ts'
import { gluedPinyin } from './gluedPinyin.ts'
import type { IndexReader } from './indexReader.ts'
import { isUnknown, parse, withSegments, type Parsed } from './parse.ts'
import type { QuerySegment, Replacement } from './segments.ts'
import { closestWord, SHORTEST_CORRECTED } from './spelling.ts'
import { isLatin, type Atom } from './tokens.ts'

/** Unknown words, and known ones that name nothing, whose replacement is looked for; each costs several queries. */
const MOST_UNKNOWN = 4
const MOST_NAMELESS = 6

const covers = ({ from, to }: Replacement, segment: QuerySegment): boolean => from <= segment.from && segment.from < to

/** A known word without a name may still begin one, such as 乐天 or `t-mobil`. */
const isNameless = ({ names, meaning, text }: QuerySegment): boolean =>
  names.length === 0 && !meaning && [...text].length > 1 && /\p{L}/u.test(text)

/** As common as most words of the guide, so that none wins because of its pages. */
const PAGES_OF_LEXICON_WORD = 20

/** The word that a mistyped one was meant to be. */
async function correctedWord({ text: typed }: Atom, at: number, index: IndexReader): Promise<Replacement | null> {
  if (typed.length < SHORTEST_CORRECTED) return null
  const ofLexicon = lexiconWords.map((word) => ({ word, pages: PAGES_OF_LEXICON_WORD }))
  const text = closestWord(typed, [...(await index.similarWords(typed)), ...ofLexicon])
  return text === null ? null : { from: at, to: at + 1, text, typed }
}

/** How much of a name must be there: so much that it is more likely begun than mistyped; and, of a known word, nearly all. */
const ENOUGH_OF_A_NAME = 0.45
const MOST_OF_A_NAME = 0.8

/** What an unknown word is read as. A name that is being typed comes before a word that was mistyped. */
async function readUnknown({ atoms }: Parsed, at: number, index: IndexReader): Promise<Replacement | null> {
  const atom = atoms[at]
  if (!atom) return null
  return (
    (await begunName(atoms, at, ENOUGH_OF_A_NAME, index)) ??
    (await gluedPinyin(atom, at, index)) ??
    (await correctedWord(atom, at, index)) ??
    (await begunName(atoms, at, 0, index))
  )
}

/** What a known word without a name is read as: the carrier, device or country whose name it begins. */
async function readNameless({ atoms }: Parsed, segment: QuerySegment, index: IndexReader): Promise<Replacement | null> {
  const found = isLatin(segment.text)
    ? await begunName(atoms, segment.from, MOST_OF_A_NAME, index)
    : await begunHan(segment, index)
  return found && { ...found, names: (found.names ?? []).filter(isBrand) }
}

/** Reads segments one after the other; what a replacement before covers is left. */
async function readEach(
  segments: QuerySegment[],
  before: Replacement[],
  read: (segment: QuerySegment) => Promise<Replacement | null>,
): Promise<Replacement[]> {
  const found: Replacement[] = []
  for (const segment of segments) {
    if ([...before, ...found].some((each) => covers(each, segment))) continue
    const replacement = await read(segment)
    if (replacement) found.push(replacement)
  }
  return found
}

/** What to read segments as that name nothing. */
async function replacements(parsed: Parsed, index: IndexReader): Promise<Replacement[]> {
  const { segments, counts } = parsed
  const [only] = segments
  const isOneHan = segments.length === 1 && only?.names.length === 0 && /^\p{Script=Han}$/u.test(only.text)
  const unknown = await readEach(
    segments.filter((each) => isUnknown(each, counts)).slice(0, MOST_UNKNOWN),
    [],
    (segment) => readUnknown(parsed, segment.from, index),
  )
  const alone = await readEach(isOneHan ? segments : [], [], (segment) => begunOneHan(segment, index))
  const nameless = await readEach(
    segments.filter(isNameless).slice(0, MOST_NAMELESS),
    [...unknown, ...alone],
    (segment) => readNameless(parsed, segment, index),
  )
  return [...unknown, ...alone, ...nameless].filter(({ names }) => names?.length !== 0)
}

/** Segments with one that begins names in the place of those it covers. */
const withBegun = (segments: QuerySegment[], begun: Replacement): QuerySegment[] =>
  [...segments.filter(({ from, to }) => to <= begun.from || from >= begun.to), begunSegment(begun)].sort(
    (a, b) => a.from - b.from,
  )

/** The text with other words in their places. */
const withWords = ({ text, atoms }: Parsed, words: Replacement[]): string =>
  [...words]
    .sort((a, b) => b.from - a.from)
    .reduce((out, { from, to, text: next }) => {
      const [first, last] = [atoms[from], atoms[to - 1]]
      return first && last ? out.slice(0, first.from) + next + out.slice(last.to) : out
    }, text)

/** A query as it was read in the end, and what was read as something else on the way. */
type Replaced = { parsed: Parsed; replaced: Replacement[] }

/** Correcting a word may leave another that only begins a name; a third round finds nothing that is worth its queries. */
const MOST_ROUNDS = 2

/** Reads words that nobody knows as what they were meant to be: corrects words and parses again, else completes names. */
export async function replaceUnknown(parsed: Parsed, index: IndexReader, rounds = MOST_ROUNDS): Promise<Replaced> {
  if (rounds === 0) return { parsed, replaced: [] }
  const found = await replacements(parsed, index)
  if (found.length === 0) return { parsed, replaced: [] }
  const words = found.filter(({ names }) => !names)
  if (words.length === 0)
    return { parsed: await withSegments(parsed, found.reduce(withBegun, parsed.segments), index), replaced: found }
  const next = await replaceUnknown(await parse(withWords(parsed, words), index), index, rounds - 1)
  return { parsed: next.parsed, replaced: [...words, ...next.replaced] }
}
