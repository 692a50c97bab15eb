import type { Case } from './choices.ts'
import type { CaseView, Languages, ShownEvidence, Source, Statement, Text } from './view.ts'
import { LOCALES, other, type Locale } from '#i18n/routing.ts'

/** A document, row or group as Payload answers with `locale: 'all'`: localized leaves are `{ zh, en }`. */
export type Raw = Record<string, unknown>

/** Whether Payload populated a relation, or left an id because the document may not be read. */
export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Rows of an array, or none. */
export const rowsOf = (value: unknown): Raw[] => (Array.isArray(value) ? value.filter(isRaw) : [])

/** A text that is there and not blank. */
export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null

/** The day of a date, YYYY-MM-DD. */
export const dayOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 10) : '')

/** Values of a closed list, as chosen. */
export const chosen = <T extends string>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : [])

/** The value of a closed list; null where none was chosen. */
export const picked = <T extends string>(value: unknown): T | null =>
  typeof value === 'string' && value !== '' ? (value as T) : null

/** In which languages a document is published, and which a page in `locale` shows; null if in none. */
export function languages(doc: Raw, locale: Locale, drafting: boolean): Languages | null {
  const status = doc._status
  const is = (each: Locale): boolean => (isRaw(status) ? status[each] === 'published' : status === 'published')
  const published = drafting ? [...LOCALES] : LOCALES.filter(is)
  const shown = published.includes(locale) ? locale : other(locale)
  return published.includes(shown) ? { shown, published } : null
}

/**
 * Speaks for one document: reads localized leaves in the shown language, else in another published one, never in a language
 * that is not published, whose texts are drafts.
 */
export type Voice = Languages & {
  /** The text and the language it is in; null where nothing published says anything. */
  text: (value: unknown) => Text | null
  /** The same where the model requires a text; empty text if an editor's draft has none yet. */
  need: (value: unknown) => Text
  /** Rows of one text each. */
  texts: (rows: unknown) => Text[]
  sources: (value: unknown) => Source[]
  /** A backed statement; null if it is empty or `unverified`. */
  statement: (value: unknown) => Statement | null
  statements: (rows: unknown) => Statement[]
  /** Answers for cases of their own; those that are empty or `unverified` are left out. */
  cases: (rows: unknown) => CaseView[]
}

/** The voice of a document published in `languages`; a document without drafts speaks every language. */
export function voice({ shown, published }: Languages, free: readonly Locale[] = LOCALES): Voice {
  const order = [shown, other(shown)]
  const speak = (value: unknown, may: readonly Locale[]): Text | null => {
    if (typeof value === 'string') return textOf(value) ? { text: value, lang: shown } : null
    if (!isRaw(value)) return null
    const lang = order.find((each) => may.includes(each) && textOf(value[each]))
    return lang ? { text: String(value[lang]), lang } : null
  }
  const text = (value: unknown): Text | null => speak(value, published)
  const need = (value: unknown): Text => text(value) ?? { text: '', lang: shown }
  const sources = (value: unknown): Source[] =>
    rowsOf(value).map((source) => sourceOf(source, (name) => speak(name, free)))
  const statement = (value: unknown): Statement | null => {
    if (!isRaw(value) || !isShown(value.evidence)) return null
    const words = text(value.text)
    return words ? { text: words, evidence: value.evidence, sources: sources(value.sources) } : null
  }
  return {
    shown,
    published,
    text,
    need,
    texts: (rows) => rowsOf(rows).flatMap((row) => text(row.text) ?? []),
    sources,
    statement,
    statements: (rows) => rowsOf(rows).flatMap((row) => statement(row) ?? []),
    cases: (rows) =>
      rowsOf(rows).flatMap((row) => {
        const found = statement(row)
        return found ? [{ ...found, case: row.case as Case }] : []
      }),
  }
}

/** Whether readers may meet something backed so well. */
export const isShown = (evidence: unknown): evidence is ShownEvidence =>
  evidence === 'official' || evidence === 'secondary'

function sourceOf(source: Raw, speak: (value: unknown) => Text | null): Source {
  return {
    key: String(source.key),
    title: String(source.title ?? ''),
    titleLang: String(source.lang ?? 'en'),
    publisher: speak(source.publisher) ?? { text: '', lang: 'en' },
    url: source.link === true ? textOf(source.url) : null,
    date: textOf(source.date),
    official: source.evidence === 'official',
  }
}
