import { z } from 'zod'
import { SECTION_TOPICS } from '#collections/shared/choices.ts'
import { documents } from '#collections/shared/document.ts'
import { day, localized, note, publish, richText, slug, sourceList } from '#collections/shared/shape.ts'

/** One guide section. */
export const sectionShape = z.strictObject({
  slug,
  number: z.number().int().min(1),
  topic: z.enum(SECTION_TOPICS).optional().describe('What other pages lean on it for; one section a topic.'),
  publish,
  title: localized,
  lead: localized,
  body: richText,
  checkedOn: day,
  note,
  sources: sourceList,
})

export const sectionDocuments = documents('sections', sectionShape)
