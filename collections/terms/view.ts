import type { termShape } from './shape.ts'
import type { z } from 'zod'
import type { Localized } from '#collections/shared/localize.ts'
import type { Languages, Source } from '#collections/shared/view.ts'

type Fields = Localized<Omit<z.infer<typeof termShape>, 'see' | 'sources'>>

/** A term as lists show it, with every name that a text may mention it by. */
export type TermRow = Languages & Pick<Fields, 'slug' | 'name' | 'aliases' | 'short'>

/** A term with its whole explanation. */
export type Term = Languages & Fields & { see: TermRow[]; sources: Source[]; changedAt: string }
