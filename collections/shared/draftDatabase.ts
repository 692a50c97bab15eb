import type { DatabaseAdapterObj, PayloadRequest, Where } from 'payload'
import { isObject, type Data } from './fieldTree.ts'
import { newestInstead } from './newestDraft.ts'
import { ONLY } from './versionsOf.ts'

type Note = 'unpublishesAll' | 'publishedAt'

const nameOf = (note: Note, slug: string, id: unknown): string => `${note}:${slug}:${String(id)}`

/** Notes of a write that it unpublishes all languages, which Payload writes over the newest version. */
export function noteUnpublishing(req: PayloadRequest, slug: string, id: unknown, all: boolean): void {
  req.context[nameOf('unpublishesAll', slug, id)] = all
}

const NONE = {
  docs: [],
  hasNextPage: false,
  hasPrevPage: false,
  limit: 1,
  pagingCounter: 1,
  totalDocs: 0,
  totalPages: 0,
}

/** Whether this looks for the version that unpublishing all languages would be written over; it does so once. */
function isToOverwrite(req: Partial<PayloadRequest> | undefined, slug: string, id: unknown): boolean {
  const name = nameOf('unpublishesAll', slug, id)
  if (req?.context?.[name] !== true) return false
  req.context[name] = false
  return true
}

const parentOf = (where: Where | undefined): unknown => {
  const [only, ...others] = Object.entries(where ?? {})
  return only?.[0] === 'parent' && others.length === 0 && isObject(only[1]) ? only[1].equals : undefined
}

type VersionArgs = { snapshot?: boolean; versionData: object; req?: Partial<PayloadRequest> }

/**
 * The snapshot of all drafts that Payload saves beside a published version says the moment of that version: they are one
 * write, and clients compare moments (record 38).
 */
function atOnce<Args extends VersionArgs>(args: Args, slug: string, id: unknown): Args {
  const context = args.req?.context
  const name = nameOf('publishedAt', slug, id)
  if (!args.snapshot) {
    if (context) context[name] = (args.versionData as Data).updatedAt
    return args
  }
  const updatedAt = context?.[name]
  return updatedAt === undefined ? args : { ...args, versionData: { ...args.versionData, updatedAt } }
}

/**
 * The database adapter, made safe for documents with a draft in one language and a published text in the other: drafts are
 * read whole, and no version is written over.
 */
export function draftsWhole(db: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...db,
    init: (args) => {
      const adapter = db.init(args)
      const of = <Name extends keyof typeof adapter>(name: Name) =>
        (adapter[name] as (...given: unknown[]) => unknown).bind(adapter) as (typeof adapter)[Name]
      const [findVersions, findGlobalVersions] = [of('findVersions'), of('findGlobalVersions')]
      const [createVersion, createGlobalVersion] = [of('createVersion'), of('createGlobalVersion')]

      adapter.findVersions = (async (query) =>
        isToOverwrite(query.req, query.collection, parentOf(query.where))
          ? NONE
          : findVersions({ ...query, where: newestInstead(query.where) ?? query.where })) as typeof findVersions
      adapter.findGlobalVersions = (async (query) =>
        query.where === undefined && isToOverwrite(query.req, query.global, ONLY)
          ? NONE
          : findGlobalVersions({
              ...query,
              where: newestInstead(query.where) ?? query.where,
            })) as typeof findGlobalVersions
      adapter.createVersion = (async (version) =>
        createVersion(atOnce(version, version.collectionSlug, version.parent))) as typeof createVersion
      adapter.createGlobalVersion = (async (version) =>
        createGlobalVersion(atOnce(version, version.globalSlug, ONLY))) as typeof createGlobalVersion
      return adapter
    },
  }
}
