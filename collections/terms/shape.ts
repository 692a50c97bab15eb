import { z } from 'zod'
import { documents } from '#collections/shared/document.ts'
import { localized, note, sharedText, publish, references, slug, sourceList } from '#collections/shared/shape.ts'

/** One term of the glossary. */
export const termShape = z.strictObject({
  slug,
  publish,
  name: localized,
  aliases: z
    .array(sharedText)
    .describe('Other names in every language and script; texts that mention one are explained.'),
  short: localized.describe('One sentence; shown where a text first mentions the term.'),
  long: localized.describe('The whole explanation, a few sentences.'),
  see: references('terms', 'Slugs of related terms.'),
  note,
  sources: sourceList,
})

export const termDocuments = documents('terms', termShape)
