import Negotiator from 'negotiator'
import { DEFAULT_LOCALE, type Locale, isLocale } from './routing.ts'

/** The language a reader prefers, by the order of quality of `accept-language`; Chinese when it says nothing we have. */
export const negotiate = (acceptLanguage = ''): Locale =>
  new Negotiator({ headers: { 'accept-language': acceptLanguage } })
    .languages()
    .map((tag) => tag.split('-')[0])
    .find(isLocale) ?? DEFAULT_LOCALE
