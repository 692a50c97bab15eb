import type { Task } from '#collections/shared/choices.ts'
import type { Languages, Source, Text } from '#collections/shared/view.ts'

/** A block of a guide text; every text carries the marks of `shared/inline.ts`. */
export type Block =
  | { type: 'h2' | 'h3' | 'p'; text: string }
  | { type: 'ul' | 'ol'; items: string[] }
  | { type: 'steps'; items: { title: string; text: string }[] }
  | { type: 'halt'; title: string; text: string }
  | { type: 'path'; text: string; lang: string }
  | { type: 'table'; caption: string; head: string[]; rows: string[][] }
  | { type: 'term'; term: string; text: string }
  | { type: 'days'; items: { when: string; event: string }[] }
  | { type: 'carriers'; task: Task }
  | { type: 'image'; url: string; alt: string; width: number; height: number; caption: string | null }

/** A section as the index shows it. */
export type SectionRow = Languages & { slug: string; number: number; title: Text; lead: Text }

/** A guide text tied to no carrier. */
export type Section = Languages & {
  slug: string
  number: number
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
