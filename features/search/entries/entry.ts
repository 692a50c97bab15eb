import type { PageContent, IndexEntry, Passage } from '#features/search/view.ts'
import { plainText } from '#collections/shared/inline.ts'
import type { Moved, Text } from '#collections/shared/view.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/*
 * The index is made of what the pages' own read views give a stranger, so that nothing can be found that no page shows.
 */

/** What a document's page shows, by language; a language that has no page is not there. */
export type Views<View> = Partial<Record<Locale, View>>

/** What a document's page shows in each language. */
export async function views<View extends object>(
  read: (locale: Locale) => Promise<View | Moved | null>,
): Promise<Views<View>> {
  const found: Views<View> = {}
  for (const locale of LOCALES) {
    const view = await read(locale)
    if (view && !('moved' in view)) found[locale] = view
  }
  return found
}

/** A text without its marks; nothing for none. */
export const plain = (text: Text | null | undefined): string => (text ? plainText(text.text) : '')
/** Texts without their marks, a line each, without the empty ones. */
export const lines = (...texts: (Text | null | undefined)[]): string => texts.map(plain).filter(Boolean).join('\n')

/** A part, unless it is empty. */
export const part = (at: string | null, title: string, text: string): Passage[] =>
  text === '' ? [] : [{ at, title, text }]

/** Names of a view in its own language only: what stands in for another language is no name in it. */
export const own = <View extends { shown: Locale }>(each: Views<View>, name: (view: View) => Text): string[] =>
  LOCALES.flatMap((locale) => {
    const view = each[locale]
    return view && view.shown === locale && name(view).lang === locale ? [plain(name(view))] : []
  })

/** What the countries of these views are called, in every language that has a name for them. */
export const places = (countries: ({ name: Text } | null | undefined)[]): string[] => [
  ...new Set(countries.map((country) => plain(country?.name)).filter(Boolean)),
]

/** Names that neither title nor lead shows. */
export const unseen = (names: string[], title: string, lead: string): string[] =>
  [...new Set(names)].filter((name) => !title.includes(name) && !lead.includes(name))

/** One entry for each language that the document has a page in; `path` tells its pages apart if it has several. */
export const entries = <View>(
  entity: string,
  about: string,
  each: Views<View>,
  content: (view: View, locale: Locale) => PageContent,
  path = '',
): IndexEntry[] =>
  LOCALES.flatMap((locale) => {
    const view = each[locale]
    return view ? [{ entity, locale, path, about, content: content(view, locale) }] : []
  })

/** The view of any one language, for what is the same in all. */
export const anyOf = <View>(each: Views<View>): View | undefined => Object.values(each)[0] as View | undefined
