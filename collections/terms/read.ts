import { composeTerm, composeTerms } from './compose.ts'
import { reading } from '#collections/shared/reading.ts'

/** Every published term, in the order of the names. */
export const terms = reading({ name: 'terms', tags: () => ['terms'], compose: composeTerms })

/** One term by its slug, or where it moved; null if there is none that is published. */
export const term = reading({
  name: 'term',
  tags: (slug: string) => [`terms/${slug}`, 'terms', 'sources'],
  compose: composeTerm,
})
