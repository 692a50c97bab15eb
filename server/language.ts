import type { IncomingMessage } from 'node:http'
import Negotiator from 'negotiator'
import { DEFAULT_LOCALE, LOCALES, type Locale, isLocale } from '#i18n/routing.ts'

/** The language a reader prefers by `accept-language` and its order of quality; Chinese when it says nothing we have. */
export const preferredLocale = (req: Pick<IncomingMessage, 'headers'>): Locale => {
  const asked = new Negotiator(req).languages().map((tag) => tag.split('-')[0])
  return asked.find(isLocale) ?? DEFAULT_LOCALE
}

/** The language of an address, or what the reader prefers where the address has none. */
export const localeOf = (req: Pick<IncomingMessage, 'headers' | 'url'>): Locale => {
  const first = req.url?.split(/[/?]/)[1]
  return LOCALES.find((locale) => locale === first) ?? preferredLocale(req)
}
