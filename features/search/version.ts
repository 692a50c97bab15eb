import { createHash } from 'node:crypto'
import { z } from 'zod'
import { FIXED_PAGES } from './fixedPages.ts'
import { namespaceOf } from '#collections/addresses.ts'
import { KINDS } from '#collections/kinds.ts'
import { MESSAGES } from '#i18n/messages.ts'
import { LOCALES } from '#i18n/routing.ts'

/**
 * Raise this when text is cut in another way, or a kind's `search.ts` tells another part of what its shape held before: the
 * index is then made again at the next start. A new field or kind does that by itself.
 */
const MADE_AS = 2

/** Under this key `payload_kv` says how the index was made. */
export const INDEX_KEY = 'search-index'

/** The namespaces of `messages/` whose words pages show that are indexed. */
const SHOWN = ['Task', 'Way', 'Carrier', 'Alternative', 'Device', 'Country', 'Cards'] as const

const wordsInIndex = (): unknown =>
  LOCALES.map((locale) => [...SHOWN, ...FIXED_PAGES.map(namespaceOf)].map((name) => MESSAGES[locale][name]))

/** What a document may hold, without the help for editors. */
const fieldsOf = (shape: z.ZodType): unknown =>
  z.toJSONSchema(shape, {
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      delete jsonSchema.description
    },
  })

/** The shapes of documents that are indexed, by the slug of their kind. */
export type IndexedShapes = Record<string, { documents: { shape: z.ZodType } }>

/**
 * How this code makes the index. The shapes of the kinds count, so that what a new field says is found in documents that
 * have it already, and so do interface words that stand in the index, because a release may change them.
 */
export function indexVersion(kinds: IndexedShapes = KINDS): string {
  const shapes = Object.entries(kinds).map(([slug, { documents }]) => [slug, fieldsOf(documents.shape)])
  const made = JSON.stringify([wordsInIndex(), shapes])
  return `${MADE_AS}-${createHash('sha1').update(made).digest('base64url').slice(0, 12)}`
}
