import { composeCarrier, composeCarriers } from './compose.ts'
import { reading } from '#collections/shared/reading.ts'

/** All carriers by country; brands without a home market last. */
export const carriers = reading({
  name: 'carriers',
  tags: () => ['carriers', 'procedures', 'countries', 'reports'],
  compose: composeCarriers,
})

/** One carrier by its slug, or where it moved; null if there is none that is published. */
export const carrier = reading({
  name: 'carrier',
  tags: (slug: string) => [`carriers/${slug}`, 'countries', 'sources'],
  compose: composeCarrier,
})
