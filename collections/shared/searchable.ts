import { plainText } from './inline.ts'
import type { Block, Languages, Text } from './view.ts'
import type { DocumentPage, Page } from '#collections/addresses.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/*
 * What search is told of a document. It is made of what its pages show a stranger, so that nothing can be found that no page
 * shows.
 */

/** A part of a page, with the fragment that leads to it. */
export type Passage = { at: string | null; title: string; text: string }

/** What a page that can be found is about. */
export type ResultKind = DocumentPage | 'procedure' | 'cards' | 'tool'

/** A page as search keeps it for ranking and showing. */
export type PageContent = {
  kind: ResultKind
  page: Page
  lang: Locale
  title: string
  lead: string
  /** Names that title and lead do not show. */
  names: string[]
  /** What it stands in: its country, the kind of its carrier. */
  context: string
  parts: Passage[]
}

/** A document's pages in every language, and what it goes by. */
export type Searchable = {
  /** What it is called; one that goes by another document's names has none. */
  names: string[]
  /** Ways to type it that are never shown, such as its slug. */
  forms: string[]
  /** Names that hold a brand, and what countries to leave out of it. */
  brands: { of: 'carrier' | 'device'; names: string[]; places: string[] } | null
  /** Numbers to call. */
  numbers: string[]
  /** `path` tells the pages of one document apart. */
  pages: { locale: Locale; path: string; page: PageContent }[]
}

/** What a document's page shows in each language; a language that has no page is not there. */
export type PerLanguage<View> = Partial<Record<Locale, View>>

/** A text without its marks; nothing for none. */
export const plain = (text: Text | null | undefined): string => (text ? plainText(text.text) : '')
/** Texts without their marks, a line each, without the empty ones. */
export const lines = (...texts: (Text | null | undefined)[]): string => texts.map(plain).filter(Boolean).join('\n')

/** A part, unless it is empty. */
export const part = (at: string | null, title: string, text: string): Passage[] =>
  text === '' ? [] : [{ at, title, text }]

function blockText(block: Block): string {
  switch (block.type) {
    case 'h2':
    case 'h3':
    case 'p':
    case 'path':
      return block.text
    case 'ul':
    case 'ol':
      return block.items.join('\n')
    case 'steps':
      return block.items.map(({ title, text }) => `${title}\n${text}`).join('\n')
    case 'halt':
      return `${block.title}\n${block.text}`
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()].join('\n')
    case 'term':
      return `${block.term}\n${block.text}`
    case 'days':
      return block.items.map(({ when, event }) => `${when}\n${event}`).join('\n')
    case 'image':
      return block.caption ?? ''
    case 'carriers':
      return ''
  }
}

/** A rich text under each of its headings; a heading's fragment is counted over all blocks, as the page does. */
export function passagesOf(body: Block[]): Passage[] {
  const parts: Passage[] = [{ at: null, title: '', text: '' }]
  body.forEach((block, index) => {
    if (block.type === 'h2') parts.push({ at: `part-${index + 1}`, title: plainText(block.text), text: '' })
    else {
      const last = parts.at(-1)
      const text = plainText(blockText(block))
      if (last && text) last.text += (last.text && '\n') + text
    }
  })
  return parts.filter(({ title, text }) => title !== '' || text !== '')
}

/** Names of a view in its own language only: what stands in for another language is no name in it. */
export const ownNames = <View extends Pick<Languages, 'shown'>>(
  each: PerLanguage<View>,
  name: (view: View) => Text,
): string[] =>
  LOCALES.flatMap((locale) => {
    const view = each[locale]
    return view && view.shown === locale && name(view).lang === locale ? [plain(name(view))] : []
  })

/** What the countries of these views are called, in every language that has a name for them. */
export const placesIn = (countries: ({ name: Text } | null | undefined)[]): string[] => [
  ...new Set(countries.map((country) => plain(country?.name)).filter(Boolean)),
]

/** Names that the title does not show. */
export const unseen = (names: string[], title: string): string[] =>
  [...new Set(names)].filter((name) => !title.includes(name))

/** One page for each language that the document has one in. */
export const pagesIn = <View>(
  each: PerLanguage<View>,
  page: (view: View, locale: Locale) => PageContent,
  path = '',
): Searchable['pages'] =>
  LOCALES.flatMap((locale) => {
    const view = each[locale]
    return view ? [{ locale, path, page: page(view, locale) }] : []
  })

/** The view of any one language, for what is the same in all. */
export const anyOf = <View>(each: PerLanguage<View>): View | undefined => Object.values(each)[0] as View | undefined
