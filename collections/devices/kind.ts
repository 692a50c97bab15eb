import { deviceSnapshot } from './changes.ts'
import { composeDevice } from './compose.ts'
import { deviceSearchable } from './search.ts'
import { deviceDocuments, deviceShape } from './shape.ts'
import { pageOf } from '#collections/addresses.ts'
import { addressedKind, contentFile } from '#collections/shared/kind.ts'

export const deviceKind = addressedKind({
  page: (slug) => pageOf('devices', slug),
  documents: deviceDocuments,
  title: 'name',
  file: contentFile('device', deviceShape),
  compose: composeDevice,
  snapshot: deviceSnapshot,
  searchable: deviceSearchable,
})
