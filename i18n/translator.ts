import { createTranslator } from 'next-intl'
import { MESSAGES } from './messages.ts'
import type { Locale } from './routing.ts'

const make = (locale: Locale) => createTranslator({ locale, messages: MESSAGES[locale], timeZone: 'UTC' })

/** Translates keys of `messages/` into one language. */
export type Translator = ReturnType<typeof make>

const made = new Map<Locale, Translator>()

/**
 * The translator of a language, for code that no request's language reaches: jobs, the search index, pages in both
 * languages. Within a page next-intl's own `getTranslations` and `useTranslations` know the language.
 */
export function translator(locale: Locale): Translator {
  const t = made.get(locale) ?? make(locale)
  made.set(locale, t)
  return t
}
