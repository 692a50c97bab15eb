import { z } from 'zod'
import { STAGES, TASKS } from '#collections/shared/choices.ts'
import { documents } from '#collections/shared/document.ts'
import { localized, publish, richText } from '#collections/shared/shape.ts'

const texts = {
  tagline: localized.describe('What the guide is, in one sentence.'),
  stages: z
    .array(z.strictObject({ task: z.enum(TASKS), stage: z.enum(STAGES), text: localized }))
    .describe('The usual text of each stage, where a procedure has none of its own.'),
  about: z.strictObject({ lead: localized, body: richText }),
}

/** The texts of the site itself, as they are stored. */
export const siteShape = z.strictObject({ publish, ...texts })

/** `content/site.json`, which is always published in every language it has. */
export const siteFile = z.strictObject({ $schema: z.literal('schema/site.json'), ...texts })

export const siteDocument = documents('site', siteShape)
