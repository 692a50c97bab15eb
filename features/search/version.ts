import { createHash } from 'node:crypto'
import { FIXED_PAGES } from './fixedPages.ts'
import { MESSAGES } from '#i18n/messages.ts'
import { LOCALES } from '#i18n/routing.ts'

/** Raise this when text is cut, or a page is read, in another way: the index is then made again at the next start. */
const MADE_AS = 2

/** Under this key `payload_kv` says how the index was made. */
export const INDEX_KEY = 'search-index'

/** The namespaces of `messages/` whose words pages show that are indexed. */
const SHOWN = ['Task', 'Way', 'Carrier', 'Alternative', 'Device', 'Country', 'Cards'] as const

const wordsInIndex = (): string =>
  JSON.stringify(
    LOCALES.map((locale) => [...SHOWN, ...FIXED_PAGES.map(([, name]) => name)].map((name) => MESSAGES[locale][name])),
  )

/** How this code makes the index. Interface words that stand in it count, because a release may change them. */
export const indexVersion = (): string =>
  `${MADE_AS}-${createHash('sha1').update(wordsInIndex()).digest('base64url').slice(0, 12)}`
