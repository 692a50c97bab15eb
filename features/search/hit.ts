import { excerpt } from './excerpt.ts'
import { fold } from './fold.ts'
import { highlight, type Matcher } from './match.ts'
import type { RankedPage } from './rank.ts'
import type { HighlightedText, Hit } from './view.ts'
import type { PageContent, Passage } from '#collections/shared/searchable.ts'

const MOST_NAMES = 3

const isHit = (pieces: HighlightedText): boolean => pieces.some(({ hit }) => hit)

/** Names that matched, where the title shows nothing of what was typed. */
function also(content: PageContent, about: string, matchers: Matcher[]): HighlightedText {
  const title = fold(content.title)
  const naming = matchers.filter(({ segment, find }) => segment.names.length > 0 && find(title).length === 0)
  // A number is shown as it is written, however it was typed.
  const dialed = naming.flatMap(({ segment }) =>
    segment.names.filter(({ how, entity }) => how === 'number' && entity === about).map(({ name }) => name),
  )
  const numbers = [...new Set(dialed)].map((text): HighlightedText => [{ text, hit: true }])
  const names = [...numbers, ...content.names.map((name) => highlight(name, naming)).filter(isHit)]
  return names
    .slice(0, MOST_NAMES)
    .flatMap((pieces, index) => (index > 0 ? [{ text: ' · ', hit: false }, ...pieces] : pieces))
}

/** How much more a part must say than the page's beginning for the reader to land there. */
const MORE = 1

/** Where the reader should land: at the part that answers, where title and lead do not. */
const anchorOf = (content: PageContent, passage: Passage | null, matchers: Matcher[]): string | null => {
  if (!passage?.at || content.kind === 'procedure' || content.kind === 'carrier') return null
  const says = (text: string): number =>
    matchers.reduce((sum, { segment, find }) => sum + (find(fold(text)).length > 0 ? segment.weight : 0), 0)
  const told = says(`${content.title}\n${content.lead}`)
  const more = says(`${content.title}\n${content.lead}\n${passage.title}\n${passage.text}`) - told
  return more >= MORE || (passage.title !== '' && says(`${passage.title}`) > says(content.title)) ? passage.at : null
}

/** A ranked page as readers see it: what matched in its title, and the text around the best match. */
export function hitOf({ about, content, passage }: RankedPage, matchers: Matcher[]): Hit {
  const title = highlight(content.title, matchers)
  const lead = excerpt(content.lead, matchers, content.lang)
  const best = passage ? excerpt(passage.text || passage.title, matchers, content.lang) : []
  const hits = (pieces: HighlightedText): number =>
    new Set(pieces.filter(({ hit }) => hit).map(({ text }) => fold(text))).size
  return {
    kind: content.kind,
    page: content.page,
    anchor: anchorOf(content, passage, matchers),
    lang: content.lang,
    title,
    excerpt: hits(best) > hits(lead) ? best : lead,
    also: also(content, about, matchers),
  }
}
