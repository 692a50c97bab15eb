import type { CollectionSlug, Payload, Where } from 'payload'
import { standInOf, type StandIn } from './standIn.ts'
import type { Stored } from './stored.ts'

type Asked = Omit<Parameters<Payload['find']>[0], 'where' | 'limit'> & { collection: CollectionSlug }

type Around = {
  payload: Payload
  /** How the documents were asked for as a stranger. */
  query: Asked
  where: Where
  found: Stored[]
  /** The drafts of this collection that may be seen, and all of them. */
  its: readonly StandIn[]
  others: readonly StandIn[]
  /** Notes what came of a draft. */
  shown: WeakSet<Stored>
}

/** What tells of a document whether it is public. */
const STATUS = ['carriers', 'countries', 'terms'] as const

/** What a stranger found, with the drafts that may be seen: they stand where readers would find what they become. */
export async function withStandIns({ payload, query, where, found, its, others, shown }: Around): Promise<Stored[]> {
  const { flattenedFields } = payload.collections[query.collection].config
  const populate = { ...query.populate } as Record<string, Record<string, unknown>>
  for (const slug of STATUS) populate[slug] = { ...populate[slug], _status: true }
  let docs = found
  for (const { id, locales } of its) {
    const one = (asked: Where, draft: boolean) =>
      payload.find({ ...query, populate, where: asked, limit: 1, draft, overrideAccess: draft } as typeof query)
    const [draft] = (await one({ and: [where, { id: { equals: id } }] }, true)).docs as unknown as Stored[]
    const [published] = (await one({ id: { equals: id } }, false)).docs as unknown as Stored[]
    const standIn = draft && standInOf(flattenedFields, draft, published ?? {}, { locales, others })
    if (standIn) shown.add(standIn)
    const at = docs.findIndex((each) => each.id === id)
    const shownNow: Stored[] = standIn ? [standIn] : []
    docs = at === -1 ? [...shownNow, ...docs] : docs.toSpliced(at, 1, ...shownNow)
  }
  return docs
}
