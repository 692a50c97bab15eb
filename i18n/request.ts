import { getRequestConfig } from 'next-intl/server'
import { MESSAGES } from './messages.ts'
import { DEFAULT_LOCALE, isLocale } from './routing.ts'

/** The interface words of the language a request is for. Days are days of UTC, as they are stored. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE
  return { locale, messages: MESSAGES[locale], timeZone: 'UTC' }
})
