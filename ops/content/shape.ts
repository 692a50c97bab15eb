import { z } from 'zod'
import {
  AGREEMENTS,
  ALTERNATIVES,
  APPLICANTS,
  CARDS,
  CARRIER_KINDS,
  CARRIER_STATEMENTS,
  CASES,
  DAY_UNITS,
  DEVICE_KINDS,
  EVIDENCE,
  ENDS,
  FEES,
  HOTLINE_PURPOSES,
  HOTLINE_REACHES,
  IDENTIFIERS,
  NEEDS,
  OUTCOMES,
  REVERSIBLE,
  SECTION_TOPICS,
  SIMS,
  SOURCE_EVIDENCE,
  SPEAKERS,
  STAGES,
  TASKS,
  WAY_KINDS,
  WAY_REACHES,
} from '../../collections/shared/choices.ts'
import { LOCALES } from '#i18n/routing.ts'

/**
 * The one definition of what a content file may hold. `content:check` validates with it, `content:schema` writes it as
 * JSON Schema to `content/schema/`, and the import's types come from it. Descriptions are for editors with an IDE.
 */

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('Lower-case Latin letters, digits and single hyphens; part of the address.')

const day = z.iso.date().describe('A day, YYYY-MM-DD.')

const note = z.string().min(1).optional().describe('For editors only: doubts, research notes. Readers never see it.')

const text = z
  .string()
  .min(1)
  .regex(/^\S[\s\S]*\S$|^\S$/, 'must not begin or end with white space')

const both = z
  .strictObject({ zh: text.optional(), en: text.optional() })
  .refine((value) => value.zh !== undefined || value.en !== undefined, 'needs a text in at least one language')
  .describe(
    'One text in Chinese and English. [[Label → Label]] sets button labels or a menu path (in the carrier’s language; [[ja|…]] names another), `…` a number or command to type, **…** emphasis, [text](address) a link.',
  )

const publish = z
  .array(z.enum(LOCALES))
  .max(LOCALES.length)
  .describe('The languages in which this is published. A language that is not listed stays a draft.')

const sources = z.array(slug).describe('Keys of this file’s sources.')

const statement = {
  text: both,
  evidence: z
    .enum(EVIDENCE)
    .describe('official: the carrier’s or regulator’s own words were seen. unverified: kept from readers.'),
  sources,
  note,
}

const tasks = z.array(z.enum(TASKS)).min(1).optional()

const cases = z
  .array(z.strictObject({ case: z.enum(CASES), ...statement }))
  .min(1)
  .optional()
  .describe('What holds here in particular when a reader is in one of these cases; checklists quote it.')

const source = z.strictObject({
  key: slug.describe('Unique over the whole guide; the same key in two files must mean the same source.'),
  title: text.describe('In the language of the source.'),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
    .describe('BCP 47 tag of the title, such as zh-Hans, ja, en.'),
  publisher: both,
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Only an address that was seen.'),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .optional()
    .describe('When the source was published: YYYY, YYYY-MM or YYYY-MM-DD.'),
  evidence: z.enum(SOURCE_EVIDENCE),
  link: z.boolean().describe('Whether readers get the link; otherwise the source is named only.'),
  note,
})

const halt = z
  .strictObject({ title: both, text: both })
  .describe('What cannot be undone: one heading, at most two sentences.')

const cards = z
  .array(
    z.strictObject({
      purpose: z.enum(CARDS),
      lang: z.string().describe('BCP 47 tag of the sentence.'),
      text: text.describe('The sentence to show or say, in the language of the counter.'),
      meaning: both,
      speaker: z
        .enum(SPEAKERS)
        .optional()
        .describe('holder: it speaks of one’s own bill or account; left out: not known, taken for the holder’s.'),
    }),
  )
  .optional()
  .describe('Sentences to show at a counter or say on the phone.')

const way = z.strictObject({
  key: slug.describe('Unique within the procedure; never changes.'),
  kind: z.enum(WAY_KINDS),
  title: both.optional().describe('Only where the kind’s own name is not enough.'),
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
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where it is done online; only an address that was seen.'),
  steps: z.array(both).min(1),
  bring: z.array(both),
  conditions: z.array(both),
  needs: z.array(z.enum(NEEDS)).describe('Effort is computed from this: list what the way really asks for.'),
  bringCovers: z
    .array(z.enum(NEEDS))
    .min(1)
    .optional()
    .describe('Needs that the texts of bring already say, so that checklists do not repeat them.'),
  fee: z.strictObject({ kind: z.enum(FEES), text: both.optional() }),
  duration: z.strictObject({
    days: z
      .tuple([z.number().min(0), z.number().min(0)])
      .optional()
      .describe('Least and most days until it is done.'),
    unit: z.enum(DAY_UNITS).optional().describe('How the days are counted; left out: calendar days.'),
    until: z
      .enum(OUTCOMES)
      .optional()
      .describe('Until the line has ended, which is also meant when left out, or until the money is back.'),
    text: both.optional(),
  }),
  evidence: z.enum(EVIDENCE),
  agreement: z.enum(AGREEMENTS).optional().describe('Whether its sources say the same; left out: not compared.'),
  checkedOn: day.describe('The day someone compared this way with its sources.'),
  sources,
  note,
})

const procedure = z.strictObject({
  task: z.enum(TASKS),
  publish,
  title: both.optional().describe('Only where the usual title does not fit.'),
  lead: both.describe('The answer in at most two sentences.'),
  halt: halt.optional(),
  stages: z
    .array(
      z.strictObject({
        stage: z.enum(STAGES),
        text: both,
        covers: z
          .array(z.enum(CARRIER_STATEMENTS))
          .min(1)
          .optional()
          .describe('Statements of the carrier that this text says already.'),
        sources,
        note,
      }),
    )
    .describe('What is special here in a stage; it replaces the site’s usual text of that stage.'),
  ways: z.array(way).min(1),
  states: z
    .array(z.strictObject({ label: text, text: both, reversible: z.enum(REVERSIBLE) }))
    .optional()
    .describe('Life-cycle states of an IoT SIM, in order.'),
  days: z
    .array(z.strictObject({ when: both, event: both, sources }))
    .describe('What to expect on which day afterwards.'),
  note,
})

/** One carrier with all its procedures: `content/carriers/<slug>.json`. */
const carrierFile = z.strictObject({
  $schema: z.literal('../schema/carrier.json'),
  slug,
  kind: z.enum(CARRIER_KINDS),
  country: slug.nullable().describe('Slug of a country file; null for a brand without a home market.'),
  publish,
  name: both,
  lang: z.string().describe('BCP 47 tag of the language of the carrier’s own menus: zh-Hans, zh-Hant, ja, de, en …'),
  aliases: z.array(text).describe('Other names readers search for.'),
  website: z.url({ protocol: /^https?$/ }).optional(),
  support: z.url({ protocol: /^https?$/ }).optional(),
  sims: z.array(z.enum(SIMS)),
  lead: both.describe('What can be ended here and how, in one or two sentences.'),
  hotlines: z.array(
    z.strictObject({
      number: z
        .string()
        .regex(/^\+?[0-9*#]+$/)
        .describe('E.164 (+447953966250) or the national short code (10086).'),
      label: both.describe('Whom it reaches and from where it works.'),
      tasks: tasks.describe('The tasks it is for alone; left out: not told.'),
      purpose: z.enum(HOTLINE_PURPOSES).optional().describe('What it takes; left out: not told.'),
      reach: z
        .enum(HOTLINE_REACHES)
        .optional()
        .describe(
          'anywhere: from abroad too; country: inside it; network: from the carrier’s lines. Left out: not known.',
        ),
      evidence: z.enum(EVIDENCE),
      sources,
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
  procedures: z.array(procedure),
  note,
  sources: z.array(source),
})

/** One country or region: `content/countries/<slug>.json`. */
const countryFile = z.strictObject({
  $schema: z.literal('../schema/country.json'),
  slug,
  code: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .describe('ISO 3166-1 alpha-2.'),
  publish,
  name: both,
  lang: z.string().describe('BCP 47 tag of the language of its offices.'),
  lead: both,
  regulator: z.strictObject({ name: both, url: z.url({ protocol: /^https?$/ }).optional(), sources }).optional(),
  complaint: z.array(z.strictObject(statement)).describe('Where to complain, in order.'),
  rules: z.array(z.strictObject({ title: both, date: z.string().optional(), ...statement })),
  cases,
  cards,
  note,
  sources: z.array(source),
})

const instructions = {
  steps: z.array(both).min(1),
  evidence: z.enum(EVIDENCE),
  checkedOn: day,
  sources,
  note,
}

/** One device family: `content/devices/<slug>.json`. */
const deviceFile = z.strictObject({
  $schema: z.literal('../schema/device.json'),
  slug,
  maker: text,
  publish,
  name: both,
  kind: z.enum(DEVICE_KINDS).optional().describe('What it is; left out: not known.'),
  covers: both.describe('Models and versions the steps are for.'),
  lead: both,
  halt: halt.optional(),
  erase: z.strictObject({
    ...instructions,
    connection: both.optional().describe('Whether erasing needs a connection.'),
  }),
  move: z.strictObject(instructions).optional(),
  find: z.strictObject({
    items: z.array(z.strictObject({ identifier: z.enum(IDENTIFIERS), text: both })).min(1),
    evidence: z.enum(EVIDENCE),
    checkedOn: day,
    sources,
    note,
  }),
  reset: z.strictObject(statement).optional().describe('What a factory reset does to eSIMs.'),
  redownload: z.strictObject(statement).optional().describe('Whether an erased eSIM can be downloaded again.'),
  warnings: z.array(z.strictObject(statement)),
  note,
  sources: z.array(source),
})

const headed = z.enum(CASES).optional().describe('The case that what follows is about.')

const column = z.number().int().min(1).optional()

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('h2'), text, case: headed }),
  z.strictObject({ type: z.literal('h3'), text, case: headed }),
  z.strictObject({ type: z.literal('p'), text }),
  z.strictObject({ type: z.literal('ul'), items: z.array(text).min(1) }),
  z.strictObject({ type: z.literal('ol'), items: z.array(text).min(1) }),
  z.strictObject({
    type: z.literal('steps'),
    items: z.array(z.strictObject({ title: text, text })).min(1),
    role: z.literal('find-accounts').optional().describe('Checklists take the steps as how to find accounts.'),
  }),
  z.strictObject({ type: z.literal('halt'), title: text, text }),
  z
    .strictObject({ type: z.literal('path'), text, lang: z.string() })
    .describe('A menu path on a line of its own: labels joined by →.'),
  z.strictObject({
    type: z.literal('table'),
    caption: text,
    head: z.array(text).min(2),
    rows: z.array(z.array(text).min(2)).min(1),
    role: z.literal('move-accounts').optional().describe('Checklists take the rows as the order to move accounts in.'),
    what: column.describe('Which column names the account, from 1.'),
    proof: column.describe('Which column says how to see that it worked, from 1.'),
  }),
  z.strictObject({ type: z.literal('term'), term: text, text }),
  z.strictObject({ type: z.literal('days'), items: z.array(z.strictObject({ when: text, event: text })).min(1) }),
  z.strictObject({ type: z.literal('carriers'), task: z.enum(TASKS) }).describe('The list of carriers with this task.'),
  z
    .strictObject({ type: z.literal('image'), media: text, caption: text.optional() })
    .describe('A picture by its file name among the admin’s pictures.'),
])

const body = z
  .strictObject({ zh: z.array(block).optional(), en: z.array(block).optional() })
  .describe('Rich text, block by block; texts use the same marks as elsewhere.')

/** One guide section: `content/sections/<slug>.json`. */
const sectionFile = z.strictObject({
  $schema: z.literal('../schema/section.json'),
  slug,
  number: z.number().int().min(1),
  topic: z.enum(SECTION_TOPICS).optional().describe('What other pages lean on it for; one section a topic.'),
  publish,
  title: both,
  lead: both,
  body,
  checkedOn: day,
  note,
  sources: z.array(source),
})

/** One term of the glossary: `content/terms/<slug>.json`. */
const termFile = z.strictObject({
  $schema: z.literal('../schema/term.json'),
  slug,
  publish,
  name: both,
  aliases: z.array(text).describe('Other names in every language and script; texts that mention one are explained.'),
  short: both.describe('One sentence; shown where a text first mentions the term.'),
  long: both.describe('The whole explanation, a few sentences.'),
  see: z.array(slug).describe('Slugs of related terms.'),
  note,
  sources: z.array(source),
})

/** The texts of the site itself: `content/site.json`. */
export const siteFile = z.strictObject({
  $schema: z.literal('schema/site.json'),
  tagline: both.describe('What the guide is, in one sentence.'),
  stages: z
    .array(z.strictObject({ task: z.enum(TASKS), stage: z.enum(STAGES), text: both }))
    .describe('The usual text of each stage, where a procedure has none of its own.'),
  about: z.strictObject({ lead: both, body }),
})

/** The shapes by the folder they stand in. */
export const SHAPES = {
  carriers: carrierFile,
  countries: countryFile,
  devices: deviceFile,
  sections: sectionFile,
  terms: termFile,
} as const

/** A text in both languages, or in one while the other is not written. */
export type Both = z.infer<typeof both>
/** A block of rich text. */
export type Block = z.infer<typeof block>
/** A source, in full. */
export type SourceEntry = z.infer<typeof source>
/** One file of `content/carriers/`. */
export type CarrierFile = z.infer<typeof carrierFile>
/** One procedure of a carrier. */
export type ProcedureEntry = CarrierFile['procedures'][number]
/** One way of a procedure. */
export type WayEntry = ProcedureEntry['ways'][number]
/** One file of `content/countries/`. */
export type CountryFile = z.infer<typeof countryFile>
/** One file of `content/devices/`. */
export type DeviceFile = z.infer<typeof deviceFile>
/** One file of `content/sections/`. */
export type SectionFile = z.infer<typeof sectionFile>
/** One file of `content/terms/`. */
export type TermFile = z.infer<typeof termFile>
/** `content/site.json`. */
export type SiteFile = z.infer<typeof siteFile>
