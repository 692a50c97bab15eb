import type { SectionTopic } from '#collections/shared/choices.ts'
import type { Block, Languages, Source, Text } from '#collections/shared/view.ts'

/** A section as the index shows it. */
export type SectionRow = Languages & {
  slug: string
  number: number
  topic: SectionTopic | null
  title: Text
  lead: Text
}

/** A guide text tied to no carrier. */
export type Section = SectionRow & {
  body: Block[]
  /** YYYY-MM-DD. */
  checkedOn: string
  sources: Source[]
  /** Neighbours by number, for reading on. */
  previous: SectionRow | null
  next: SectionRow | null
  changedAt: string
}
