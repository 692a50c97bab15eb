import type { ChangeKind } from '#collections/shared/choices.ts'
import type { Text } from '#collections/shared/view.ts'
import type { Page } from '#collections/shared/page.ts'

/** A part of a page as readers see it in one language. */
export type Seen = {
  /** A stable name such as `steps`; pages find words for it. */
  part: string
  /**
   * One text; texts in order; texts in any order; values of a closed list, numbers or days; or something that readers see
   * and that is not told in words.
   */
  how: 'text' | 'list' | 'set' | 'codes' | 'silent'
  /** May carry the marks of `shared/inline.ts`. */
  texts: string[]
}

/** What belongs together, such as a way; `key` is empty for the page itself. What comes first stands for the whole. */
export type Group = { key: string; name: string | null; seen: Seen[] }

/** Everything that a change can be about, of one page in one language. */
export type Reading = Group[]

/** One thing that changed: old and new, null where there was or is nothing. Both null: it changed, but not in words. */
export type Line = {
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
  /** The collection. */
  of: string
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
  lines: Line[]
}

/** A page of the list of changes. */
export type Changes = {
  changes: Change[]
  /** From 1. */
  page: number
  pages: number
}
