import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
  TextField,
  TextFieldSingleValidation,
  Where,
} from 'payload'
import { editorsField } from './access.ts'
import { forget } from './cache.ts'
import { addressOf, fillAddress, refuseTakenAddress, takenBy } from './ownAddress.ts'
import { say } from './translate.ts'
import { WRONG_SLUG, isSlug } from './slug.ts'
import type { AddressedKind } from '#collections/addresses.ts'

/** A save has its own check of whose an address is; here a form learns of it, and while it is empty it may still be made. */
const wrongAddress: TextFieldSingleValidation = async (value, { collectionSlug, data, event, id, req }) => {
  const isMade = event === 'onChange' && !value && addressOf((data as { name?: unknown }).name) !== null
  if (!isMade && !isSlug(value)) return say(req, WRONG_SLUG)
  const asked = event === 'onChange' && collectionSlug !== undefined
  return (asked ? await takenBy(req, collectionSlug, value, id) : null) ?? true
}

/** The last part of a document's address, the same in both languages. */
export const slug = (): TextField => ({
  name: 'slug',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  label: { zh: '地址', en: 'Address' },
  access: { update: editorsField },
  admin: {
    position: 'sidebar',
    description: {
      zh: '网址的最后一段。留空就用英文名称。发布以后改动，旧地址会永久转到新地址。',
      en: 'The last part of the web address; left empty, it is made of the English name. If you change it after publishing, the old address leads to the new one for good.',
    },
  },
  hooks: { beforeValidate: [fillAddress, refuseTakenAddress] },
  validate: wrongAddress,
})

type Row = { id: number; slug?: string | null; _status?: Record<string, string> | string | null }

const isPublic = ({ _status }: Row): boolean =>
  typeof _status === 'string' ? _status === 'published' : Object.values(_status ?? {}).includes('published')

const row = async (collection: AddressedKind, id: number, req: PayloadRequest): Promise<Row | null> =>
  req.payload.db.findOne<Row>({
    collection,
    req,
    locale: 'all',
    where: { id: { equals: id } },
    select: { slug: true, _status: true },
  })

/** Notes the address that readers know before a write, for `leaveRedirect`. */
export const rememberAddress =
  (collection: AddressedKind): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    if (operation !== 'update') return data
    const known = await row(collection, originalDoc.id, req)
    req.context[`address:${collection}:${originalDoc.id}`] = known && isPublic(known) ? known.slug : null
    return data
  }

/** The old addresses of one document. */
const leadingTo = (collection: AddressedKind, id: unknown): Where => ({
  and: [{ of: { equals: collection } }, { 'to.value': { equals: id } }],
})

/**
 * After a rename of what readers know, its old address leads to it; an address in use leads nowhere else. Where old
 * addresses lead changes with every rename, and when their document is published or withdrawn: they are forgotten with it.
 */
export const leaveRedirect =
  (collection: AddressedKind): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const known = await row(collection, doc.id, req)
    const now = known?.slug
    const from = req.context[`address:${collection}:${doc.id}`]
    if (!known || !now) return
    const { payload } = req
    const at = (slug: string) => ({ of: { equals: collection }, from: { equals: slug } })
    const { docs } = await payload.find({
      collection: 'redirects',
      req,
      where: { or: [leadingTo(collection, doc.id), at(now)] },
      depth: 0,
      pagination: false,
    })
    const old = docs.filter(({ to }) => to.value === doc.id)
    if (old.length > 0) await forget(payload, req, ...old.map((each) => `${collection}/${each.from}`))
    const isTaken = docs.some((each) => each.from === now)
    // A draft is not there for readers yet: until it is, the old address still has to lead on.
    if (isTaken && from !== now && isPublic(known))
      await payload.delete({ collection: 'redirects', req, where: at(now) })
    if (typeof from !== 'string' || from === now) return
    await payload.delete({ collection: 'redirects', req, where: at(from) })
    await payload.create({
      collection: 'redirects',
      req,
      data: { of: collection, from, to: { relationTo: collection, value: doc.id } },
    })
  }

/** Old addresses go with the document that they lead to. */
export const dropRedirects =
  (collection: AddressedKind): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    await req.payload.delete({ collection: 'redirects', req, where: leadingTo(collection, id) })
  }
