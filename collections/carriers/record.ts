import { z } from 'zod'
import type { carrierDocuments } from './shape.ts'
import type { linkedCountries } from '#collections/countries/link.ts'
import { procedureRecord, procedureRecordOf } from '#collections/procedures/record.ts'
import type { carriedProcedureDocuments } from '#collections/procedures/shape.ts'
import { ALTERNATIVES, CARDS, CARRIER_KINDS, SIMS, TASKS } from '#collections/shared/choices.ts'
import type { DocumentOf } from '#collections/shared/document.ts'
import { nothingElse } from '#collections/shared/exhaustive.ts'
import { isShown } from '#collections/shared/localize.ts'
import {
  placesOf,
  recordMoment,
  recordPages,
  recordPublished,
  recordSlug,
  recordStatement,
  recordTag,
  recordTexts,
  recordWeb,
  recordWriter,
  type Places,
} from '#collections/shared/record.ts'
import { uriOf } from '#collections/shared/uri.ts'

/** A carrier with all its procedures. */
export const carrierRecord = z
  .strictObject({
    slug: recordSlug,
    kind: z.enum(CARRIER_KINDS),
    published: recordPublished,
    name: recordTexts,
    lang: recordTag.describe('BCP 47 tag of the carrier’s own menus, in which button labels are.'),
    country: z
      .strictObject({
        slug: recordSlug,
        code: z
          .string()
          .regex(/^[A-Z]{2}$/)
          .describe('ISO 3166-1 alpha-2.'),
        name: recordTexts,
      })
      .nullable()
      .describe('null for brands without a home market.'),
    lead: recordTexts,
    website: recordWeb.nullable(),
    support: recordWeb.nullable(),
    sims: z.array(z.enum(SIMS)).describe('What it sells.'),
    hotlines: z.array(
      z.strictObject({
        number: z.string().describe('E.164 with +, or a short code of the country.'),
        label: recordTexts,
      }),
    ),
    refund: recordStatement.nullable().describe('What becomes of the balance.'),
    number: recordStatement.nullable().describe('What becomes of the number.'),
    alternatives: z.array(recordStatement.extend({ kind: z.enum(ALTERNATIVES) })).describe('What can be done instead.'),
    notes: z.array(recordStatement),
    cards: z
      .array(z.strictObject({ purpose: z.enum(CARDS), lang: recordTag, text: z.string(), meaning: recordTexts }))
      .describe('Sentences to show at a counter, in the language spoken there, with what they say.'),
    procedures: z.array(procedureRecord),
    changedAt: recordMoment.describe('When the carrier’s own texts were last changed.'),
    pages: recordPages,
    data: recordWeb.describe('The address of this record alone.'),
  })
  .describe('Who bills a line: a mobile operator, a travel-eSIM brand or an IoT platform.')

/** A carrier with all its procedures. */
export type CarrierRecord = z.infer<typeof carrierRecord>

type Documents = {
  carrier: DocumentOf<typeof carrierDocuments>
  procedures: readonly DocumentOf<typeof carriedProcedureDocuments>[]
  country: DocumentOf<typeof linkedCountries> | undefined
}

function countryOf(country: Documents['country']): CarrierRecord['country'] {
  const name = country && recordWriter(country.publish, []).text(country.name)
  return country && name ? { slug: country.slug, code: country.code, name } : null
}

/**
 * A carrier and its procedures as open data, from the documents a stranger may read in every language; null if nothing of
 * the carrier is published. `unverified` and unpublished languages end here.
 */
export function carrierRecordOf({ carrier, procedures, country }: Documents, places: Places): CarrierRecord | null {
  const {
    slug,
    kind,
    publish: published,
    name,
    lang,
    lead,
    website,
    support,
    sims,
    hotlines,
    refund,
    ...more
  } = carrier
  const { number, alternatives, notes, cards = [], changedAt, country: _country, aliases: _aliases, ...others } = more
  const { cases: _cases, note: _note, sources, id: _id, ...rest } = others
  nothingElse(rest)
  const { text, statement } = recordWriter(published, sources)
  const [called, answer] = [text(name), text(lead)]
  if (!called || !answer) return null
  return {
    slug,
    kind,
    published,
    name: called,
    lang,
    country: countryOf(country),
    lead: answer,
    website: uriOf(website),
    support: uriOf(support),
    sims,
    hotlines: hotlines.flatMap((row) => {
      const label = text(row.label)
      return isShown(row.evidence) && label ? [{ number: row.number, label }] : []
    }),
    refund: statement(refund),
    number: statement(number),
    alternatives: alternatives.flatMap((row) => {
      const found = statement(row)
      return found ? [{ ...found, kind: row.kind }] : []
    }),
    notes: notes.flatMap((row) => statement(row) ?? []),
    cards: cards.flatMap((row) => {
      const meaning = text(row.meaning)
      return row.text && meaning ? [{ purpose: row.purpose, lang: row.lang, text: row.text, meaning }] : []
    }),
    procedures: [...procedures]
      .sort((a, b) => TASKS.indexOf(a.task) - TASKS.indexOf(b.task))
      .flatMap((each) => procedureRecordOf(each, slug, places) ?? []),
    changedAt,
    pages: placesOf(published, { kind: 'carrier', carrier: slug }, places),
    data: places.data(slug),
  }
}
