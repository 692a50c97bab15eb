import { z } from 'zod'
import { carrierSnapshot } from './changes.ts'
import { composeCarrier } from './compose.ts'
import { carrierSearchable } from './search.ts'
import { carrierDocuments, carrierShape } from './shape.ts'
import { procedureShape } from '#collections/procedures/shape.ts'
import { pageOf } from '#collections/addresses.ts'
import { addressedKind } from '#collections/shared/kind.ts'

const { note, sources, ...fields } = carrierShape.shape

/** One carrier with all its procedures: `content/carriers/<slug>.json`. */
export const carrierFile = z.strictObject({
  $schema: z.literal('../schema/carrier.json'),
  ...fields,
  procedures: z.array(procedureShape),
  note,
  sources,
})

export const carrierKind = addressedKind({
  page: (slug) => pageOf('carriers', slug),
  documents: carrierDocuments,
  title: 'name',
  file: { schema: 'carrier', shape: carrierFile },
  compose: composeCarrier,
  snapshot: carrierSnapshot,
  searchable: carrierSearchable,
})
