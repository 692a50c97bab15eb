import type { IndexReader, WeightedQuery } from './indexReader.ts'
import { matcher } from './match.ts'
import { rank, type RankedPage } from './rank.ts'
import { allForms, type QuerySegment } from './segments.ts'
import { requiredLexemes } from './tokens.ts'
import type { ParsedQuery } from './understand.ts'
import { ALL_PAGES } from './writeIndex.ts'
import type { Locale } from '#i18n/routing.ts'

/** A word that so many pages of carriers have does not tell them apart. */
const COMMON = 3000

/** A lexeme as `tsquery` spells it; a last `*` stands for any rest. */
const spelled = (lexeme: string): string => {
  const open = lexeme.endsWith('*')
  const plain = open ? lexeme.slice(0, -1) : lexeme
  return `'${plain.replace(/\\/g, '\\\\').replace(/'/g, "''")}'${open ? ':*' : ''}`
}

/** A segment as a query: all lexemes of any of its forms. */
function queryOf(segment: QuerySegment): WeightedQuery | null {
  const forms = allForms(segment).flatMap((form) => {
    const lexemes = requiredLexemes(form)
    return lexemes.length > 0 ? [`(${lexemes.map(spelled).join(' & ')})`] : []
  })
  return forms.length > 0 ? { text: forms.join(' | '), weight: segment.weight } : null
}

/** Queries for both halves of the index. In a large one, what many carriers have is asked for only together with the rest. */
async function queriesOf(
  segments: QuerySegment[],
  index: IndexReader,
): Promise<{ narrow: WeightedQuery[]; wide: WeightedQuery[] }> {
  const all = segments.flatMap((segment) => {
    const query = queryOf(segment)
    return query ? [{ segment, query }] : []
  })
  const narrow = all.map(({ query }) => query)
  const counts = await index.pageCounts([...new Set(segments.flatMap(allForms).flatMap(requiredLexemes))])
  const isCommon = (segment: QuerySegment): boolean =>
    allForms(segment).some(
      (form) => Math.min(...requiredLexemes(form).map((word) => counts.get(word) ?? 0), Infinity) > COMMON,
    )
  const telling = all.filter(({ segment }) => !isCommon(segment)).map(({ query }) => query)
  if ((counts.get(ALL_PAGES) ?? 0) <= COMMON || telling.length > 0)
    return { narrow, wide: telling.length > 0 ? telling : narrow }
  const together = narrow.map(({ text }) => `(${text})`).join(' & ')
  return { narrow, wide: all.length > 1 ? [{ text: together, weight: 1 }] : [] }
}

/** The pages that may answer a query, best first. */
export async function retrieve({ segments }: ParsedQuery, locale: Locale, index: IndexReader): Promise<RankedPage[]> {
  if (segments.length === 0) return []
  const entities = [...new Set(segments.flatMap((segment) => [...segment.entities.keys()]))]
  const candidates = await index.candidates(entities, await queriesOf(segments, index))
  return rank(candidates, segments.map(matcher), locale)
}
