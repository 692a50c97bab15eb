import { z } from 'zod'
import { SOURCE_EVIDENCE } from './choices.ts'
import { plainText } from './inline.ts'
import { isShown } from './localize.ts'
import type { LocalizedText, SourceEntry } from './shape.ts'
import { uriOf } from './uri.ts'
import type { ShownEvidence } from './view.ts'
import type { Page } from '#collections/addresses.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/*
 * What records of the open data are made of. A kind's `record.ts` is the one definition of its record: the type comes from
 * it, the published JSON Schema is written from it, and tests hold every document to it. Descriptions are for whoever uses
 * the data.
 */

export const recordTexts = z
  .strictObject({ zh: z.string().min(1).optional(), en: z.string().min(1).optional() })
  .describe(
    'Plain text in the languages in which it is published: zh simplified Chinese, en American English. At least one.',
  )

export const recordSlug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('A lasting name; part of addresses. A renamed one leads to the new one by a redirect.')
export const recordDay = z.iso.date()
export const recordMoment = z.iso.datetime()
export const recordWeb = z.url({ protocol: /^https?$/ })
export const recordTag = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/)

export const recordPublished = z.array(z.enum(LOCALES)).min(1).describe('The languages in which it is published.')
export const recordPages = z
  .strictObject({ zh: recordWeb.optional(), en: recordWeb.optional() })
  .describe('Where readers find it, in each language in which it is published. With .md behind, the same as Markdown.')
export const recordEvidence = z
  .enum(SOURCE_EVIDENCE)
  .describe(
    'official: the carrier’s or regulator’s own words were seen. secondary: someone else says so. What nothing backs is not published.',
  )

const recordSource = z
  .strictObject({
    key: recordSlug.describe('The same key is the same source everywhere.'),
    title: z.string().describe('In the language of the source.'),
    lang: recordTag.describe('BCP 47 tag of the title.'),
    publisher: recordTexts,
    url: recordWeb.nullable().describe('null where the guide names the source without a link.'),
    archivedUrl: recordWeb.nullable().describe('A copy at an archive, where the address itself is dead; else null.'),
    date: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .nullable()
      .describe('When the source was published, as exactly as it is known: YYYY, YYYY-MM or YYYY-MM-DD.'),
    evidence: recordEvidence,
  })
  .describe('Where a statement comes from.')
export const recordSources = z.array(recordSource)

export const recordStatement = z
  .strictObject({ text: recordTexts, evidence: recordEvidence, sources: recordSources })
  .describe('A sentence or two, with what backs them.')

/** Text in the languages it is published in. */
export type RecordTexts = z.infer<typeof recordTexts>
/** Where a statement comes from. */
export type RecordSource = z.infer<typeof recordSource>

/** Where things are, as absolute addresses: pages in a language, and the data of one carrier. */
export type Places = { page: (locale: Locale, page: Page) => string; data: (carrier: string) => string }

/** The addresses of a page in the languages it is published in. */
export const placesOf = (published: readonly Locale[], page: Page, places: Places): z.infer<typeof recordPages> =>
  Object.fromEntries(published.map((locale) => [locale, places.page(locale, page)]))

type StoredStatement = { text: LocalizedText; evidence: string; sources: readonly string[] }

/**
 * Takes out of one document what it says in all languages it is published in at once, without one standing in for the other:
 * where a page would show the other language's text, the data has none.
 */
export type RecordWriter = {
  /** A text; null where no published language has one. */
  text: (value: LocalizedText | undefined) => RecordTexts | null
  /** Rows of one text each; rows without any are left out. */
  texts: (rows: readonly LocalizedText[]) => RecordTexts[]
  sources: (keys: readonly string[]) => RecordSource[]
  /** A backed statement; null if it is empty or `unverified`. */
  statement: (
    value: StoredStatement | undefined,
  ) => { text: RecordTexts; evidence: ShownEvidence; sources: RecordSource[] } | null
}

function textIn(languages: readonly Locale[], value: LocalizedText | undefined): RecordTexts | null {
  const found = languages.flatMap((locale) => {
    const text = value?.[locale]
    return text?.trim() ? [[locale, plainText(text)] as const] : []
  })
  return found.length > 0 ? Object.fromEntries(found) : null
}

const sourceRecord = ({
  key,
  title,
  lang,
  publisher,
  url,
  archivedUrl,
  date,
  evidence,
  link,
}: SourceEntry): RecordSource => ({
  key,
  title,
  lang,
  // Publishers are not drafted: they stand in every language.
  publisher: textIn(LOCALES, publisher) ?? {},
  url: link ? uriOf(url) : null,
  archivedUrl: link ? uriOf(archivedUrl) : null,
  date: date ?? null,
  evidence,
})

/** The writer of a document's record. */
export function recordWriter(published: readonly Locale[], all: readonly SourceEntry[]): RecordWriter {
  const text: RecordWriter['text'] = (value) => textIn(published, value)
  const sources: RecordWriter['sources'] = (keys) =>
    keys.flatMap((key) => {
      const found = all.find((each) => each.key === key)
      return found ? [sourceRecord(found)] : []
    })
  return {
    text,
    texts: (rows) => rows.flatMap((row) => text(row) ?? []),
    sources,
    statement: (value) => {
      if (!value || !isShown(value.evidence)) return null
      const words = text(value.text)
      return words && { text: words, evidence: value.evidence, sources: sources(value.sources) }
    },
  }
}
