import { z } from 'zod'
import { DEVICE_KINDS, EVIDENCE, IDENTIFIERS } from '#collections/shared/choices.ts'
import { documents } from '#collections/shared/document.ts'
import {
  day,
  halt,
  localized,
  note,
  sharedText,
  publish,
  slug,
  sourceList,
  sourceKeys,
  statement,
} from '#collections/shared/shape.ts'

const instructions = {
  steps: z.array(localized).min(1),
  evidence: z.enum(EVIDENCE),
  checkedOn: day,
  sources: sourceKeys,
  note,
}

/** One device family. */
export const deviceShape = z.strictObject({
  slug,
  maker: sharedText,
  publish,
  name: localized,
  kind: z.enum(DEVICE_KINDS).optional().describe('What it is; left out: not known.'),
  covers: localized.describe('Models and versions the steps are for.'),
  lead: localized,
  halt: halt.optional(),
  erase: z.strictObject({
    ...instructions,
    connection: localized.optional().describe('Whether erasing needs a connection.'),
  }),
  move: z.strictObject(instructions).optional(),
  find: z.strictObject({
    items: z.array(z.strictObject({ identifier: z.enum(IDENTIFIERS), text: localized })).min(1),
    evidence: z.enum(EVIDENCE),
    checkedOn: day,
    sources: sourceKeys,
    note,
  }),
  reset: z.strictObject(statement).optional().describe('What a factory reset does to eSIMs.'),
  redownload: z.strictObject(statement).optional().describe('Whether an erased eSIM can be downloaded again.'),
  warnings: z.array(z.strictObject(statement)),
  note,
  sources: sourceList,
})

export const deviceDocuments = documents('devices', deviceShape)
