import { isDeepStrictEqual } from 'node:util'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { roleOf } from './access.ts'
import { checkedPartsOf, mapCheckedParts, sourceIdsOf } from './checkedParts.ts'
import { contentIn } from './contentIn.ts'
import type { Data } from './fieldTree.ts'
import { utcDay } from './futureDay.ts'
import { sayChecks } from './noteChecks.ts'
import { say, type Say } from './translate.ts'
import { publishedIn } from './stored.ts'
import { isLocale } from '#i18n/routing.ts'

/** Which parts were compared with which of their sources. */
const asked = z.strictObject({
  parts: z
    .array(z.strictObject({ part: z.string().max(200), sources: z.array(z.number().int()).max(200) }))
    .min(1)
    .max(200),
})

const refuse = (req: PayloadRequest, status: number, words: Say): never => {
  throw new APIError(say(req, words), status, undefined, true)
}

/** What Payload itself keeps of a document. */
const KEPT = ['id', 'createdAt', 'updatedAt', '_status', 'imported', 'lastSave']

const without = (doc: Data): Data => Object.fromEntries(Object.entries(doc).filter(([key]) => !KEPT.includes(key)))

const NOON = 'T12:00:00.000Z'

/**
 * `POST /api/<collection>/<id>/check`: someone compared parts of a document with their sources today. Readers get the new day
 * at once where nothing else waits to be published; otherwise it is saved as a draft.
 */
export const checkToday: Endpoint = {
  path: '/:id/check',
  method: 'post',
  handler: async (req) => {
    const collection = req.routeParams?.collection as 'procedures'
    const id = Number(req.routeParams?.id)
    // Reading in every language changes what the request says of its own.
    const { payload, locale: language } = req
    if (!req.user) throw new APIError('Unauthorized', 401, undefined, true)
    if (roleOf(req) === 'translator') refuse(req, 403, { zh: '核对由编辑来做。', en: 'Checking is for editors.' })
    const body = asked.safeParse(await req.json?.().catch(() => null))
    if (!body.success || !Number.isInteger(id))
      return refuse(req, 400, { zh: '没有说核对了哪一部分。', en: 'It does not say which part was checked.' })
    const read = {
      collection,
      id,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
      fallbackLocale: false,
    } as const
    const latest = (await payload.findByID({ ...read, draft: true, locale: 'all' })) as unknown as Data
    const main = (await payload.findByID({ ...read, draft: false, locale: 'all' })) as unknown as Data
    const published = publishedIn(main)
    const [first] = published
    const waits = !isDeepStrictEqual(contentIn(published, without(latest)), contentIn(published, without(main)))
    const isLive = first !== undefined && !waits
    const locale = isLocale(language) && (!isLive || published.includes(language)) ? language : (first ?? 'zh')
    const { flattenedFields } = payload.collections[collection].config
    const draft = (await payload.findByID({ ...read, draft: true, locale })) as unknown as Data
    const made = new Map(body.data.parts.map(({ part, sources }) => [part, sources]))
    const known = new Map(checkedPartsOf(flattenedFields, draft).map((each) => [each.part, sourceIdsOf(each.data)]))
    for (const [part, sources] of made) {
      const its = known.get(part)
      if (!its)
        refuse(req, 400, {
          zh: `这里没有“${part}”这一部分，可能刚被改过。请重新打开这一页。`,
          en: `There is no part “${part}” here; it may just have been changed. Open the page again.`,
        })
      if (sources.length === 0 || !sources.every((source) => its?.includes(source)))
        refuse(req, 400, {
          zh: '请勾选对照过的来源；没有来源，就没有可以对照的。',
          en: 'Tick the sources you compared; without a source there is nothing to compare with.',
        })
    }
    const day = utcDay()
    const data = mapCheckedParts(flattenedFields, without(draft), {}, ({ part, data: its }) =>
      made.has(part) ? { ...its, checkedOn: `${day}${NOON}` } : its,
    )
    sayChecks(req, made)
    req.locale = locale
    await payload.update({
      ...read,
      locale,
      draft: !isLive,
      data: { ...data, updatedAt: draft.updatedAt, ...(isLive ? { _status: 'published' } : {}) } as never,
    })
    const message = isLive
      ? { zh: '已记下核对，读者看到的日期也改了。', en: 'The check is recorded, and readers see its day.' }
      : {
          zh: '已记下核对。这份内容还有没发布的修改，日期要等发布以后读者才看得到。',
          en: 'The check is recorded. This document has unpublished changes: readers see the day once it is published.',
        }
    return Response.json({ message: say(req, message), day, published: isLive })
  },
}
