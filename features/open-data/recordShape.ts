import { z } from 'zod'
import { carrierRecord } from '#collections/carriers/record.ts'
import { recordMoment, recordWeb } from '#collections/shared/record.ts'

const envelope = {
  $schema: recordWeb.describe('The JSON Schema of this file.'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .describe(
      'Of the format. Only what breaks readers raises it, and then the first number; fields may be added at any time without a new version.',
    ),
  licence: z.literal('CC-BY-4.0').describe('SPDX identifier.'),
  licenceUrl: recordWeb,
  attribution: z.string().describe('How to name the guide.'),
  changedAt: recordMoment.describe(
    'When the latest of the texts in this file was last changed. Whether anything differs, texts taken out too, tells the ETag.',
  ),
}

/** `/data/carriers.json`. */
export const carriersFile = z
  .strictObject({ ...envelope, carriers: z.array(carrierRecord).describe('By slug.') })
  .describe('Every published carrier of Signoff with how to end a line there.')

/** `/data/carriers/<slug>.json`. */
export const carrierFile = z
  .strictObject({ ...envelope, carrier: carrierRecord })
  .describe('One published carrier of Signoff with how to end a line there.')

/** What every file begins with. */
export type Envelope = Omit<z.infer<typeof carrierFile>, 'carrier'>
