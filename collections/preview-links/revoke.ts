import { sql } from '@payloadcms/db-postgres'
import type { Endpoint } from 'payload'
import { roleOf } from '#collections/shared/access.ts'
import { refusal } from '#collections/shared/appointed.ts'
import { rowsIn } from '#collections/shared/connection.ts'
import { say } from '#collections/shared/translate.ts'

/** `POST /api/preview-links/<id>/revoke`: closes a link for good; editors any, translators their own. */
export const revoke: Endpoint = {
  path: '/:id/revoke',
  method: 'post',
  handler: async (req) => {
    const id = Number(req.routeParams?.id)
    const isEditor = roleOf(req) === 'admin' || roleOf(req) === 'editor'
    const done =
      req.user && roleOf(req) && Number.isInteger(id)
        ? await rowsIn(
            req.payload.db.drizzle,
            sql`
              update preview_links set revoked_at = now(), updated_at = now(), revoked_by_id = ${req.user.id},
                revoked_by_name = ${req.user.name}
              where id = ${id} and revoked_at is null and (${isEditor} or by_id = ${req.user.id}) returning id`,
          )
        : []
    if (done.length === 0)
      throw refusal(req, 403, {
        zh: '你不能收回它，或者它已经收回了。',
        en: 'You may not revoke it, or it was revoked already.',
      })
    return Response.json({ message: say(req, { zh: '收回了。', en: 'Revoked.' }) })
  },
}
