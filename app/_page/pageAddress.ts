import { pathOf, type Page } from '#collections/addresses.ts'
import { DEFAULT_LOCALE, LANG, type Locale } from '#i18n/routing.ts'

/** Where a page lives in a language, as a path without the origin. */
export const address = (locale: Locale, page: Page): string => `/${locale}${pathOf(page)}`

/**
 * The addresses of a page by `hreflang`, for the languages it is published in. `x-default` is `/` for the home page, which
 * asks the reader's browser, and elsewhere the guide's first published language.
 */
export function alternates(page: Page, published: Locale[]): Record<string, string> {
  const fallback = published.includes(DEFAULT_LOCALE) ? DEFAULT_LOCALE : published[0]
  const languages = Object.fromEntries(published.map((locale) => [LANG[locale], address(locale, page)]))
  if (fallback === undefined) return languages
  return { ...languages, 'x-default': page.kind === 'home' ? '/' : address(fallback, page) }
}
