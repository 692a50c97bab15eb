import type { Languages, Source, Text } from '#collections/shared/view.ts'

/** A term as lists show it, with every name that a text may mention it by. */
export type TermRow = Languages & { slug: string; name: Text; aliases: string[]; short: Text }

/** A term with its whole explanation. */
export type Term = TermRow & { long: Text; see: TermRow[]; sources: Source[]; changedAt: string }
