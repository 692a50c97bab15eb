import { sectionSnapshot } from './changes.ts'
import { composeSection } from './compose.ts'
import { sectionSearchable } from './search.ts'
import { sectionDocuments, sectionShape } from './shape.ts'
import { pageOf } from '#collections/addresses.ts'
import { addressedKind, contentFile } from '#collections/shared/kind.ts'

export const sectionKind = addressedKind({
  page: (slug) => pageOf('sections', slug),
  documents: sectionDocuments,
  title: 'title',
  file: contentFile('section', sectionShape),
  compose: composeSection,
  snapshot: sectionSnapshot,
  searchable: sectionSearchable,
})
