import { composeProcedure } from './compose.ts'
import { reading } from '#collections/shared/reading.ts'

/** One carrier × one task, by their slugs, or where it moved; null if there is none that is published. */
export const procedure = reading({
  name: 'procedure',
  tags: (slug: string, _task: string) => [`carriers/${slug}`, 'countries', 'sources', 'site'],
  compose: composeProcedure,
})
