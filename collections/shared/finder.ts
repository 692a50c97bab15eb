import { AsyncLocalStorage } from 'node:async_hooks'
import { getPayload, type CollectionSlug, type Payload, type PayloadRequest, type Sort, type Where } from 'payload'
import { remember } from './cache.ts'
import { drafter } from './viewer.ts'
import type { Addressed } from './renamed.ts'
import { isRaw, type Raw } from './localize.ts'
import type { Moved } from './view.ts'
import type { Page } from './page.ts'
import type { Locale } from '#i18n/routing.ts'
import config from '#payload.config.ts'

type Query = { where?: Where; sort?: Sort; depth?: number; select?: Record<string, true>; limit?: number }

type User = PayloadRequest['user']

/**
 * Reads documents in every language, as a stranger or, for a preview, as the editor who asked. `site` is empty until it is
 * published.
 */
export type Finder = {
  drafting: boolean
  all: (collection: CollectionSlug, query: Query) => Promise<Raw[]>
  first: (collection: CollectionSlug, query: Query) => Promise<Raw | null>
  site: () => Promise<Raw>
}

type Transaction = NonNullable<PayloadRequest['transactionID']>

const transactions = new AsyncLocalStorage<Transaction | null>()

/**
 * Lets pages' views be read inside a transaction that is not committed yet, as a stranger will see them then: whatever
 * `work` asks is read afresh and not remembered.
 */
export const within = <T>(transaction: Transaction | null, work: () => Promise<T>): Promise<T> =>
  transactions.run(transaction, work)

/** What is used of a Drizzle connection; Payload's own type for it allows other databases. */
type Executor = { execute: (query: unknown) => Promise<unknown> }

/**
 * The connection for a query in SQL: that of the transaction which views are read within, if there is one. To take a second
 * from the pool while holding the first would let publishers wait for each other without end.
 */
export async function connection(payload: Payload): Promise<Executor> {
  const transaction = transactions.getStore()
  const session = transaction ? payload.db.sessions?.[await transaction]?.db : undefined
  return (session ?? payload.db.drizzle) as Executor
}

async function finder(user: User): Promise<Finder> {
  const payload = await getPayload({ config })
  const transactionID = transactions.getStore()
  const asked = {
    locale: 'all',
    fallbackLocale: false,
    overrideAccess: false,
    user,
    draft: Boolean(user),
    ...(transactionID ? { req: { transactionID } } : {}),
  } as const
  const all: Finder['all'] = async (collection, { where = {}, sort, depth = 0, select, limit = 0 }) => {
    const { docs } = await payload.find({
      collection,
      where,
      depth,
      limit,
      pagination: false,
      ...(sort ? { sort } : {}),
      ...(select ? { select } : {}),
      ...asked,
    })
    return docs as unknown as Raw[]
  }
  return {
    drafting: Boolean(user),
    all,
    first: async (collection, query) => (await all(collection, { ...query, limit: 1 }))[0] ?? null,
    site: async () => (await payload.findGlobal({ slug: 'site', depth: 1, ...asked })) as unknown as Raw,
  }
}

/** Reads as someone without an account, whoever asks: for what is the same for everyone, such as open data. */
export const stranger = (): Promise<Finder> => finder(null)

/**
 * Answers a page: from what is remembered or, for an editor in draft mode, afresh and with drafts.
 * `read` must say everything it depends on in `tags`.
 */
export async function answer<T>(name: string, tags: string[], read: (find: Finder) => Promise<T>): Promise<T> {
  if (transactions.getStore() !== undefined) return read(await finder(null))
  const user = await drafter()
  return user ? read(await finder(user)) : remember(name, tags, async () => read(await finder(null)))
}

/** Where a renamed document is now, as `page` makes it of its slug; null if nothing ever had this address. */
export async function renamed(
  find: Finder,
  of: Addressed,
  from: string,
  page: (slug: string) => Page,
): Promise<Moved | null> {
  const found = await find.first('redirects', {
    where: { and: [{ of: { equals: of } }, { from: { equals: from } }] },
    depth: 1,
  })
  const to = isRaw(found?.to) ? found.to.value : null
  return isRaw(to) && typeof to.slug === 'string' ? { moved: page(to.slug) } : null
}

/** Names a remembered answer. */
export const named = (kind: string, locale: Locale, ...rest: string[]): string => [kind, locale, ...rest].join(':')
