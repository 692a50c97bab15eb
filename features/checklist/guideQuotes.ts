import type { Block } from '#collections/shared/view.ts'
import { plainText, wrongMarks } from '#collections/shared/inline.ts'

/** Whose names count in a text: the reader's carrier and its country, and other carriers of that country. */
export type Names = { carrier: string[]; country: string[]; others: string[] }

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A name in Latin letters stands as a word of its own; a Chinese one of two characters is too often a common word. */
function finder(names: string[], flags: string): RegExp | null {
  const fit = names.filter((name) => /[A-Za-z0-9]/.test(name) || [...name].length > 2)
  if (fit.length === 0) return null
  const patterns = fit.map((name) => `(?<![A-Za-z0-9(（])${escape(name)}(?![A-Za-z0-9])`)
  return new RegExp(patterns.join('|'), flags)
}

/** A name, and what stands before and inside its brackets: “Verizon（威瑞森）” is also Verizon, and 威瑞森. */
export const variants = (name: string): string[] =>
  [...new Set([name, ...name.split(/[（()）/、]/)].map((part) => part.trim()))].filter(Boolean)

/** The place of the heading that a pattern matches; -1 if there is none. */
const headingAt = (body: Block[], heading: RegExp): number =>
  body.findIndex((block) => (block.type === 'h2' || block.type === 'h3') && heading.test(plainText(block.text)))

/** The fragment that leads to the heading on the section's page, where only the greater ones can be led to. */
export function anchorOf(body: Block[], heading: RegExp): string | null {
  const at = headingAt(body, heading)
  const greater = body.slice(0, at + 1).findLastIndex((block) => block.type === 'h2')
  return greater === -1 ? null : `part-${greater + 1}`
}

/** What stands under a heading, until the next of its size or greater. */
function under(body: Block[], heading: RegExp): Block[] {
  const at = headingAt(body, heading)
  const size = body[at]?.type
  const rest = at === -1 ? [] : body.slice(at + 1)
  const end = rest.findIndex(({ type }) => type === 'h2' || (type === 'h3' && size === 'h3'))
  return end === -1 ? rest : rest.slice(0, end)
}

function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'p':
      return [block.text]
    case 'ul':
    case 'ol':
      return block.items
    case 'table':
      return block.rows.map((row) => row.join(' · '))
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

/**
 * What a guide text says under a heading of this very carrier, or of its country as long as no other carrier is named: the
 * rest of it is for other readers. Sentences, or whole rows and items that begin with the name.
 */
export function said(body: Block[], heading: RegExp, lang: string, { carrier, country, others }: Names): string[] {
  const own = finder(carrier, 'u')
  const land = finder(country, 'iu')
  const rival = finder(
    others.filter((name) => !carrier.includes(name)),
    'u',
  )
  const concerns = (text: string): boolean =>
    Boolean(own?.test(text)) || (Boolean(land?.test(text)) && !rival?.test(text))
  const withoutRivals = (text: string): string =>
    sentences(text, lang)
      .filter((each) => Boolean(own?.test(each)) || !rival?.test(each))
      .join(lang.startsWith('zh') ? '' : ' ')
  return under(body, heading)
    .flatMap(textsOf)
    .flatMap((text) => {
      const label = text.split(/\*\*:?|·/).find((part) => part.trim() !== '') ?? ''
      if (isLabelled(text) && concerns(label) && concerns(text)) return [withoutRivals(text)]
      return sentences(text, lang).filter((each) => concerns(plainText(each)) || concerns(each))
    })
}

/** The numbered steps of a text, as “title: text”. */
export const stepsOf = (body: Block[]): string[] =>
  body.flatMap((block) => (block.type === 'steps' ? block.items : [])).map(({ title, text }) => `**${title}** ${text}`)

/** The rows of a text's first table, each as its second cell and its last: what, and how to see that it worked. */
export function orderOf(body: Block[]): string[] {
  const table = body.find((block) => block.type === 'table')
  if (table?.type !== 'table') return []
  return table.rows.filter((row) => row.length > 2).map((row) => `**${row[1]}** ${row.at(-1)}`)
}
