import type { Locale } from '#i18n/routing.ts'
import type { Say } from '#collections/shared/translate.ts'

/** A text of a document that is translated by itself. */
export type TextUnit = {
  /** Its place, such as `ways:65f0.steps:65f1.text`, or `body:3.text` inside a rich text; an XML name token. */
  place: string
  /** The place of the whole field: differs from `place` inside rich texts only. */
  field: string
  /** Where it stands, from the outside inwards, in the words of the admin. */
  labels: Say[]
  /** What it says in each language; empty where it is not written. */
  texts: Record<Locale, string>
  /** Whether it is a rich text that is built differently in the two languages, so that no passage has a counterpart. */
  apart: boolean
}

/** How far a document is in a language; `outdated` is published, and the other language says something else since. */
export const TRANSLATION_STANDINGS = ['missing', 'draft', 'outdated', 'published'] as const
export type TranslationStanding = (typeof TRANSLATION_STANDINGS)[number]
