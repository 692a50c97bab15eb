import type { IncomingMessage } from 'node:http'
import { negotiate } from '#i18n/negotiate.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** The language of an address, or what the reader prefers where the address has none. */
export const localeOf = ({ url, headers }: Pick<IncomingMessage, 'headers' | 'url'>): Locale => {
  const first = url?.split(/[/?]/)[1]
  return LOCALES.find((locale) => locale === first) ?? negotiate(headers['accept-language'])
}
