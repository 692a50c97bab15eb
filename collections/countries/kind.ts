import { countrySnapshot } from './changes.ts'
import { composeCountry } from './compose.ts'
import { countrySearchable } from './search.ts'
import { countryDocuments, countryShape } from './shape.ts'
import { pageOf } from '#collections/addresses.ts'
import { addressedKind, contentFile } from '#collections/shared/kind.ts'

export const countryKind = addressedKind({
  page: (slug) => pageOf('countries', slug),
  documents: countryDocuments,
  title: 'name',
  file: contentFile('country', countryShape),
  compose: composeCountry,
  snapshot: countrySnapshot,
  searchable: countrySearchable,
})
