import type { Block, CardView, Halt, Source, Statement, Text } from './view.ts'
import type { Messages } from '#i18n/messages.ts'
import type { Locale } from '#i18n/routing.ts'

/** A stable name such as `steps`; what readers call it stands in `messages/` under `Changes.part`. */
export type SnapshotPart = keyof Messages['Changes']['part']

/** A part of a page as readers see it in one language. */
export type SnapshotField = {
  part: SnapshotPart
  /**
   * One text; texts in order; texts in any order; values of a closed list, numbers or days; or something that readers see
   * and that is not told in words.
   */
  how: 'text' | 'list' | 'set' | 'codes' | 'silent'
  /** May carry the marks of `inline.ts`. */
  texts: string[]
}

/** What belongs together, such as a way; `key` is empty for the page itself. What comes first stands for the whole. */
export type SnapshotGroup = { key: string; name: string | null; fields: SnapshotField[] }

/** Everything that a change can be about, of one page in one language. */
export type Snapshot = SnapshotGroup[]

/** What the texts of a page are compared as: only those that are in the language of the page. */
type Wording = Text | string | null | undefined

/** A field of values from closed lists, numbers or days, which readers are told as before and after. */
export const codes = (part: SnapshotPart, texts: readonly (string | number)[]): SnapshotField => ({
  part,
  how: 'codes',
  texts: texts.map(String).filter((text) => text !== ''),
})
/** A field that makes a page another one without a word to readers; any value that JSON can hold. */
export const silent = (part: SnapshotPart, value: unknown): SnapshotField => ({
  part,
  how: 'silent',
  texts: [JSON.stringify(value ?? null)],
})
/** The titles of sources, in whatever order. */
export const titles = (sources: Source[], part: SnapshotPart = 'sources'): SnapshotField => ({
  part,
  how: 'set',
  texts: sources.map(({ title }) => title),
})
/** Fields under one heading; `name` is what readers see of its key, null where the key itself is told. */
export const group = (key: string, fields: SnapshotField[], name: string | null = null): SnapshotGroup => ({
  key,
  name,
  fields,
})

/** Makes fields of texts in one language. */
export type SnapshotWriter = {
  text: (part: SnapshotPart, words: Wording) => SnapshotField
  list: (part: SnapshotPart, all: Wording[]) => SnapshotField
  set: (part: SnapshotPart, all: Wording[]) => SnapshotField
  /** Texts made of several, such as a number and whom it reaches. */
  joined: (...words: Wording[]) => string
}

/** Takes texts in a language; those that stand in for it are another language's. */
export function snapshotWriter(locale: Locale): SnapshotWriter {
  const own = (words: Wording): string[] => {
    if (!words) return []
    if (typeof words === 'string') return [words]
    return words.lang === locale && words.text !== '' ? [words.text] : []
  }
  return {
    text: (part, words) => ({ part, how: 'text', texts: own(words) }),
    list: (part, all) => ({ part, how: 'list', texts: all.flatMap(own) }),
    set: (part, all) => ({ part, how: 'set', texts: all.flatMap(own) }),
    joined: (...words) => words.flatMap(own).join(' · '),
  }
}

/** What cannot be undone. */
export const haltGroups = (halt: Halt | null, { text }: SnapshotWriter): SnapshotGroup[] =>
  halt ? [group('halt', [text('text', halt.text), text('title', halt.title)])] : []

/** A backed sentence or two. */
export const statementGroups = (key: string, found: Statement | null, { text }: SnapshotWriter): SnapshotGroup[] =>
  found ? [group(key, [text('text', found.text), codes('evidence', [found.evidence]), titles(found.sources)])] : []

/** How rows of statements are backed; their texts are told apart from it. */
export const backingFields = (
  part: 'alternatives' | 'complaint' | 'notes' | 'rules' | 'warnings',
  rows: Statement[],
): SnapshotField[] => [
  silent(`${part}-evidence`, rows.map(({ evidence }) => evidence).sort()),
  titles(
    rows.flatMap(({ sources }) => sources),
    `${part}-sources`,
  ),
]

/** Sentences for the counter. */
export const cardsField = (cards: CardView[], { set, joined }: SnapshotWriter): SnapshotField =>
  set(
    'cards',
    cards.map(({ text, meaning }) => joined(text, meaning)),
  )

const COLUMN = ' · '

/** The passages of a guide text, one for each heading, paragraph, item and row. */
function passages(block: Block): string[] {
  switch (block.type) {
    case 'ul':
    case 'ol':
      return block.items
    case 'steps':
      return block.items.map(({ title, text }) => [title, text].filter(Boolean).join(COLUMN))
    case 'days':
      return block.items.map(({ when, event }) => when + COLUMN + event)
    case 'halt':
      return [block.title, block.text]
    case 'term':
      return [block.term + COLUMN + block.text]
    case 'table':
      return [block.caption, ...[block.head, ...block.rows].map((cells) => cells.join(COLUMN))].filter(Boolean)
    case 'image':
      return block.caption ? [block.caption] : []
    case 'carriers':
      return []
    default:
      return [block.text]
  }
}

/** A guide text as it is compared. */
export const bodyFields = (body: Block[]): SnapshotField[] => [
  { part: 'body', how: 'list', texts: body.flatMap(passages) },
  silent(
    'pictures',
    body.flatMap((block) => (block.type === 'image' ? [[block.url, block.alt]] : [])),
  ),
  silent(
    'form',
    body.map((block) => (block.type === 'carriers' ? block.task : block.type)),
  ),
]
