import type { KeptBlock } from '#collections/shared/shape.ts'
import { plainText, wrongMarks } from '#collections/shared/inline.ts'

/** Whose names count in a text: a carrier's and its country's, other carriers of that country, and all that others are called. */
export type Names = { carrier: string[]; country: string[]; rivals: string[]; foreign: string[] }

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A name in Latin letters stands as a word of its own; a Chinese one of two characters is too often a common word. */
function finder(names: string[], flags: string): RegExp | null {
  const fit = names.filter((name) => /[A-Za-z0-9]/.test(name) || [...name].length > 2)
  if (fit.length === 0) return null
  const patterns = fit.map((name) => `(?<![A-Za-z0-9(（])${escape(name)}(?![A-Za-z0-9])`)
  return new RegExp(patterns.join('|'), flags)
}

/** A name, and what stands before and inside its brackets. */
export const variants = (name: string): string[] =>
  [...new Set([name, ...name.split(/[（()）/、]/)].map((part) => part.trim()))].filter(Boolean)

const isHeading = (entry: KeptBlock): boolean => entry.type === 'h2' || entry.type === 'h3'

/** What stands under the heading of a case, until the next of its size or greater. */
function under(body: KeptBlock[], about: string): KeptBlock[] {
  const at = body.findIndex((entry) => isHeading(entry) && 'case' in entry && entry.case === about)
  const size = body[at]?.type
  const rest = at === -1 ? [] : body.slice(at + 1)
  const end = rest.findIndex(({ type }) => type === 'h2' || (type === 'h3' && size === 'h3'))
  return end === -1 ? rest : rest.slice(0, end)
}

function textsOf(entry: KeptBlock): string[] {
  switch (entry.type) {
    case 'p':
      return [entry.text]
    case 'ul':
    case 'ol':
      return entry.items
    case 'table':
      return entry.rows.map((row) => row.join(' · '))
    default:
      return []
  }
}

const sentences = (text: string, lang: string): string[] => {
  const cut = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(({ segment }) =>
    segment.trim(),
  )
  // A mark that would be torn keeps the text whole.
  return cut.some((each) => wrongMarks(each).length > 0) ? [text] : cut
}

/** Whether a text begins with a label in bold, such as “**Hong Kong:**”, or is a row of a table. */
const isLabelled = (text: string): boolean => /^\*\*[^*]+\*\*/.test(text) || text.includes(' · ')

/** What release 0.2 quoted of a guide text in a case: `own` where it names the carrier, `land` where only its country. */
export type Quotes = { own: string[]; land: string[] }

/**
 * Finds what a guide text says, under the heading of a case, of a carrier, or of its country as long as no other carrier is
 * named: sentences, or whole rows and items that begin with the name. A name that is only part of another carrier's, as O2 is
 * of O2 UK, does not count.
 */
export function quotes(body: KeptBlock[], about: string, lang: string, names: Names): Quotes {
  const own = finder(names.carrier, 'u')
  const land = finder(names.country, 'iu')
  const rival = finder(names.rivals, 'u')
  const longer = finder(
    names.foreign.filter((name) => names.carrier.some((each) => name !== each && name.includes(each))),
    'gu',
  )
  const isOwn = (text: string): boolean => Boolean(own?.test(longer ? text.replace(longer, '') : text))
  const isLand = (text: string): boolean => Boolean(land?.test(text)) && !rival?.test(text)
  const concerns = (text: string): boolean => isOwn(text) || isLand(text)
  const withoutRivals = (text: string): string =>
    sentences(text, lang)
      .filter((each) => isOwn(each) || !rival?.test(each))
      .join(lang === 'zh' ? '' : ' ')
  const found = under(body, about)
    .flatMap(textsOf)
    .flatMap((text) => {
      const label = text.split(/\*\*:?|·/).find((part) => part.trim() !== '') ?? ''
      if (isLabelled(text) && concerns(label) && concerns(text)) return [withoutRivals(text)]
      return sentences(text, lang).filter((each) => concerns(plainText(each)) || concerns(each))
    })
  return { own: found.filter(isOwn), land: found.filter((text) => !isOwn(text)) }
}
