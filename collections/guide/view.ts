import type { sectionShape } from './shape.ts'
import type { z } from 'zod'
import type { Localized } from '#collections/shared/localize.ts'
import type { Block, Languages, Source } from '#collections/shared/view.ts'

type Fields = Localized<Omit<z.infer<typeof sectionShape>, 'body' | 'sources'>>

/** A section as the index shows it. */
export type SectionRow = Languages & Pick<Fields, 'slug' | 'number' | 'topic' | 'title' | 'lead'>

/** A guide text tied to no carrier. */
export type Section = Languages &
  Fields & {
    body: Block[]
    sources: Source[]
    /** Neighbours by number, for reading on. */
    previous: SectionRow | null
    next: SectionRow | null
    changedAt: string
  }
