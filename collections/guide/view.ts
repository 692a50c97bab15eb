import type { BlockRole, Case, SectionTopic, Task } from '#collections/shared/choices.ts'
import type { Languages, Source, Text } from '#collections/shared/view.ts'

/** A table; `what` and `proof` are columns, from 1, of the accounts to move and of how to see that it worked. */
type Table = {
  type: 'table'
  caption: string
  head: string[]
  rows: string[][]
  role?: Extract<BlockRole, 'move-accounts'>
  what?: number
  proof?: number
}

/** A block of a guide text; every text carries the marks of `shared/inline.ts`. */
export type Block =
  | { type: 'p'; text: string }
  /** `case`: what follows is about it. */
  | { type: 'h2' | 'h3'; text: string; case?: Case }
  | { type: 'ul' | 'ol'; items: string[] }
  | { type: 'steps'; items: { title: string; text: string }[]; role?: Extract<BlockRole, 'find-accounts'> }
  | { type: 'halt'; title: string; text: string }
  | { type: 'path'; text: string; lang: string }
  | Table
  | { type: 'term'; term: string; text: string }
  | { type: 'days'; items: { when: string; event: string }[] }
  | { type: 'carriers'; task: Task }
  | { type: 'image'; url: string; alt: string; width: number; height: number; caption: string | null }

/** A section as the index shows it. */
export type SectionRow = Languages & {
  slug: string
  number: number
  topic: SectionTopic | null
  title: Text
  lead: Text
}

/** A guide text tied to no carrier. */
export type Section = Languages & {
  slug: string
  number: number
  topic: SectionTopic | null
  title: Text
  lead: Text
  body: Block[]
  /** YYYY-MM-DD. */
  checkedOn: string
  sources: Source[]
  /** Neighbours by number, for reading on. */
  previous: SectionRow | null
  next: SectionRow | null
  changedAt: string
}
