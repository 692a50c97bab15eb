import { APIError, type Endpoint, type FlattenedField } from 'payload'
import { isLocalized, mapFields, type Data } from './fieldTree.ts'
import { actsAs } from './lastSave.ts'
import { takeTurns } from './pendingWrite.ts'
import { inTransaction } from './transaction.ts'
import { say } from './translate.ts'
import { isLocale, other } from '#i18n/routing.ts'

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === ''

/** A document in one language, its empty texts filled with those of the other; what is written already stays. */
export const filled = (fields: FlattenedField[], own: Data, from: Data): Data =>
  mapFields(fields, own, from, {
    rows: (rows, others = [], inner) => {
      const sameAs = (row: Data) => others.find(({ id }) => id === row.id)
      return rows.map((row) => inner(row, sameAs(row)))
    },
    value: (field, mine, theirs) => (isLocalized(field) && isEmpty(mine) ? theirs : mine),
  })

/**
 * `POST /api/<collection>/<id>/start-from-other`: saves a draft in the request's language that starts from the other
 * language's texts. Payload's own “Copy to locale” breaks documents on PostgreSQL (payload #18002), so it is switched off.
 */
export const startFromOther: Endpoint = {
  path: '/:id/start-from-other',
  method: 'post',
  handler: async (req) => {
    const collection = req.routeParams?.collection as 'carriers'
    const id = Number(req.routeParams?.id)
    const { locale, payload } = req
    if (!req.user) throw new APIError('Unauthorized', 401, undefined, true)
    if (!isLocale(locale) || !Number.isInteger(id)) {
      throw new APIError(
        say(req, { zh: '缺少语言或编号。', en: 'The language or the id is missing.' }),
        400,
        undefined,
        true,
      )
    }
    const asked = {
      collection,
      id,
      depth: 0,
      draft: true,
      fallbackLocale: false,
      overrideAccess: false,
      user: req.user,
      req,
    } as const
    // In its turn: what it fills in is made of the newest version, and nobody saves another in between.
    await inTransaction(req, async () => {
      await takeTurns(req, collection, id)
      const own = (await payload.findByID({ ...asked, locale })) as unknown as Data
      const from = (await payload.findByID({ ...asked, locale: other(locale) })) as unknown as Data
      req.locale = locale
      const { flattenedFields } = payload.collections[collection].config
      const {
        id: _id,
        createdAt: _createdAt,
        _status,
        lastSave: _lastSave,
        ...data
      } = filled(flattenedFields, own, from)
      actsAs(req, 'filled')
      await payload.update({ ...asked, locale, data: data as never })
    })
    return Response.json({ message: say(req, { zh: '已填入，尚未发布。', en: 'Filled in, not published yet.' }) })
  },
}
