import type { Page } from '#collections/addresses.ts'
import type { PageContent, ResultKind } from '#collections/shared/searchable.ts'
import type { Locale } from '#i18n/routing.ts'

/** Text in pieces: those that match the query, and those between. */
export type HighlightedText = { text: string; hit: boolean }[]

/** A page that was found, and why. */
export type Hit = {
  kind: ResultKind
  page: Page
  /** The part of the page where it matched, as the fragment of its address. */
  anchor: string | null
  /** The language of its texts: another than the reader's where only the other is published. */
  lang: Locale
  title: HighlightedText
  /** The text around the best match. */
  excerpt: HighlightedText
  /** Another name that matched and that the title does not show. */
  also: HighlightedText
}

/** A word of the query that was read as another: mistyped, in pinyin, or in traditional characters. */
export type Rewrite = { typed: string; as: string }

/** What a search gives. */
export type SearchResults = {
  hits: Hit[]
  rewrites: Rewrite[]
  /** Words in Latin letters that no page has. */
  unknownWords: string[]
  /** The database took too long, or too many ask. */
  busy: boolean
  /** The query was longer than is read. */
  truncated: boolean
}

/** A page that completes what is being typed. */
export type Suggestion = { kind: ResultKind; page: Page; title: string; lang: Locale }

/** How a name can be typed: the name itself, a number to call, by sound, by first sounds, or a hidden form of the name. */
export type NameKeyKind = 'name' | 'number' | 'pinyin' | 'initials' | 'form'

/** One way to type the name of an entity. */
export type NameKey = { key: string; how: NameKeyKind; name: string }

/** A page on its way into the index. */
export type IndexEntry = {
  /** The document it comes from, such as `procedures:12`. */
  entity: string
  locale: Locale
  /** Tells the pages of one document apart. */
  path: string
  /** The entity whose names mean this page. */
  about: string
  content: PageContent
}

/** A document on its way into the index: its names, and its pages in both languages. */
export type IndexedDocument = { entity: string; names: NameKey[]; entries: IndexEntry[] }
