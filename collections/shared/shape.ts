import { z } from 'zod'
import { CARDS, CASES, EVIDENCE, SOURCE_EVIDENCE, SPEAKERS, TASKS } from './choices.ts'
import { LOCALES } from '#i18n/routing.ts'

/**
 * What the shapes of all kinds are made of. A kind's `shape.ts` is its one definition: of the stored document as it is read
 * (`stored.ts`), of the content file (`content:check`), and of its JSON Schema (`content:schema`). Descriptions are for
 * editors with an IDE.
 */

/** What a value of a shape is in the database, where that is not the value itself; `stored.ts` translates. */
export type StoredAs =
  /** A localized field; in an array, a row with one localized field `text`. */
  | 'localized'
  /** A localized rich text. */
  | 'richText'
  /** A relation, or several, to a document that is named by its slug. */
  | 'slug'
  /** Relations to sources, by their keys. */
  | 'sources'
  /** The same, where files name the sources of a whole document in full. */
  | 'sourceList'
  /** A date at noon UTC. */
  | 'day'
  /** Two number fields, `least` and `most`. */
  | 'span'
  /** What a field tells only editors: no reader, page or file of open data gets it. */
  | 'note'

/** Collections that shapes refer to by slug. */
export type Referred = 'carriers' | 'countries' | 'terms'

/** Says of some schemas how they are stored. Schemas made from one, such as by `optional()`, inherit it. */
export const storedAs = z.registry<{ as: StoredAs; of?: Referred }>()

const as = <Schema extends z.ZodType>(how: StoredAs, schema: Schema, of?: Referred): Schema => {
  storedAs.add(schema, of === undefined ? { as: how } : { as: how, of })
  return schema
}

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('Lower-case Latin letters, digits and single hyphens; part of the address.')

export const day = as('day', z.iso.date().describe('A day, YYYY-MM-DD.'))

export const note = as(
  'note',
  z.string().min(1).optional().describe('For editors only: doubts, research notes. Readers never see it.'),
)

/** One text that is the same in every language, such as a name in the language of a source. */
export const sharedText = z
  .string()
  .min(1)
  .regex(/^\S[\s\S]*\S$|^\S$/, 'must not begin or end with white space')

export const webAddress = z.url({ protocol: /^https?$/ })

/** One text per language. */
export const localized = as(
  'localized',
  z
    .strictObject({ zh: sharedText.optional(), en: sharedText.optional() })
    .refine((value) => value.zh !== undefined || value.en !== undefined, 'needs a text in at least one language')
    .describe(
      'One text in Chinese and English. [[Label → Label]] sets button labels or a menu path (in the carrier’s language; [[ja|…]] names another), `…` a number or command to type, **…** emphasis, [text](address) a link.',
    ),
)

export const publish = z
  .array(z.enum(LOCALES))
  .max(LOCALES.length)
  .describe('The languages in which this is published. A language that is not listed stays a draft.')

/** What backs something, by the keys of sources. */
export const sourceKeys = as('sources', z.array(slug).describe('Keys of this file’s sources.'))

/** A relation to one document; null where there is none, or none that may be read. */
export const reference = (of: Referred, description: string) => as('slug', slug.nullable().describe(description), of)
/** Relations to several documents; those that may not be read are left out. */
export const references = (of: Referred, description: string) => as('slug', z.array(slug).describe(description), of)

/** Least and most days. */
export const span = (description: string) =>
  as(
    'span',
    z
      .tuple([z.number().min(0), z.number().min(0)])
      .optional()
      .describe(description),
  )

/** A backed sentence or two. */
export const statement = {
  text: localized,
  evidence: z
    .enum(EVIDENCE)
    .describe('official: the carrier’s or regulator’s own words were seen. unverified: kept from readers.'),
  sources: sourceKeys,
  note,
}

/** The tasks that something is for alone. */
export const tasks = z.array(z.enum(TASKS)).min(1).optional()

export const cases = z
  .array(z.strictObject({ case: z.enum(CASES), ...statement }))
  .min(1)
  .optional()
  .describe('What holds here in particular when a reader is in one of these cases; checklists quote it.')

export const halt = z
  .strictObject({ title: localized, text: localized })
  .describe('What cannot be undone: one heading, at most two sentences.')

export const cards = z
  .array(
    z.strictObject({
      purpose: z.enum(CARDS),
      lang: z.string().describe('BCP 47 tag of the sentence.'),
      text: sharedText.describe('The sentence to show or say, in the language of the counter.'),
      meaning: localized,
      speaker: z
        .enum(SPEAKERS)
        .optional()
        .describe('holder: it speaks of one’s own bill or account; left out: not known, taken for the holder’s.'),
    }),
  )
  .optional()
  .describe('Sentences to show at a counter or say on the phone.')

/** Where statements come from, in full. */
export const source = z.strictObject({
  key: slug.describe('Unique over the whole guide; the same key in two files must mean the same source.'),
  title: sharedText.describe('In the language of the source.'),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
    .describe('BCP 47 tag of the title, such as zh-Hans, ja, en.'),
  publisher: localized,
  url: webAddress.optional().describe('Only an address that was seen.'),
  archivedUrl: webAddress
    .optional()
    .describe('A copy of the page at an archive; readers get it where the page itself is gone.'),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .optional()
    .describe('When the source was published: YYYY, YYYY-MM or YYYY-MM-DD.'),
  evidence: z.enum(SOURCE_EVIDENCE),
  link: z.boolean().describe('Whether readers get the link; otherwise the source is named only.'),
  note,
})

/** All sources of a document. */
export const sourceList = as('sourceList', z.array(source))

const text = sharedText
const headed = z.enum(CASES).optional().describe('The case that what follows is about.')
const column = z.number().int().min(1).optional()

/** One block of a rich text, as content files and stored documents share it; a picture is named by its file. */
export const block = z.discriminatedUnion('type', [
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

export const richText = as(
  'richText',
  z
    .strictObject({ zh: z.array(block).optional(), en: z.array(block).optional() })
    .describe('Rich text, block by block; texts use the same marks as elsewhere.'),
)

/** A text in both languages, or in one while the other is not written. */
export type LocalizedText = z.infer<typeof localized>
/** A source, in full. */
export type SourceEntry = z.infer<typeof source>
/** A block of rich text as it is kept. */
export type KeptBlock = z.infer<typeof block>
