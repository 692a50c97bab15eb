import { sql } from '@payloadcms/db-postgres'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { roleOf, writesAll } from '#collections/shared/access.ts'
import { refusal } from '#collections/shared/appointed.ts'
import { rowsIn } from '#collections/shared/connection.ts'
import { say } from '#collections/shared/translate.ts'
import type { Locale } from '#i18n/routing.ts'

const asked = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('withdrawn') }),
  z.strictObject({ state: z.literal('sent-back'), answer: z.string().trim().min(1).max(1000) }),
])

/**
 * `POST /api/reviews/<id>/end`: takes back what waits or was sent back, for whoever asked for it and for editors; or sends
 * back what waits, with the reason, for whoever may write its language. One statement: of two who end it, one does.
 */
export const endReview: Endpoint = {
  path: '/:id/end',
  method: 'post',
  handler: async (req) => {
    const id = Number(req.routeParams?.id)
    const { drizzle } = req.payload.db
    const [found] =
      req.user && Number.isInteger(id)
        ? await rowsIn<{ locale: Locale; by: number | null }>(
            drizzle,
            sql`select locale, by_id as by from reviews where id = ${id}`,
          )
        : []
    const isAsker = found?.by !== null && found?.by === req.user?.id
    const isEditor = roleOf(req) === 'admin' || roleOf(req) === 'editor'
    if (!req.user || !found || !(isAsker || writesAll(req, [found.locale])))
      throw refusal(req, 403, { zh: '这不是你的审阅。', en: 'This review is not yours.' })
    const body = asked.safeParse(await req.json?.().catch(() => null))
    if (!body.success) throw refusal(req, 400, { zh: '退回要写原因。', en: 'To send it back, say why.' })
    const { data } = body
    if (data.state === 'withdrawn' && !isAsker && !isEditor)
      throw refusal(req, 403, {
        zh: '只有提出的人和编辑能收回；要改就退回，写明原因。',
        en: 'Only who asked, and editors, can take it back. If it has to be changed, send it back and say why.',
      })
    const from = data.state === 'withdrawn' ? sql`('waiting', 'sent-back')` : sql`('waiting')`
    const done = await rowsIn(
      drizzle,
      sql`
        update reviews set state = ${data.state}, ended_at = now(), updated_at = now(), ended_by_id = ${req.user.id},
          ended_by_name = ${req.user.name}, answer = ${data.state === 'sent-back' ? data.answer : null}
        where id = ${id} and state::text in ${from} returning id`,
    )
    if (done.length === 0) throw refusal(req, 409, { zh: '已经结束了。', en: 'It has ended already.' })
    const words =
      data.state === 'withdrawn' ? { zh: '收回了。', en: 'Withdrawn.' } : { zh: '退回了。', en: 'Sent back.' }
    return Response.json({ message: say(req, words) })
  },
}
