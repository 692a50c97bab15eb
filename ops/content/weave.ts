import { isStored, type Stored } from '#collections/shared/stored.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** Whether a value is one text, or rich text, per language. */
export const isLocalized = (value: unknown): value is Partial<Record<Locale, unknown>> =>
  isStored(value) &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every((key) => LOCALES.some((locale) => locale === key))

const isRow = (value: unknown): value is Stored => isStored(value) && typeof value.id === 'string'

/** The published document with, for every language that is not published, the text of the latest draft. */
export function weave(main: unknown, draft: unknown, published: readonly Locale[]): unknown {
  if (isLocalized(main) || isLocalized(draft)) {
    const [a, b] = [isLocalized(main) ? main : {}, isLocalized(draft) ? draft : {}]
    return Object.fromEntries(LOCALES.map((locale) => [locale, published.includes(locale) ? a[locale] : b[locale]]))
  }
  if (Array.isArray(main)) {
    const rows = Array.isArray(draft) ? draft : []
    return main.map((row) =>
      isRow(row)
        ? weave(
            row,
            rows.find((each) => isRow(each) && each.id === row.id),
            published,
          )
        : row,
    )
  }
  if (!isStored(main) || !isStored(draft)) return main
  return Object.fromEntries(Object.keys(main).map((key) => [key, weave(main[key], draft[key], published)]))
}
