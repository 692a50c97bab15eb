import type { CarrierRow } from '#collections/carriers/view.ts'
import type { CardView, Languages, Source, Statement, Text } from '#collections/shared/view.ts'

/** A country as the index shows it. */
export type CountryRow = Languages & { slug: string; code: string; name: Text; carriers: number }

/** A country's rules, regulator, complaint path and carriers. */
export type Country = Languages & {
  slug: string
  code: string
  /** BCP 47 tag of the language of its offices. */
  lang: string
  name: Text
  lead: Text
  regulator: { name: Text; url: string | null; sources: Source[] } | null
  complaint: Statement[]
  rules: (Statement & { title: Text; date: string | null })[]
  cards: CardView[]
  carriers: CarrierRow[]
  changedAt: string
}
