import { isObject, type Data } from './fieldTree.ts'
import { isLocale, type Locale } from '#i18n/routing.ts'

const isNone = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const isPerLanguage = (value: Data): boolean =>
  Object.keys(value).length > 0 && Object.keys(value).every((key) => isLocale(key))

/**
 * A document in some languages, without what is empty, which the tables of drafts and of documents may keep in different
 * ways. What a language that is not published has in its draft does not go out with the others.
 */
export function contentIn(languages: readonly Locale[], value: unknown): unknown {
  const content = (each: unknown): unknown => contentIn(languages, each)
  if (Array.isArray(value)) return value.map(content)
  if (!isObject(value)) return value
  if (isPerLanguage(value)) return Object.fromEntries(languages.map((locale) => [locale, value[locale] || null]))
  const kept = Object.entries(value).map(([key, each]) => [key, content(each)] as const)
  return Object.fromEntries(
    kept.filter(([, each]) => !isNone(each) && !(isObject(each) && Object.keys(each).length === 0)),
  )
}
