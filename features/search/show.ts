import { fold } from './fold.ts'
import { marked, type Matcher } from './match.ts'
import type { Ranked } from './rank.ts'
import type { Card, Hit, Part, Piece } from './view.ts'

/** Characters around the best match; Latin letters are half as wide. */
const WINDOW = { zh: 84, en: 170 }
const MOST_NAMES = 3

/** A text around where most of the question stands together. */
function excerpt(text: string, matchers: Matcher[], length: number): Piece[] {
  const flat = text
    .trim()
    .replace(/(?<=[\p{P}])\s*\n\s*/gu, ' ')
    .replace(/\s*\n\s*/g, ' · ')
  if (flat.length <= length) return marked(flat, matchers)
  const pieces = marked(flat, matchers)
  const hits: { at: number; size: number }[] = []
  let at = 0
  for (const { text: piece, hit } of pieces) {
    if (hit) hits.push({ at, size: piece.length })
    at += piece.length
  }
  let [best, most] = [0, -1]
  for (const { at: start } of hits) {
    const inside = hits.filter((hit) => hit.at >= start && hit.at + hit.size <= start + length * 0.8)
    const worth = new Set(inside.map((hit) => fold(flat.slice(hit.at, hit.at + hit.size)))).size * 10 + inside.length
    if (worth > most) [best, most] = [start, worth]
  }
  const from = cutBefore(flat, Math.max(0, Math.min(best - length * 0.2, flat.length - length)))
  const to = cutAfter(flat, from + length)
  const shown = marked(flat.slice(from, to), matchers)
  return [
    ...(from > 0 ? [{ text: '… ', hit: false }] : []),
    ...shown,
    ...(to < flat.length ? [{ text: ' …', hit: false }] : []),
  ]
}

/** Begins at a sentence if one begins nearby, else at a word. */
function cutBefore(text: string, at: number): number {
  const start = Math.floor(at)
  if (start <= 0) return 0
  const near = text.slice(Math.max(0, start - 24), start)
  const sentence = Math.max(
    ...['。', '；', '. ', '？', '！'].map((end) => near.lastIndexOf(end) + (near.includes(end) ? end.length : 0)),
  )
  if (sentence > 0) return start - near.length + sentence
  const space = text.slice(start, start + 20).indexOf(' ')
  return space >= 0 && /[a-z]/i.test(text[start] ?? '') ? start + space + 1 : start
}

function cutAfter(text: string, at: number): number {
  if (at >= text.length) return text.length
  const end = Math.floor(at)
  const space = text.slice(end - 20, end).lastIndexOf(' ')
  return space >= 0 && /[a-z]/i.test(text[end] ?? '') ? end - 20 + space : end
}

const isHit = (pieces: Piece[]): boolean => pieces.some(({ hit }) => hit)

/** Names that matched, where the title shows nothing of what was typed. */
function also(card: Card, about: string, matchers: Matcher[]): Piece[] {
  const title = fold(card.title)
  const naming = matchers.filter(({ unit, find }) => unit.rows.length > 0 && find(title).length === 0)
  // A number is shown as it is written, however it was typed.
  const dialed = naming.flatMap(({ unit }) =>
    unit.rows.filter(({ how, entity }) => how === 'number' && entity === about).map(({ name }) => name),
  )
  const numbers = [...new Set(dialed)].map((text): Piece[] => [{ text, hit: true }])
  const names = [...numbers, ...card.names.map((name) => marked(name, naming)).filter(isHit)]
  return names
    .slice(0, MOST_NAMES)
    .flatMap((pieces, index) => (index > 0 ? [{ text: ' · ', hit: false }, ...pieces] : pieces))
}

/** How much more a part must say than the page's beginning for the reader to land there. */
const MORE = 1

/** Where the reader should land: at the part that answers, where title and lead do not. */
const anchorOf = (card: Card, part: Part | null, matchers: Matcher[]): string | null => {
  if (!part?.at || card.kind === 'procedure' || card.kind === 'carrier') return null
  const says = (text: string): number =>
    matchers.reduce((sum, { unit, find }) => sum + (find(fold(text)).length > 0 ? unit.weight : 0), 0)
  const told = says(`${card.title}\n${card.lead}`)
  const more = says(`${card.title}\n${card.lead}\n${part.title}\n${part.text}`) - told
  return more >= MORE || (part.title !== '' && says(`${part.title}`) > says(card.title)) ? part.at : null
}

/** A ranked page as readers see it: what matched in its title, and the text around the best match. */
export function hitOf({ about, card, part }: Ranked, matchers: Matcher[]): Hit {
  const title = marked(card.title, matchers)
  const lead = excerpt(card.lead, matchers, WINDOW[card.lang])
  const best = part ? excerpt(part.text || part.title, matchers, WINDOW[card.lang]) : []
  const hits = (pieces: Piece[]): number => new Set(pieces.filter(({ hit }) => hit).map(({ text }) => fold(text))).size
  return {
    kind: card.kind,
    page: card.page,
    anchor: anchorOf(card, part, matchers),
    lang: card.lang,
    title,
    excerpt: hits(best) > hits(lead) ? best : lead,
    also: also(card, about, matchers),
  }
}
