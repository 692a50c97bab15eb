import type { Page } from '#collections/addresses.ts'
import type { Locale } from '#i18n/routing.ts'

/** What a page that can be found is about. */
export type Kind = 'procedure' | 'carrier' | 'device' | 'section' | 'term' | 'country' | 'cards' | 'tool'

/** Text in pieces: those that match what was asked for, and those between. */
export type Piece = { text: string; hit: boolean }

/** A page that was found, and why. */
export type Hit = {
  kind: Kind
  page: Page
  /** The part of the page where it matched, as the fragment of its address. */
  anchor: string | null
  /** The language of its texts: another than the reader's where only the other is published. */
  lang: Locale
  title: Piece[]
  /** The text around the best match. */
  excerpt: Piece[]
  /** Another name that matched and that the title does not show. */
  also: Piece[]
}

/** A word that was read as another: mistyped, in pinyin, or in traditional characters. */
export type Reading = { typed: string; as: string }

/** What a search gives. `unknown` are words in Latin letters that no page has; `busy` when the database took too long; `cut` when the question was longer than is read. */
export type Found = { hits: Hit[]; read: Reading[]; unknown: string[]; busy: boolean; cut: boolean }

/** A page that completes what is being typed. */
export type Suggestion = { kind: Kind; page: Page; title: string; lang: Locale }

/** A part of a page, with the fragment that leads to it. */
export type Part = { at: string | null; title: string; text: string }

/** A page as the index keeps it for ranking and showing. */
export type Card = {
  kind: Kind
  page: Page
  lang: Locale
  title: string
  lead: string
  /** Names that title and lead do not show. */
  names: string[]
  /** What it stands in: its country, the kind of its carrier. */
  context: string
  parts: Part[]
}

/** How a name can be typed: the name itself, a number to call, by sound, by first sounds, or a hidden form of the name. */
export type How = 'name' | 'number' | 'pinyin' | 'initials' | 'form'

/** One way to type the name of an entity. */
export type NameKey = { key: string; how: How; name: string }

/** A page on its way into the index. */
export type Entry = {
  /** The document it comes from, such as `procedures:12`. */
  entity: string
  locale: Locale
  /** Tells the pages of one document apart. */
  path: string
  /** The entity whose names mean this page. */
  about: string
  card: Card
}

/** A document on its way into the index: its names, and its pages in both languages. */
export type Indexed = { entity: string; names: NameKey[]; entries: Entry[] }
