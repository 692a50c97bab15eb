import type { Card, Case, Evidence, Speaker } from './choices.ts'
import type { KeptBlock } from './shape.ts'
import type { Page } from '#collections/addresses.ts'
import type { Locale } from '#i18n/routing.ts'

/** A text with the language it is really in: another than the page's where the page's has none. */
export type Text = { text: string; lang: Locale }

/** Where a statement comes from, as a reader sees it. */
export type Source = {
  key: string
  /** In the language of the source. */
  title: string
  /** BCP 47 tag of `title`. */
  titleLang: string
  publisher: Text
  /** Only where readers get the link. */
  url: string | null
  /** A copy at an archive; only where the address itself is dead. */
  archivedUrl: string | null
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string | null
  /** Whether it is the carrier's or the regulator's own. */
  official: boolean
}

/** Evidence a reader may meet; `unverified` never leaves `localize.ts`. */
export type ShownEvidence = Exclude<Evidence, 'unverified'>

/** A backed sentence or two. */
export type Statement = { text: Text; evidence: ShownEvidence; sources: Source[] }

/** What holds at a carrier, or in a country, for readers in a case. */
export type CaseView = Statement & { case: Case }

/** What every page's data says of the languages it exists in. */
export type Languages = {
  /** The language the texts are in: the page's, or the other where the page's is not published. */
  shown: Locale
  /** Every language in which it is published; never empty. */
  published: Locale[]
}

/** A sentence to show at a counter, in the language spoken there, with what it says. */
export type CardView = { purpose: Card; text: string; lang: string; meaning: Text; speaker: Speaker | null }

/** A heading and at most two sentences about what cannot be undone. */
export type Halt = { title: Text; text: Text }

/** A block of a guide text as a page shows it; every text carries the marks of `inline.ts`. */
export type Block =
  | Exclude<KeptBlock, { type: 'image' }>
  | { type: 'image'; url: string; alt: string; width: number; height: number; caption: string | null }

/** The page has moved for good: the reader is sent on. */
export type Moved = { moved: Page }
