import { z } from 'zod'
import type { LocalizedText, SourceEntry } from './shape.ts'
import { fieldsOf, look } from './stored.ts'
import type { Languages, ShownEvidence, Source, Text } from './view.ts'
import { LOCALES, other, type Locale } from '#i18n/routing.ts'

/** What readers never see of a document: what it tells editors, and where it is published. */
type Hidden = 'note' | 'publish'

type IsLocalized<T> = [keyof T] extends ['zh' | 'en'] ? (T extends { zh?: unknown } ? true : false) : false

/** Rows are none where they are optional and not there; a pair of numbers is null. */
type Optional<T> = T extends readonly unknown[]
  ? number extends T['length']
    ? Localized<T>
    : T | null
  : Localized<T> | null

type LocalizedField<Key, T> = Key extends 'sources'
  ? Source[]
  : undefined extends T
    ? Optional<Exclude<T, undefined>>
    : T extends { evidence: unknown }
      ? Localized<T> | null
      : Localized<T>

/**
 * What a page shows of a document: texts in one language, sources in full, nothing that is `unverified`. What is optional is
 * null where it is not there, but for rows, of which there are none then.
 */
export type Localized<T> = T extends 'unverified'
  ? never
  : T extends readonly unknown[]
    ? { [Index in keyof T]: Localized<T[Index]> }
    : T extends object
      ? IsLocalized<T> extends true
        ? Text
        : { [Key in keyof T as Key extends Hidden ? never : Key]-?: LocalizedField<Key, T[Key]> }
      : T

/** In which languages a document is published, and which a page in `locale` shows; null if in none. A preview shows all. */
export function languages(
  { publish }: { publish: readonly Locale[] },
  locale: Locale,
  drafting: boolean,
): Languages | null {
  const published = drafting ? [...LOCALES] : [...publish]
  const shown = published.includes(locale) ? locale : other(locale)
  return published.includes(shown) ? { shown, published } : null
}

/** The text and the language it is in: the shown one's, else another published one's; null where neither says anything. */
export function textIn({ shown, published }: Languages, value: LocalizedText | undefined): Text | null {
  const lang = [shown, other(shown)].find((each) => published.includes(each) && value?.[each]?.trim())
  return lang ? { text: value?.[lang] ?? '', lang } : null
}

/** The same where the model requires a text; empty text if an editor's draft has none yet. */
export const needIn = (its: Languages, value: LocalizedText | undefined): Text =>
  textIn(its, value) ?? { text: '', lang: its.shown }

/** Whether readers may meet something backed so well. */
export const isShown = (evidence: unknown): evidence is ShownEvidence =>
  evidence === 'official' || evidence === 'secondary'

/** Sources by their keys, in the order of the keys. Publishers are not drafted: they stand in every language. */
export const sourcesOf = (keys: readonly string[], sources: readonly SourceEntry[], shown: Locale): Source[] =>
  keys.flatMap((key) => {
    const found = sources.find((each) => each.key === key)
    return found ? [sourceView(found, shown)] : []
  })

const sourceView = (source: SourceEntry, shown: Locale): Source => ({
  key: source.key,
  title: source.title,
  titleLang: source.lang,
  publisher: textIn({ shown, published: [...LOCALES] }, source.publisher) ?? { text: '', lang: 'en' },
  url: source.link ? (source.url ?? null) : null,
  archivedUrl: source.link ? (source.archivedUrl ?? null) : null,
  date: source.date ?? null,
  official: source.evidence === 'official',
})

type Its = { its: Languages; sources: readonly SourceEntry[] }

/** Stands for what readers do not see: a group or row without its text, or not backed well enough. */
const NOTHING = Symbol('nothing')

function group(
  schema: z.ZodObject,
  value: Record<string, unknown>,
  all: Its,
): Record<string, unknown> | typeof NOTHING {
  if ('evidence' in value && !isShown(value.evidence)) return NOTHING
  const shown: Record<string, unknown> = {}
  for (const [key, each] of fieldsOf(schema)) {
    const { as, optional } = look(each)
    if (as === 'note' || key === 'publish') continue
    const found = field(each, value[key], all)
    // A group stands with its texts; the document itself is composed by its kind.
    if (found === NOTHING && as === 'localized' && !optional) return NOTHING
    shown[key] = found === NOTHING ? null : found
  }
  return shown
}

function field(schema: z.ZodType, value: unknown, all: Its): unknown {
  const { schema: inner, as } = look(schema)
  if (as === 'localized') return textIn(all.its, value as LocalizedText | undefined) ?? NOTHING
  if (as === 'sources') return sourcesOf((value ?? []) as string[], all.sources, all.its.shown)
  if (as !== undefined) return value ?? NOTHING
  if (inner instanceof z.ZodArray)
    return ((value ?? []) as unknown[])
      .map((each) => field(inner.element as z.ZodType, each, all))
      .filter((each) => each !== NOTHING)
  if (inner instanceof z.ZodObject)
    return value === undefined ? NOTHING : group(inner, value as Record<string, unknown>, all)
  return value ?? NOTHING
}

/** Localizes the fields of a document by its shape; a required text that no published language has is empty. */
export function localize<Shape extends z.ZodRawShape, Value extends { sources: readonly SourceEntry[] }>(
  shape: z.ZodObject<Shape, z.core.$strict>,
  document: Value,
  its: Languages,
): Localized<Omit<z.infer<z.ZodObject<Shape, z.core.$strict>>, 'sources'>> {
  const all = { its, sources: document.sources }
  const fields = fieldsOf(shape).flatMap(([key, each]) => {
    const { as, optional } = look(each)
    if (as === 'note' || as === 'richText' || as === 'sourceList' || key === 'publish') return []
    const value = (document as Record<string, unknown>)[key]
    const found = field(each, value, all)
    const text = as === 'localized' && !optional ? needIn(its, value as LocalizedText | undefined) : null
    return [[key, text ?? (found === NOTHING ? null : found)]]
  })
  return Object.fromEntries(fields) as ReturnType<typeof localize<Shape, Value>>
}
