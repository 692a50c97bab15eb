import type { PayloadRequest } from 'payload'
import { isObject, type Data } from './fieldTree.ts'
import { savedBy, staffNames } from './lastSave.ts'
import type { SaveNote } from './staleWrite.ts'
import { newestStored, published, type Versioned } from './versionsOf.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** A version as the admin lists it. */
export type ListedVersion = {
  id: number
  saved: SaveNote
  /** When the version was saved that this one restores. */
  of: string | null
  /** The languages in which readers see this very version. */
  shownIn: Locale[]
  newest: boolean
}

type Found = { id: number; updatedAt: string; version: Data }

const sameSave = (one: Data | null, other: Data): boolean =>
  one !== null && Date.parse(String(one.updatedAt)) === Date.parse(String(other.updatedAt))

async function found(req: PayloadRequest, { slug, id, global }: Versioned): Promise<Found[]> {
  const { payload, user } = req
  const own = { snapshot: { not_equals: true } }
  const asked = {
    depth: 0,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    req,
    sort: '-updatedAt',
    user,
  } as const
  const { docs } = global
    ? await payload.findGlobalVersions({ slug: slug as 'site', ...asked, where: own })
    : await payload.findVersions({
        collection: slug as 'carriers',
        ...asked,
        where: { and: [{ parent: { equals: id } }, own] },
      })
  return docs as unknown as Found[]
}

/** The versions of a document that the account of a request may read, the newest first. */
export async function listVersions(req: PayloadRequest, of: Versioned): Promise<ListedVersion[]> {
  const known = await published(req, of)
  const newest = await newestStored(req, of)
  const status = isObject(known._status) ? known._status : {}
  const names = await staffNames(req)
  const rows: ListedVersion[] = []
  for (const { id, updatedAt, version } of await found(req, of)) {
    const note = isObject(version.lastSave) ? version.lastSave : {}
    rows.push({
      id,
      saved: { at: updatedAt, ...savedBy(names, version) },
      of: typeof note.of === 'string' ? note.of : null,
      shownIn: sameSave(known, version) ? LOCALES.filter((locale) => status[locale] === 'published') : [],
      newest: sameSave(newest, version),
    })
  }
  return rows
}
