import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import { checkedPartsOf, dayIn, mapCheckedParts, sourceIdsOf } from './checkedParts.ts'
import { isOtherFact } from './otherFact.ts'
import { isObject, type Data } from './fieldTree.ts'
import { utcDay } from './futureDay.ts'
import { requestMemo } from './requestMemo.ts'

const NOON = 'T12:00:00.000Z'

/** The day on which the facts of a part changed after its check; whoever checks it again settles that. */
const changedOn = (before: Data, isOther: boolean, isChecked: boolean): unknown => {
  if (isChecked || dayIn(before.checkedOn) === '') return null
  return isOther ? `${utcDay()}${NOON}` : (before.changedOn ?? null)
}

/** What a request says about its check beyond the day: who asks for the very check names the sources that were compared. */
export type ChecksMade = Map<string, number[]>

const MADE = 'checksMade'

/** Says which sources were compared in which parts; a day that is set by hand counts for all sources of its part. */
export const sayChecks = (req: PayloadRequest, made: ChecksMade): void => {
  req.context[MADE] = made
}

const saidIn = (req: PayloadRequest): ChecksMade | undefined => req.context[MADE] as ChecksMade | undefined

/** Whether a request is a check and nothing else. */
export const isCheck = (req: PayloadRequest): boolean => saidIn(req) !== undefined

/** Said of a request that duplicates a document: its days are those of the other one, and nobody checked anything. */
const COPIES = 'copiesDocument'

const checkedNow = requestMemo<true>('checkedNow')

/** Notes on every part of a document whether its facts changed after its check. What a client says of it does not count. */
export const noteFacts: CollectionBeforeChangeHook = ({ collection, data, operation, originalDoc, req }) => {
  const fields = collection.flattenedFields
  const isCopy = operation === 'create' && Object.keys((originalDoc ?? {}) as Data).length > 0
  if (isCopy) req.context[COPIES] = true
  return mapCheckedParts(
    fields,
    data as Data,
    (isCopy ? {} : (originalDoc ?? {})) as Data,
    ({ part, fields: its, data: after, like: before }) => {
      // A write of some fields leaves the others as they were.
      const whole = { ...before, ...after }
      const name = `${collection.slug}:${String(originalDoc?.id)}:${part}`
      // An import writes each language by itself: what was checked with the first is so with the second.
      const isNow = dayIn(whole.checkedOn) > dayIn(before.checkedOn) || saidIn(req)?.has(part)
      if (isNow) checkedNow.set(req, name, true)
      const isChecked = checkedNow.get(req, name) ?? false
      return { ...after, changedOn: changedOn(before, isOtherFact(its, before, whole), isChecked) }
    },
  )
}

async function sourcesIn(req: PayloadRequest, ids: number[]): Promise<Data[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id, key, title, url }) => ({ id, key, title, url: url ?? null }))
}

/** Whether someone is noted already to have made the check that a day set by hand, or a restored version, speaks of. */
async function isNoted(
  req: PayloadRequest,
  check: { of: string; doc: number; part: string; day: string },
): Promise<boolean> {
  const where = { and: Object.entries(check).map(([field, value]) => ({ [field]: { equals: value } })) }
  return (await req.payload.count({ collection: 'checks', where, req })).totalDocs > 0
}

/** Records who checked what: for every part whose day of the check an account moved on. */
export const recordChecks: CollectionAfterChangeHook = async ({ collection, doc, operation, previousDoc, req }) => {
  if (!req.user || (operation === 'create' && req.context[COPIES] === true)) return
  const said = saidIn(req)
  const before = isObject(previousDoc) ? previousDoc : {}
  for (const { part, data, like } of checkedPartsOf(collection.flattenedFields, doc as Data, before)) {
    const day = dayIn(data.checkedOn)
    const isSaid = said?.has(part) ?? false
    if (day === '' || (!isSaid && day <= dayIn(like.checkedOn))) continue
    const check = { of: collection.slug, doc: Number(doc.id), part, day }
    if (!isSaid && (await isNoted(req, check))) continue
    const sources = await sourcesIn(req, said?.get(part) ?? sourceIdsOf(data))
    const made = { ...check, at: new Date().toISOString(), by: req.user.id, sources }
    // Straight to the database: nobody else may create one.
    await req.payload.db.create({ collection: 'checks', data: made, req })
  }
}

/** What was checked of a document goes with it. */
export const dropChecks: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await req.payload.db.deleteMany({
    collection: 'checks',
    req,
    where: { and: [{ of: { equals: collection.slug } }, { doc: { equals: id } }] },
  })
}
