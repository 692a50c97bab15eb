import type { KindSlug } from '#collections/kinds.ts'
import type { ChangeKind } from '#collections/shared/choices.ts'
import type { Text } from '#collections/shared/view.ts'
import type { Page } from '#collections/addresses.ts'

/** One thing that changed: old and new, null where there was or is nothing. Both null: it changed, but not in words. */
export type ChangeLine = {
  /** Such as `lead` or `ways.app.steps`. */
  part: string
  /** What the group is called in the text, where it has a title of its own. */
  name: string | null
  /** The kind of a way, where the key does not say it. */
  code: string | null
  /** Which step, counted from 1: of the new text, else of the old. */
  place: number | null
  before: string | null
  after: string | null
}

/** What changed for readers of one language, or how many pages the same happened to on one day. */
export type Change = {
  /** Of the first of them. */
  id: number
  kind: ChangeKind
  of: KindSlug | 'site'
  /** ISO 8601: when it happened, and when the last of several did. */
  at: string
  until: string
  /** How many pages; more than one are told as a number. */
  many: number
  /** Where the page is now; null where there is none any more, or several. */
  page: Page | null
  /** What the page is called; null where it is not to be named. A procedure without a title is named by task and carrier. */
  title: Text | null
  task: string | null
  carrier: string | null
  /** The public name of who checked; empty for the editors. */
  by: string
  /** An editor's sentence on it. */
  summary: string | null
  lines: ChangeLine[]
}

/** A page of the list of changes. */
export type Changes = {
  changes: Change[]
  /** From 1. */
  page: number
  pages: number
}
