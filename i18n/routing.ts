/** The languages of the guide, in the order of preference when a reader's is unknown. */
export const LOCALES = ['zh', 'en'] as const

/** One of the guide's languages, as it stands in URLs and in the database. */
export type Locale = (typeof LOCALES)[number]

/** Where a reader without a known preference goes. */
export const DEFAULT_LOCALE: Locale = 'zh'

/** The BCP 47 tag written to `lang` and `hreflang` for each language. */
export const LANG: Record<Locale, string> = { zh: 'zh-Hans', en: 'en' }

/** The language the reader can switch to. */
export const other = (locale: Locale): Locale => (locale === 'zh' ? 'en' : 'zh')

/** Whether a string, such as a URL segment, names one of the guide's languages. */
export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value)
