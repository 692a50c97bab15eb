import type { z } from 'zod'
import { localize } from '#collections/shared/localize.ts'

/** What a view shows of a document that says nothing: tests add what matters to them, and need not know new fields. */
export const nothingOf = <Shape extends z.ZodRawShape>(shape: z.ZodObject<Shape, z.core.$strict>) =>
  localize(shape, { sources: [] }, { shown: 'en', published: ['en'] })
