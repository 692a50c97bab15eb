import { allForms, type QuerySegment } from './segments.ts'
import { requiredLexemes } from './tokens.ts'
import { ALL_PAGES } from './writeIndex.ts'

/** One Chinese character may begin any pair; how many pages have one is not counted, so it is taken to be as common as this. */
const PAGES_OF_OPEN_LEXEME = 30

/** In how many pages a segment can be: of each form its rarest word, of the forms the most common. */
function pagesOf(segment: QuerySegment, counts: Map<string, number>): number {
  const ofLexeme = (word: string): number => (word.endsWith('*') ? PAGES_OF_OPEN_LEXEME : (counts.get(word) ?? 0))
  const each = allForms(segment).map((form) => Math.min(...requiredLexemes(form).map(ofLexeme), Infinity))
  return Math.max(0, ...each.filter(Number.isFinite))
}

/** A word on every page still says something, because it was typed. */
const LEAST_RARITY = 0.5
/** However rare a word is, it says less than the name of a carrier. */
const MOST_RARITY = 4.5
/** One character says little among words. */
const MOST_RARITY_OF_ONE_HAN = 0.8
/** Keeps the fraction finite for a word on no page, and positive for one on all; as BM25 does. */
const SMOOTHING = 0.5

/** Inverse document frequency as in BM25. */
const rarity = (pages: number, total: number): number =>
  Math.max(LEAST_RARITY, Math.log(1 + (total - pages + SMOOTHING) / (pages + SMOOTHING)))

/** What a name says, by what it names: who asks for a carrier wants that one, whatever else was typed. The first holds. */
const NAME_WEIGHT: [prefix: string, weight: number][] = [
  ['carriers:', 6],
  ['devices:', 6],
  ['countries:', 4],
  ['terms:', 3],
  ['sections:', 3],
  ['pages:', 2],
]

function nameWeight({ entities, meaning }: QuerySegment): number {
  const names = (prefix: string): boolean => [...entities.keys()].some((entity) => entity.startsWith(prefix))
  // A term that the lexicon knows by its meaning, such as SIM卡, is a word like others.
  const found = NAME_WEIGHT.find(([prefix]) => names(prefix) && !(prefix === 'terms:' && meaning))
  return (found?.[1] ?? 0) * Math.max(0, ...entities.values())
}

/** How much a segment says about what is meant. */
export function weightOf(segment: QuerySegment, counts: Map<string, number>): number {
  const { text, entities, meaning } = segment
  if (meaning?.most !== undefined && entities.size === 0) return meaning.most
  const total = counts.get(ALL_PAGES) ?? 1
  const isOneHan = /^\p{Script=Han}$/u.test(text) && entities.size === 0
  const said = rarity(Math.min(pagesOf(segment, counts), total), total)
  return Math.max(
    Math.min(said, isOneHan ? MOST_RARITY_OF_ONE_HAN : MOST_RARITY),
    meaning?.least ?? 0,
    nameWeight(segment),
  )
}
