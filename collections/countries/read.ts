import { composeCountries, composeCountry } from './compose.ts'
import { reading } from '#collections/shared/reading.ts'

/** Every published country in the order of the names. */
export const countries = reading({
  name: 'countries',
  tags: () => ['countries', 'carriers', 'procedures'],
  compose: composeCountries,
})

/** One country by its slug, or where it moved; null if there is none that is published. */
export const country = reading({
  name: 'country',
  tags: (slug: string) => [`countries/${slug}`, 'carriers', 'procedures', 'reports', 'sources'],
  compose: composeCountry,
})
