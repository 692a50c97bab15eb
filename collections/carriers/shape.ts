import { z } from 'zod'
import {
  ALTERNATIVES,
  CARRIER_KINDS,
  EVIDENCE,
  HOTLINE_PURPOSES,
  HOTLINE_REACHES,
  SIMS,
} from '#collections/shared/choices.ts'
import {
  cards,
  cases,
  localized,
  note,
  sharedText,
  publish,
  reference,
  slug,
  sourceList,
  sourceKeys,
  statement,
  tasks,
  webAddress,
} from '#collections/shared/shape.ts'
import { documents } from '#collections/shared/document.ts'

/** Who bills a line. */
export const carrierShape = z.strictObject({
  slug,
  kind: z.enum(CARRIER_KINDS),
  country: reference('countries', 'Slug of a country file; null for a brand without a home market.'),
  publish,
  name: localized,
  lang: z.string().describe('BCP 47 tag of the language of the carrier’s own menus: zh-Hans, zh-Hant, ja, de, en …'),
  aliases: z.array(sharedText).describe('Other names readers search for.'),
  website: webAddress.optional(),
  support: webAddress.optional(),
  sims: z.array(z.enum(SIMS)),
  lead: localized.describe('What can be ended here and how, in one or two sentences.'),
  hotlines: z.array(
    z.strictObject({
      number: z
        .string()
        .regex(/^\+?[0-9*#]+$/)
        .describe('E.164 (+447953966250) or the national short code (10086).'),
      label: localized.describe('Whom it reaches and from where it works.'),
      tasks: tasks.describe('The tasks it is for alone; left out: not told.'),
      purpose: z.enum(HOTLINE_PURPOSES).optional().describe('What it takes; left out: not told.'),
      reach: z
        .enum(HOTLINE_REACHES)
        .optional()
        .describe(
          'anywhere: from abroad too; country: inside it; network: from the carrier’s lines. Left out: not known.',
        ),
      evidence: z.enum(EVIDENCE),
      sources: sourceKeys,
    }),
  ),
  refund: z.strictObject(statement).optional(),
  number: z
    .strictObject({
      ...statement,
      heldDays: z
        .number()
        .min(0)
        .optional()
        .describe('The least days for which it is held before it may be someone else’s; a month counts 30.'),
    })
    .optional()
    .describe('What happens to the number.'),
  alternatives: z.array(
    z.strictObject({
      kind: z.enum(ALTERNATIVES),
      tasks: tasks.describe('The tasks it is for alone; left out: any.'),
      ...statement,
    }),
  ),
  notes: z.array(z.strictObject(statement)),
  cases,
  cards,
  note,
  sources: sourceList,
})

export const carrierDocuments = documents('carriers', carrierShape)
