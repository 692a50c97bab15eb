import type { CollectionSlug, PayloadRequest } from 'payload'
import { describe, titleOf } from './describe.ts'
import type { CheckMade, PartToCheck, SourceToCompare } from './view.ts'
import { checkedPartsOf, dayIn, sourceIdsOf, type CheckedPart } from '#collections/shared/checkedParts.ts'
import { isObject, type Data } from '#collections/shared/fieldTree.ts'
import type { Locale } from '#i18n/routing.ts'

/** Checks that a document keeps in sight; older ones stay in the database. */
const MOST = 500

async function sourcesOf(
  req: PayloadRequest,
  parts: CheckedPart[],
  locale: Locale,
): Promise<Map<number, SourceToCompare>> {
  const ids = [...new Set(parts.flatMap(({ data }) => sourceIdsOf(data)))]
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    locale,
    overrideAccess: false,
    user: req.user,
  })
  return new Map(
    docs.map(({ id, title, lang, publisher, url }) => [id, { id, title, lang, publisher, url: url ?? '' }]),
  )
}

const titlesIn = (sources: unknown): string[] =>
  (Array.isArray(sources) ? sources : []).flatMap((each: unknown) => (isObject(each) ? [String(each.title)] : []))

/** The last check of every part, by its name; accounts are named to staff only. */
async function checksOf(req: PayloadRequest, of: string, doc: number): Promise<Map<string, CheckMade>> {
  const { docs } = await req.payload.find({
    collection: 'checks',
    where: { and: [{ of: { equals: of } }, { doc: { equals: doc } }] },
    sort: 'id',
    limit: MOST,
    depth: 1,
    populate: { users: { name: true } },
  })
  return new Map(
    docs.map(({ part, day, by, sources }) => [
      part ?? '',
      { day, by: isObject(by) && typeof by.name === 'string' ? by.name : null, sources: titlesIn(sources) },
    ]),
  )
}

const isThere = ({ part, data }: CheckedPart): boolean =>
  part === '' || part.includes('.') || dayIn(data.checkedOn) !== '' || sourceIdsOf(data).length > 0

/** What there is to check in a document, as it was last drafted in one language. */
export async function partsToCheck(
  req: PayloadRequest,
  of: CollectionSlug,
  id: number,
  locale: Locale,
): Promise<PartToCheck[]> {
  const { flattenedFields } = req.payload.collections[of].config
  const read = { collection: of as 'procedures', id, depth: 0, draft: true, locale, overrideAccess: false } as const
  const doc = (await req.payload.findByID({ ...read, user: req.user })) as unknown as Data
  const parts = checkedPartsOf(flattenedFields, doc).filter(isThere)
  const [sources, checks] = [await sourcesOf(req, parts, locale), await checksOf(req, of, id)]
  return parts.map(({ part, fields, data }) => {
    const [checkedOn, check] = [dayIn(data.checkedOn), checks.get(part)]
    return {
      part,
      title: titleOf(flattenedFields, part, data),
      says: describe(fields, data),
      sources: sourceIdsOf(data).flatMap((source) => sources.get(source) ?? []),
      checkedOn,
      changedOn: dayIn(data.changedOn),
      check: check?.day === checkedOn ? check : null,
    }
  })
}
