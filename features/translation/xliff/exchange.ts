import type { ReturnedText } from './marks.ts'

export const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0'

/** A text on its way out: where it stands in words, what the source and the translation say now. */
export type ExchangeUnit = { place: string; note: string; source: string; target: string }

/** The texts of one document; `id` names its collection and number, as `procedures-12`. */
export type ExchangeFile = { id: string; units: ExchangeUnit[] }

/** A text that came back. `exported` is the fingerprint of the translation when it went out; empty where the tool lost it. */
export type ReturnedUnit = {
  place: string
  line: number
  exported: string
  source: ReturnedText
  /** null where nothing is translated. */
  target: ReturnedText | null
}

export type ReturnedFile = { id: string; line: number; units: ReturnedUnit[] }

/** Something that is not taken, and why. `line` counts from 1 in the file that was sent. */
export type Refusal = { line: number; id: string; place: string; reason: { zh: string; en: string } }
