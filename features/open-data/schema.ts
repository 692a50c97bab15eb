import { z } from 'zod'
import { carrierFile, carriersFile } from './recordShape.ts'

const FILES = { carriers: carriersFile, carrier: carrierFile } as const

/** A kind of file that has a schema. */
export type OpenDataFile = keyof typeof FILES

const TITLES: Record<OpenDataFile, string> = { carriers: 'Signoff: all carriers', carrier: 'Signoff: one carrier' }

/** Objects stay open: fields may be added at any time, which must not fail anyone who kept an older schema. */
const written = (kind: OpenDataFile): Record<string, unknown> => {
  const { $schema: _, ...schema } = z.toJSONSchema(FILES[kind], {
    target: 'draft-2020-12',
    reused: 'ref',
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties
    },
  })
  return { title: TITLES[kind], ...schema }
}

const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

/** The JSON Schema of one kind of file; `id` is its address. */
export const schemaOf = (kind: OpenDataFile, id: string): object => ({ $schema: DRAFT, $id: id, ...written(kind) })

/** One schema for every JSON file there is; `of` gives the addresses of the kinds' own. */
export const schemaOfAll = (id: string, of: (kind: OpenDataFile) => string): object => {
  const kinds: OpenDataFile[] = ['carriers', 'carrier']
  return {
    $schema: DRAFT,
    $id: id,
    title: 'Signoff: open data',
    description: 'Every JSON file of the open data. Each kind of file also has a schema of its own, named in $defs.',
    anyOf: kinds.map((kind) => ({ $ref: of(kind) })),
    $defs: Object.fromEntries(kinds.map((kind) => [kind, schemaOf(kind, of(kind))])),
  }
}
