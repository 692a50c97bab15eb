import { z } from 'zod'
import {
  ALTERNATIVES,
  CARDS,
  CARRIER_KINDS,
  ENDS,
  FEES,
  NEEDS,
  REVERSIBLE,
  SIMS,
  SOURCE_EVIDENCE,
  STAGES,
  TASKS,
  WAY_KINDS,
} from '#collections/shared/choices.ts'
import { REASONS } from '#collections/procedures/effort.ts'
import { LOCALES } from '#i18n/routing.ts'

/**
 * The one definition of the open data: the records' types come from it, the published JSON Schema is written from it, and
 * tests hold every document to it. Descriptions are for whoever uses the data.
 */

const texts = z
  .strictObject({ zh: z.string().min(1).optional(), en: z.string().min(1).optional() })
  .describe(
    'Plain text in the languages in which it is published: zh simplified Chinese, en American English. At least one.',
  )

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('A lasting name; part of addresses. A renamed one leads to the new one by a redirect.')
const day = z.iso.date()
const moment = z.iso.datetime()
const web = z.url({ protocol: /^https?$/ })
const tag = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/)

const published = z.array(z.enum(LOCALES)).min(1).describe('The languages in which it is published.')
const pages = z
  .strictObject({ zh: web.optional(), en: web.optional() })
  .describe('Where readers find it, in each language in which it is published. With .md behind, the same as Markdown.')
const evidence = z
  .enum(SOURCE_EVIDENCE)
  .describe(
    'official: the carrier’s or regulator’s own words were seen. secondary: someone else says so. What nothing backs is not published.',
  )

const source = z
  .strictObject({
    key: slug.describe('The same key is the same source everywhere.'),
    title: z.string().describe('In the language of the source.'),
    lang: tag.describe('BCP 47 tag of the title.'),
    publisher: texts,
    url: web.nullable().describe('null where the guide names the source without a link.'),
    date: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .nullable()
      .describe('When the source was published, as exactly as it is known: YYYY, YYYY-MM or YYYY-MM-DD.'),
    evidence,
  })
  .describe('Where a statement comes from.')
const sources = z.array(source)

const statement = z
  .strictObject({ text: texts, evidence, sources })
  .describe('A sentence or two, with what backs them.')

const way = z
  .strictObject({
    key: slug.describe('Unique within the procedure; never changes.'),
    kind: z.enum(WAY_KINDS).describe('The channel. expiry: let it run out.'),
    title: texts.nullable().describe('Only where the name of the kind is not enough.'),
    sims: z.array(z.enum(SIMS)).describe('Which SIMs this way ends; empty means all.'),
    ends: z
      .enum(ENDS)
      .describe('any: any line; some: only lines that the title names; nothing: it ends nothing by itself.'),
    url: web.nullable().describe('Where it is done online.'),
    steps: z.array(texts).min(1).describe('In order. Menu paths are joined by →.'),
    bring: z.array(texts).describe('What to have at hand.'),
    conditions: z.array(texts),
    needs: z.array(z.enum(NEEDS)).describe('What it asks of the reader; effort is computed from it.'),
    fee: z.strictObject({ kind: z.enum(FEES), text: texts.nullable() }),
    duration: z.strictObject({
      days: z.strictObject({ least: z.number().min(0), most: z.number().min(0) }).nullable(),
      text: texts.nullable(),
    }),
    evidence,
    checkedOn: day.describe('The day someone compared this way with its sources. Not a test by us.'),
    sources,
  })
  .describe('One channel by which the line can be ended; one is enough.')

const procedure = z
  .strictObject({
    task: z.enum(TASKS).describe('What is ended.'),
    published,
    title: texts.nullable().describe('Only where the usual title does not fit.'),
    lead: texts.describe('The answer in at most two sentences.'),
    halt: z.strictObject({ title: texts, text: texts }).nullable().describe('What cannot be undone.'),
    stages: z
      .array(z.strictObject({ stage: z.enum(STAGES), text: texts, sources }))
      .describe('What is special at this carrier before and after ending the line, in the order that is safe.'),
    ways: z.array(way),
    states: z
      .array(z.strictObject({ label: z.string(), text: texts, reversible: z.enum(REVERSIBLE) }))
      .describe('The life of an IoT SIM, in order, as the platform names its states.'),
    days: z.array(z.strictObject({ when: texts, event: texts, sources })).describe('What to expect afterwards.'),
    effort: z
      .strictObject({
        level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal('impossible')]),
        because: z.array(z.enum(REASONS)).describe('Heaviest first.'),
        way: slug.nullable().describe('The key of the least laborious way, which counts.'),
      })
      .describe('How laborious, computed from the facts: 1 easy to 4 hard; impossible: no way is known.'),
    checkedOn: day.describe('The oldest check among its ways: as old as this is the procedure.'),
    changedAt: moment.describe('When it was last changed.'),
    pages,
  })
  .describe('One task at one carrier.')

/** A carrier with all its procedures. */
const carrierRecord = z
  .strictObject({
    slug,
    kind: z.enum(CARRIER_KINDS),
    published,
    name: texts,
    lang: tag.describe('BCP 47 tag of the carrier’s own menus, in which button labels are.'),
    country: z
      .strictObject({
        slug,
        code: z
          .string()
          .regex(/^[A-Z]{2}$/)
          .describe('ISO 3166-1 alpha-2.'),
        name: texts,
      })
      .nullable()
      .describe('null for brands without a home market.'),
    lead: texts,
    website: web.nullable(),
    support: web.nullable(),
    sims: z.array(z.enum(SIMS)).describe('What it sells.'),
    hotlines: z.array(
      z.strictObject({ number: z.string().describe('E.164 with +, or a short code of the country.'), label: texts }),
    ),
    refund: statement.nullable().describe('What becomes of the balance.'),
    number: statement.nullable().describe('What becomes of the number.'),
    alternatives: z.array(statement.extend({ kind: z.enum(ALTERNATIVES) })).describe('What can be done instead.'),
    notes: z.array(statement),
    cards: z
      .array(z.strictObject({ purpose: z.enum(CARDS), lang: tag, text: z.string(), meaning: texts }))
      .describe('Sentences to show at a counter, in the language spoken there, with what they say.'),
    procedures: z.array(procedure),
    changedAt: moment.describe('When the carrier’s own texts were last changed.'),
    pages,
    data: web.describe('The address of this record alone.'),
  })
  .describe('Who bills a line: a mobile operator, a travel-eSIM brand or an IoT platform.')

const envelope = {
  $schema: web.describe('The JSON Schema of this file.'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .describe(
      'Of the format, by semver.org: a new field is a minor version, anything that breaks readers a major one.',
    ),
  licence: z.literal('CC-BY-4.0').describe('SPDX identifier.'),
  licenceUrl: web,
  attribution: z.string().describe('How to name the guide.'),
  changedAt: moment.describe(
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

/** Text in the languages it is published in. */
export type Texts = z.infer<typeof texts>
/** A carrier with all its procedures. */
export type CarrierRecord = z.infer<typeof carrierRecord>
/** One task at one carrier. */
export type ProcedureRecord = z.infer<typeof procedure>
/** A channel of a procedure. */
export type WayRecord = z.infer<typeof way>
/** Where a statement comes from. */
export type SourceRecord = z.infer<typeof source>
/** What every file begins with. */
export type Envelope = Omit<z.infer<typeof carrierFile>, 'carrier'>
