import type { SourceRecord, Texts } from './recordShape.ts'
import { uriOf } from './uri.ts'
import { plainText } from '#collections/shared/inline.ts'
import { isRaw, isShown, rowsOf, voice } from '#collections/shared/localize.ts'
import type { ShownEvidence } from '#collections/shared/view.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/**
 * Speaks for one document in all languages it is published in at once, without one standing in for the other: where a page
 * would show the other language's text, the data has none.
 */
export type Tongues = {
  /** A text; null where no published language has one. */
  text: (value: unknown) => Texts | null
  /** Rows of one text each; rows without any are left out. */
  texts: (rows: unknown) => Texts[]
  sources: (value: unknown) => SourceRecord[]
  /** A backed statement; null if it is empty or `unverified`. */
  statement: (value: unknown) => { text: Texts; evidence: ShownEvidence; sources: SourceRecord[] } | null
}

const spoken = (languages: readonly Locale[]) => {
  const voices = languages.map((locale) => [locale, voice({ shown: locale, published: [locale] }).text] as const)
  return (value: unknown): Texts | null => {
    const found = voices.flatMap(([locale, text]) => {
      const words = text(value)
      return words ? [[locale, plainText(words.text)] as const] : []
    })
    return found.length > 0 ? Object.fromEntries(found) : null
  }
}

/** Publishers are not drafted: they speak every language. */
const publisher = spoken(LOCALES)

const sourcesOf = (value: unknown): SourceRecord[] =>
  voice({ shown: LOCALES[0], published: [...LOCALES] })
    .sources(value)
    .map(({ key, title, titleLang, url, date, official }, index) => ({
      key,
      title,
      lang: titleLang,
      publisher: publisher(rowsOf(value)[index]?.publisher) ?? {},
      url: uriOf(url),
      date,
      evidence: official ? 'official' : 'secondary',
    }))

/** The tongues of a document published in some languages. */
export function tongues(published: readonly Locale[]): Tongues {
  const text = spoken(published)
  return {
    text,
    texts: (rows) => rowsOf(rows).flatMap((row) => text(row.text) ?? []),
    sources: sourcesOf,
    statement: (value) => {
      if (!isRaw(value) || !isShown(value.evidence)) return null
      const words = text(value.text)
      return words ? { text: words, evidence: value.evidence, sources: sourcesOf(value.sources) } : null
    },
  }
}
