import { z } from 'zod'
import {
  AGREEMENTS,
  APPLICANTS,
  CARRIER_STATEMENTS,
  CASES,
  DAY_UNITS,
  ENDS,
  EVIDENCE,
  FEES,
  NEEDS,
  OUTCOMES,
  REVERSIBLE,
  SIMS,
  STAGES,
  TASKS,
  WAY_KINDS,
  WAY_REACHES,
} from '#collections/shared/choices.ts'
import { documents } from '#collections/shared/document.ts'
import {
  day,
  halt,
  localized,
  note,
  sharedText,
  publish,
  reference,
  slug,
  sourceKeys,
  span,
  webAddress,
} from '#collections/shared/shape.ts'

/** One channel by which a procedure can be done. */
export const wayShape = z.strictObject({
  key: slug.describe('Unique within the procedure; never changes.'),
  kind: z.enum(WAY_KINDS),
  title: localized.optional().describe('Only where the kind’s own name is not enough.'),
  sims: z.array(z.enum(SIMS)).describe('Which SIMs this way ends; empty means all.'),
  ends: z
    .enum(ENDS)
    .describe(
      'any: any line of the carrier; some: only those that the title names; nothing: it ends nothing by itself.',
    ),
  onlyFor: z.array(z.enum(CASES)).min(1).optional().describe('The cases it is for alone; left out: anyone.'),
  applicants: z
    .array(z.enum(APPLICANTS))
    .min(1)
    .optional()
    .describe('Who may apply, as sources say; holder alone: no one in their place. Left out: not known.'),
  reach: z
    .enum(WAY_REACHES)
    .optional()
    .describe(
      'anywhere: from abroad too; country: all over it; home-area: where the number belongs. Left out: not known.',
    ),
  url: webAddress.optional().describe('Where it is done online; only an address that was seen.'),
  steps: z.array(localized).min(1),
  bring: z.array(localized),
  conditions: z.array(localized),
  needs: z.array(z.enum(NEEDS)).describe('Effort is computed from this: list what the way really asks for.'),
  bringCovers: z
    .array(z.enum(NEEDS))
    .min(1)
    .optional()
    .describe('Needs that the texts of bring already say, so that checklists do not repeat them.'),
  fee: z.strictObject({ kind: z.enum(FEES), text: localized.optional() }),
  duration: z.strictObject({
    days: span('Least and most days until it is done.'),
    unit: z.enum(DAY_UNITS).optional().describe('How the days are counted; left out: calendar days.'),
    until: z
      .enum(OUTCOMES)
      .optional()
      .describe('Until the line has ended, which is also meant when left out, or until the money is back.'),
    text: localized.optional(),
  }),
  evidence: z.enum(EVIDENCE),
  agreement: z.enum(AGREEMENTS).optional().describe('Whether its sources say the same; left out: not compared.'),
  checkedOn: day.describe('The day someone compared this way with its sources.'),
  sources: sourceKeys,
  note,
})

/** One carrier × one task. */
export const procedureShape = z.strictObject({
  task: z.enum(TASKS),
  publish,
  title: localized.optional().describe('Only where the usual title does not fit.'),
  lead: localized.describe('The answer in at most two sentences.'),
  halt: halt.optional(),
  stages: z
    .array(
      z.strictObject({
        stage: z.enum(STAGES),
        text: localized,
        covers: z
          .array(z.enum(CARRIER_STATEMENTS))
          .min(1)
          .optional()
          .describe('Statements of the carrier that this text says already.'),
        sources: sourceKeys,
        note,
      }),
    )
    .describe('What is special here in a stage; it replaces the site’s usual text of that stage.'),
  ways: z.array(wayShape).min(1),
  states: z
    .array(z.strictObject({ label: sharedText, text: localized, reversible: z.enum(REVERSIBLE) }))
    .optional()
    .describe('Life-cycle states of an IoT SIM, in order.'),
  days: z
    .array(z.strictObject({ when: localized, event: localized, sources: sourceKeys }))
    .describe('What to expect on which day afterwards.'),
  note,
})

export const procedureDocuments = documents('procedures', procedureShape)

/** Procedures with the slug of their carrier, which is null where that is not published. */
export const carriedProcedureDocuments = documents(
  'procedures',
  procedureShape.extend({ carrier: reference('carriers', 'Slug of its carrier.') }),
)

/** The same as lists need them. */
export const listedProcedureDocuments = carriedProcedureDocuments.only('carrier', 'task', 'title', 'ways', 'publish')
