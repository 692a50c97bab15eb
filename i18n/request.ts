import { getRequestConfig } from 'next-intl/server'
import en from '#messages/en.json' with { type: 'json' }
import { DEFAULT_LOCALE, isLocale, type Locale } from './routing.ts'
import zh from '#messages/zh.json' with { type: 'json' }

const MESSAGES: Record<Locale, typeof zh> = { zh, en }

/** The interface words of the language a request is for. Days are days of UTC, as they are stored. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE
  return { locale, messages: MESSAGES[locale], timeZone: 'UTC' }
})
