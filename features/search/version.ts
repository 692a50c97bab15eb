import { createHash } from 'node:crypto'
import { wordsInIndex } from './titles.ts'

/** Raise this when text is cut, or a page is read, in another way: the index is then made again at the next start. */
const MADE_AS = 2

/** Under this key `payload_kv` says how the index was made. */
export const INDEX_KEY = 'search-index'

/** How this code makes the index. Interface words that stand in it count, because a release may change them. */
export const indexVersion = (): string =>
  `${MADE_AS}-${createHash('sha1').update(wordsInIndex()).digest('base64url').slice(0, 12)}`
