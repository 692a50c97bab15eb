import { composeSection, composeSections } from './compose.ts'
import { reading } from '#collections/shared/reading.ts'

/** Every published section, in order. */
export const sections = reading({ name: 'sections', tags: () => ['sections'], compose: composeSections })

/** One section by its slug, or where it moved; null if there is none that is published. */
export const section = reading({
  name: 'section',
  tags: (slug: string) => [`sections/${slug}`, 'sections', 'sources', 'media'],
  compose: composeSection,
})
