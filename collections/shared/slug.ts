import type { Say } from './translate.ts'

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Whether a text can be the last part of an address. */
export const isSlug = (value: unknown): value is string => typeof value === 'string' && SLUG.test(value)

/** What to tell an editor whose key is none. */
export const WRONG_KEY: Say = {
  zh: '代号只能用小写拉丁字母、数字和单个连字符，例如app。',
  en: 'A key has lower-case Latin letters, digits and single hyphens only, such as app.',
}

/** What to tell an editor whose slug is none. */
export const WRONG_SLUG: Say = {
  zh: '地址只能用小写拉丁字母、数字和单个连字符，例如china-mobile。',
  en: 'Use lower-case Latin letters, digits and single hyphens only, such as china-mobile.',
}
