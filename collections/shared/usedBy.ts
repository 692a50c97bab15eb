import type {
  CollectionSlug,
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedGlobalConfig,
  Where,
} from 'payload'
import { isObject, type Data } from './fieldTree.ts'
import type { Use, Uses } from './use.ts'
import { ONLY } from './versionsOf.ts'

/** Where fields refer to documents of a collection: relations by their path, and rich texts, which hold pictures. */
type Places = { relations: string[]; richTexts: string[] }

const leadsTo = (field: FlattenedField, target: string): boolean =>
  'relationTo' in field && [field.relationTo].flat().includes(target as CollectionSlug)

/** The places of a kind's documents that can refer to one of the target collection. */
export function placesOf(fields: FlattenedField[], target: string, at = ''): Places {
  const found: Places = { relations: [], richTexts: [] }
  for (const field of fields) {
    const path = `${at}${field.name}`
    if (leadsTo(field, target)) found.relations.push(path)
    if (field.type === 'richText' && at === '') found.richTexts.push(path)
    if ((field.type === 'array' || field.type === 'group' || field.type === 'tab') && field.name !== 'lastSave') {
      const inner = placesOf(field.flattenedFields, target, `${path}.`)
      found.relations.push(...inner.relations)
      found.richTexts.push(...inner.richTexts)
    }
  }
  return found
}

/** Whether a rich text holds this picture, in any of its blocks. */
export function holdsPicture(value: unknown, id: number): boolean {
  if (Array.isArray(value)) return value.some((each) => holdsPicture(each, id))
  if (!isObject(value)) return false
  const { media } = value
  return (
    (value.blockType === 'image' && (media === id || (isObject(media) && media.id === id))) ||
    Object.values(value).some((each) => holdsPicture(each, id))
  )
}

const anyOf = (paths: readonly string[], id: number, at = ''): Where => ({
  or: paths.map((path) => ({ [`${at}${path}`]: { equals: id } })),
})

/** The ids of a collection's documents whose newest version, or what is published of them, refers to the target. */
async function referring(
  req: PayloadRequest,
  { slug, flattenedFields }: SanitizedCollectionConfig,
  target: string,
  id: number,
) {
  const { db } = req.payload
  const { relations, richTexts } = placesOf(flattenedFields, target)
  const ids = new Set<number>()
  const all = { collection: slug as CollectionSlug, req, locale: 'all', pagination: false } as const
  if (relations.length > 0) {
    const published = await db.find<{ id: number }>({ ...all, select: {}, where: anyOf(relations, id) })
    const where = { and: [{ latest: { equals: true } }, anyOf(relations, id, 'version.')] }
    const newest = await db.findVersions<Data>({ ...all, select: { parent: true }, where })
    for (const each of published.docs) ids.add(each.id)
    for (const each of newest.docs) ids.add(Number(each.parent))
  }
  if (richTexts.length > 0 && target === 'media') {
    const published = await db.find<Data & { id: number }>({ ...all })
    const newest = await db.findVersions<Data>({ ...all, where: { latest: { equals: true } } })
    for (const each of published.docs) if (holdsPicture(each, id)) ids.add(each.id)
    for (const each of newest.docs) if (holdsPicture(each.version, id)) ids.add(Number(each.parent))
  }
  return [...ids].filter((each) => slug !== target || each !== id)
}

async function globalRefers(
  req: PayloadRequest,
  { slug, flattenedFields }: SanitizedGlobalConfig,
  target: string,
  id: number,
) {
  if (target !== 'media' || placesOf(flattenedFields, target).richTexts.length === 0) return false
  const { db } = req.payload
  const newest = await db.findGlobalVersions<Data>({ global: slug, req, where: { latest: { equals: true } }, limit: 1 })
  return holdsPicture([await db.findGlobal({ slug, req }), ...newest.docs.map(({ version }) => version)], id)
}

const inWords = (req: PayloadRequest, label: unknown): string => {
  const words = isObject(label) ? label[req.i18n.language === 'en' ? 'en' : 'zh'] : label
  return typeof words === 'string' ? words : ''
}

async function inTheAdmin(
  req: PayloadRequest,
  { slug, admin, labels }: SanitizedCollectionConfig,
  ids: number[],
): Promise<Use[]> {
  const { payload } = req
  const title = admin.useAsTitle ?? 'id'
  const { docs } = await payload.find({
    collection: slug as 'carriers',
    where: { id: { in: ids } },
    depth: 1,
    draft: true,
    locale: req.i18n.language === 'en' ? 'en' : 'zh',
    pagination: false,
    req,
  })
  return docs.map((doc) => ({
    collection: slug,
    id: doc.id,
    label: inWords(req, labels.singular),
    title: String((doc as unknown as Data)[title] ?? doc.id),
    href: `${payload.config.routes.admin}/collections/${slug}/${doc.id}`,
  }))
}

/** How many are named; the others are counted. */
const NAMED = 20

/**
 * The documents that refer to one, published or in their newest draft, named in the language of the admin. Older versions
 * do not count: to restore one whose source was deleted since leaves that source out.
 */
export async function usedBy(req: PayloadRequest, target: string, id: number): Promise<Uses> {
  const { config } = req.payload
  const uses: Use[] = []
  let total = 0
  for (const collection of config.collections.filter(({ versions }) => versions?.drafts)) {
    const ids = await referring(req, collection, target, id)
    total += ids.length
    const named = ids.slice(0, NAMED - uses.length)
    if (named.length > 0) uses.push(...(await inTheAdmin(req, collection, named)))
  }
  for (const global of config.globals)
    if (await globalRefers(req, global, target, id)) {
      total += 1
      const label = inWords(req, global.label)
      const href = `${config.routes.admin}/globals/${global.slug}`
      if (uses.length < NAMED) uses.push({ collection: global.slug, id: ONLY, label, title: label, href })
    }
  return { total, uses }
}
