import { sql } from '@payloadcms/db-postgres'
import type { Endpoint } from 'payload'
import { writesAll } from '#collections/shared/access.ts'
import { refusal } from '#collections/shared/appointed.ts'
import { rowsIn } from '#collections/shared/connection.ts'
import { say } from '#collections/shared/translate.ts'
import type { Locale } from '#i18n/routing.ts'

/**
 * `POST /api/schedules/<id>/call-off`: calls off what waits, or puts aside what was not possible, for whoever may write its
 * language. One statement, so that what is being carried out just then is either done or called off, never both.
 */
export const callOff: Endpoint = {
  path: '/:id/call-off',
  method: 'post',
  handler: async (req) => {
    const id = Number(req.routeParams?.id)
    const { drizzle } = req.payload.db
    const [found] = Number.isInteger(id)
      ? await rowsIn<{ locale: Locale }>(drizzle, sql`select locale from schedules where id = ${id}`)
      : []
    if (!req.user || !found || !writesAll(req, [found.locale]))
      throw refusal(req, 403, { zh: '你不能取消它。', en: 'You may not call this off.' })
    const done = await rowsIn(
      drizzle,
      sql`
        update schedules set state = 'called-off', ended_at = now(), updated_at = now(), ended_by_id = ${req.user.id},
          ended_by_name = ${req.user.name}
        where id = ${id} and state in ('waiting', 'not-possible') returning id`,
    )
    if (done.length === 0)
      throw refusal(req, 409, { zh: '已经办好或取消了。', en: 'It was already carried out or called off.' })
    return Response.json({ message: say(req, { zh: '取消了。', en: 'Called off.' }) })
  },
}
