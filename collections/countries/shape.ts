import { z } from 'zod'
import { documents } from '#collections/shared/document.ts'
import {
  cards,
  cases,
  localized,
  note,
  publish,
  slug,
  sourceList,
  sourceKeys,
  statement,
  webAddress,
} from '#collections/shared/shape.ts'

/** One country or region. */
export const countryShape = z.strictObject({
  slug,
  code: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .describe('ISO 3166-1 alpha-2.'),
  publish,
  name: localized,
  lang: z.string().describe('BCP 47 tag of the language of its offices.'),
  lead: localized,
  regulator: z.strictObject({ name: localized, url: webAddress.optional(), sources: sourceKeys }).optional(),
  complaint: z.array(z.strictObject(statement)).describe('Where to complain, in order.'),
  rules: z.array(z.strictObject({ title: localized, date: z.string().optional(), ...statement })),
  cases,
  cards,
  note,
  sources: sourceList,
})

export const countryDocuments = documents('countries', countryShape)
