/** A sentence of the admin in both of its languages. */
export type Say = { zh: string; en: string }

/** The sentence in the language of the admin's user, Chinese if that is neither. */
export const say = (req: { i18n?: { language?: string } } | undefined, words: Say): string =>
  req?.i18n?.language === 'en' ? words.en : words.zh

/** What the languages of the guide are called in each. */
export const LANGUAGE_NAMES: Record<'zh' | 'en', Say> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
}
