import { z } from 'zod'
import { documents } from '#collections/shared/document.ts'

const told = z.string().nullable()

/** What changed for readers of one language, as it is stored: never drafted, never localized. */
export const changeDocuments = documents(
  'changes',
  z.strictObject({
    of: z.string(),
    doc: z.number(),
    carrier: z.number().nullable(),
    path: told,
    by: told,
    summary: told,
    lines: z.array(
      z.strictObject({
        part: z.string(),
        name: told,
        code: told,
        place: z.number().nullable(),
        before: told,
        after: told,
      }),
    ),
  }),
)
