import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, Payload } from 'payload'
import { look, type LookOptions } from './look.ts'
import { noteLook, type LinkRow } from './noteLook.ts'
import { mayLook, userAgent } from './userAgent.ts'
import { roleOf } from '#collections/shared/access.ts'
import { refusal } from '#collections/shared/appointed.ts'
import { rowsIn } from '#collections/shared/connection.ts'
import { wait, type Limit } from '#collections/shared/rateLimit.ts'
import { say } from '#collections/shared/translate.ts'

/** Nobody needs more, and no site should get more by our hand. */
const BY_ACCOUNT: Limit = { name: 'link-account', points: 30, duration: 600 }
const BY_SOURCE: Limit = { name: 'link-source', points: 3, duration: 60 }

/** Looks at the address of one source now. Resolves to whether there is such a source, with an address. */
export async function checkLink(payload: Payload, id: number, options: LookOptions): Promise<boolean> {
  const [row] = await rowsIn<LinkRow>(
    payload.db.drizzle,
    sql`
      select id, url, archived_url as "archivedUrl", link_check_state as state, link_check_outcome as outcome,
        link_check_days::int as days, link_check_checked_at as "checkedAt"
      from sources where id = ${id} and url <> ''`,
  )
  if (row) await noteLook(payload, row, await look(row.url, options))
  return row !== undefined
}

/** `POST /api/sources/<id>/check-link`: looks at the address of a source now, for editors. */
export const checkLinkNow: Endpoint = {
  path: '/:id/check-link',
  method: 'post',
  handler: async (req) => {
    const id = Number(req.routeParams?.id)
    const role = roleOf(req)
    if (role !== 'admin' && role !== 'editor')
      throw refusal(req, 403, { zh: '只有编辑可以检查网址。', en: 'Only editors may check an address.' })
    if (!mayLook())
      throw refusal(req, 409, {
        zh: '这个网站没有打开网址检查（LINK_CHECKS=off）。',
        en: 'This site does not check addresses (LINK_CHECKS=off).',
      })
    const ms =
      (await wait(req.payload, BY_ACCOUNT, String(req.user?.id))) || (await wait(req.payload, BY_SOURCE, String(id)))
    if (ms > 0)
      throw refusal(req, 429, { zh: '查得太快了，请过一会儿再查。', en: 'Too many at once. Try again in a while.' })
    const isThere = Number.isInteger(id) && (await checkLink(req.payload, id, { userAgent: userAgent() }))
    if (!isThere)
      throw refusal(req, 404, { zh: '这个来源没有保存过网址。', en: 'No address is saved for this source.' })
    const { linkCheck } = await req.payload.findByID({
      collection: 'sources',
      id,
      depth: 0,
      select: { linkCheck: true },
    })
    return Response.json({ message: say(req, { zh: '查过了。', en: 'Checked.' }), linkCheck })
  },
}
