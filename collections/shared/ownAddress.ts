import { ValidationError, type FieldHook, type PayloadRequest } from 'payload'
import { isSlug } from './slug.ts'
import { say } from './translate.ts'

const isEmpty = (value: unknown): boolean => typeof value !== 'string' || value.trim() === ''

/** An address made of a name: “Café 1&1” becomes `cafe-1-1`. Null where the name has no Latin letters or digits to make it of. */
export function addressOf(name: unknown): string | null {
  if (typeof name !== 'string') return null
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '')
  const isLatin = !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(bare)
  const made = bare
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return isLatin && isSlug(made) ? made : null
}

/** Nobody has to think of an address: where none is given, one is made of the name as soon as that is written in Latin letters. */
export const fillAddress: FieldHook = ({ value, data, originalDoc }) =>
  isEmpty(value) && isEmpty(originalDoc?.slug) ? (addressOf(data?.name ?? data?.title) ?? value) : value

/** What is wrong with an address that another document has, in the words of whoever asks; null if none has it. */
export async function takenBy(
  req: PayloadRequest,
  collection: string,
  slug: unknown,
  id: number | string | undefined,
): Promise<string | null> {
  if (isEmpty(slug)) return null
  const { docs } = await req.payload.find({
    collection: collection as 'carriers',
    where: { slug: { equals: slug }, ...(id === undefined ? {} : { id: { not_equals: id } }) },
    depth: 0,
    draft: true,
    limit: 1,
    req,
  })
  const holder = docs[0] as { id: number; name?: string | null; title?: string | null } | undefined
  if (!holder) return null
  const title = holder.name ?? holder.title ?? String(holder.id)
  return say(req, {
    zh: `“${String(slug)}”已经是“${title}”的地址（编号${holder.id}），请换一个，或者去改那一份。`,
    en: `“${String(slug)}” is the address of “${title}” already (number ${holder.id}). Choose another, or edit that one.`,
  })
}

/** Refuses an address that another document has, in a draft as well, and says whose it is. */
export const refuseTakenAddress: FieldHook = async ({ collection, operation, originalDoc, req, value }) => {
  const isNew = operation === 'create' || value !== originalDoc?.slug
  if (!collection || !isNew || (operation !== 'create' && operation !== 'update')) return value
  const id = operation === 'create' ? undefined : (originalDoc?.id as number | undefined)
  const message = await takenBy(req, collection.slug, value, id)
  if (message === null) return value
  throw new ValidationError({ collection: collection.slug, errors: [{ path: 'slug', message }], req }, req.t)
}
