import { termSnapshot } from './changes.ts'
import { composeTerm } from './compose.ts'
import { termSearchable } from './search.ts'
import { termDocuments, termShape } from './shape.ts'
import { pageOf } from '#collections/addresses.ts'
import { addressedKind, contentFile } from '#collections/shared/kind.ts'

export const termKind = addressedKind({
  page: (slug) => pageOf('terms', slug),
  documents: termDocuments,
  title: 'name',
  file: contentFile('term', termShape),
  compose: composeTerm,
  snapshot: termSnapshot,
  searchable: termSearchable,
})
