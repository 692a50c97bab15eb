import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload'
import { connection } from './connection.ts'
import type { Data } from './fieldTree.ts'
import { requestMemo } from './requestMemo.ts'
import { ONLY, statusOf, type Place } from './versionsOf.ts'
import { isLocale } from '#i18n/routing.ts'

/** What a write asks for, as it came in, before Payload fills in the rest from what is stored. */
export type PendingWrite = {
  sent: Data
  /** The `updatedAt` of the version that it says it is based on. */
  base: string | null
  unpublishesAll: boolean
  /** Whether its language is not to be published any more. */
  withdraws: boolean
  /** Whether it says neither that it is a draft nor what its status is to be. */
  unsaid: boolean
}

const memo = requestMemo<PendingWrite>('write')
const EVERY = '*'
const key = (slug: string, id: unknown): string => `${slug}:${String(id)}`

/** The write to this document that the request is about, and whether it is one of many documents. */
export function pendingWrite(
  req: PayloadRequest,
  slug: string,
  id: unknown,
): { write: PendingWrite; ofMany: boolean } | null {
  const [one, many] = [memo.get(req, key(slug, id)), memo.get(req, key(slug, EVERY))]
  const write = one ?? many
  return write ? { write, ofMany: one === undefined } : null
}

const isDate = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value))

type UpdateArgs = {
  id?: unknown
  data?: Data
  draft?: unknown
  publishAllLocales?: unknown
  publishSpecificLocale?: unknown
  unpublishAllLocales?: unknown
}

const on = (value: unknown): boolean => value === true || value === 'true'

const noted = ({ id, data = {}, draft, unpublishAllLocales }: UpdateArgs): PendingWrite => ({
  sent: structuredClone(data),
  // Many documents at once cannot all be based on one version.
  base: id !== undefined && isDate(data.updatedAt) ? data.updatedAt : null,
  unpublishesAll: on(unpublishAllLocales),
  unsaid: !on(draft) && !on(unpublishAllLocales) && !('_status' in data),
  withdraws: !on(draft) && !on(unpublishAllLocales) && data._status === 'draft',
})

/**
 * Lets one write of a document at a time go on, until its transaction ends: what a write then reads as the newest version
 * stays the newest until it has written its own.
 */
export async function takeTurns(req: PayloadRequest, slug: string, id: unknown): Promise<void> {
  const db = await connection(req.payload, req)
  await db.execute(sql`select pg_advisory_xact_lock(hashtext(${slug}), ${Number(id)})`)
}

/**
 * A write as Payload is to make it. What asks for a draft is one, whatever else it says. What says neither `draft=true` nor a
 * status leaves its language published, or not, as readers know it. What does not publish is a draft, too, so that it is
 * not validated and nothing else of the newest version goes out; what it withdraws of what is published, `withdraw` does.
 */
async function asDraft<Args extends UpdateArgs>(req: PayloadRequest, args: Args, of: Place | null): Promise<Args> {
  if (on(args.publishAllLocales) || on(args.unpublishAllLocales)) return args
  const { data = {}, draft } = args
  const one = args.publishSpecificLocale ?? req.locale
  if (!isLocale(one)) return args
  if (on(draft)) return { ...args, data: { ...data, _status: 'draft' } }
  if (!('_status' in data) && !of) return args
  const status = data._status ?? (of && (await statusOf(req, of))[one]) ?? 'draft'
  return { ...args, draft: status !== 'published', data: { ...data, _status: status } }
}

/** Before anything is read of the document that a request changes or deletes; of many at once each takes its turn later. */
export const noteWrite: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'update' && operation !== 'delete') return args
  const asked = args as UpdateArgs
  if (asked.id !== undefined) await takeTurns(req, collection.slug, asked.id)
  if (operation === 'delete') return args
  memo.set(req, key(collection.slug, asked.id ?? EVERY), noted(asked))
  return asDraft(
    req,
    args as UpdateArgs & typeof args,
    asked.id === undefined ? null : { slug: collection.slug, id: Number(asked.id) },
  )
}

/** The same for globals. */
export const noteGlobalWrite: GlobalBeforeOperationHook = async ({ args, global, operation, req }) => {
  if (operation !== 'update') return args
  const asked = { ...(args as UpdateArgs), id: ONLY }
  await takeTurns(req, global.slug, ONLY)
  memo.set(req, key(global.slug, ONLY), noted(asked))
  return asDraft(req, args as UpdateArgs & typeof args, { slug: global.slug, id: ONLY, global: true })
}
