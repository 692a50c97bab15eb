import { isDeepStrictEqual } from 'node:util'
import type { CollectionSlug, FlattenedField, PayloadRequest, Where } from 'payload'
import { isObject, type Data } from './fieldTree.ts'

/** There is one document in a global. */
export const ONLY = 1

/** Where a document, or a global, is in the database. */
export type Place = { slug: string; id: number; global?: boolean }

/** The same with its fields. */
export type Versioned = Place & { fields: FlattenedField[] }

/**
 * A document as it is published, in all languages; empty if there is none. It is read in the transaction of the request, but
 * beside its context, by which the adapter would bring the rows into the order of a write.
 */
export async function published(req: PayloadRequest, { slug, id, global }: Place): Promise<Data> {
  const inside = { transactionID: req.transactionID } as PayloadRequest
  const found = global
    ? await req.payload.db.findGlobal({ slug: slug as 'site', req: inside })
    : await req.payload.db.findOne<Data & { id: number }>({
        collection: slug as CollectionSlug,
        req: inside,
        where: { id: { equals: id } },
      })
  return (found as Data | null) ?? {}
}

/** Of each language whether it is published. */
export async function statusOf(req: PayloadRequest, of: Place): Promise<Data> {
  const { _status } = await published(req, of)
  return isObject(_status) ? _status : {}
}

/** What a version says of itself, besides what it holds. */
const OF_ITSELF = ['id', 'createdAt', 'updatedAt', '_status', 'lastSave', 'globalType']

/** What a version holds; empty, null and missing are the same. */
export const held = (version: Data): Data => full(Object.fromEntries(entriesOf(version))) as Data

const entriesOf = (version: Data) => Object.entries(version).filter(([name]) => !OF_ITSELF.includes(name))

function full(value: unknown): unknown {
  if (value === null || value === '') return undefined
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(full)
  if (!isObject(value)) return value
  const entries = Object.entries(value).flatMap(([name, each]) => {
    const made = full(each)
    return made === undefined ? [] : [[name, made] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** A version in all languages, as the database has it; null if there is none. */
async function stored(req: PayloadRequest, { slug, id, global }: Place, which: Where): Promise<Data | null> {
  const asked = { req, limit: 1, pagination: false, sort: '-updatedAt' }
  const { docs } = global
    ? await req.payload.db.findGlobalVersions<Data>({ global: slug as 'site', ...asked, where: which })
    : await req.payload.db.findVersions<Data>({
        collection: slug as CollectionSlug,
        ...asked,
        where: { and: [{ parent: { equals: id } }, which] },
      })
  return docs[0]?.version ?? null
}

const savedAt = (updatedAt: string): Where => ({ 'version.updatedAt': { equals: updatedAt } })

/** The newest version in all languages. */
export const newestStored = (req: PayloadRequest, of: Place) => stored(req, of, { latest: { equals: true } })

/** Whether the version saved at this moment holds what the newest one does: since then languages were published or withdrawn at most. */
export async function isStillCurrent(req: PayloadRequest, of: Place, updatedAt: string): Promise<boolean> {
  const [then, now] = [await stored(req, of, savedAt(updatedAt)), await newestStored(req, of)]
  return then !== null && now !== null && isDeepStrictEqual(held(then), held(now))
}

/** The versions of a document as the account of a request may read them: in its language, without fallback, relations by id. */
export function versionsOf(req: PayloadRequest, { slug, id, global }: Place) {
  const { payload, locale, user } = req
  const asked = { depth: 0, draft: true, fallbackLocale: false, overrideAccess: !user, user, req } as const
  const inLanguage = { ...asked, ...(locale ? { locale: locale as 'zh' } : {}) }
  return {
    newest: async (): Promise<Data> =>
      (global
        ? await payload.findGlobal({ slug: slug as 'site', ...inLanguage })
        : await payload.findByID({ collection: slug as 'carriers', id, ...inLanguage })) as unknown as Data,
    /** The version that was saved at this moment; null if it is not kept any more. */
    at: async (updatedAt: string): Promise<Data | null> => {
      const saved = savedAt(updatedAt)
      const query = { ...inLanguage, limit: 1, pagination: false, sort: '-updatedAt' }
      const { docs } = global
        ? await payload.findGlobalVersions({ slug: slug as 'site', ...query, where: saved })
        : await payload.findVersions({
            collection: slug as 'carriers',
            ...query,
            where: { and: [{ parent: { equals: id } }, saved] },
          })
      return (docs[0]?.version as Data | undefined) ?? null
    },
  }
}
