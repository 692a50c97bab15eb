import type { Endpoint, PayloadRequest } from 'payload'
import { refusal } from '#collections/shared/appointed.ts'
import { isLocale, type Locale } from '#i18n/routing.ts'

/** A colleague by name; what else an account holds is its own. */
export type Colleague = { id: number; name: string }

/** Who may write, and so publish, a language besides whoever asks, by name. */
export async function peopleWhoWrite(req: PayloadRequest, locale: Locale): Promise<Colleague[]> {
  const { docs } = await req.payload.db.find<Colleague>({
    collection: 'users',
    req,
    pagination: false,
    sort: 'name',
    where: {
      and: [
        { id: { not_equals: req.user?.id ?? 0 } },
        { or: [{ role: { in: ['admin', 'editor'] } }, { languages: { in: [locale] } }] },
      ],
    },
    select: { name: true },
  })
  return docs.map(({ id, name }) => ({ id, name }))
}

/** `GET /api/reviews/people?locale=<language>`: whom a review can be meant for. */
export const people: Endpoint = {
  path: '/people',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw refusal(req, 403, { zh: '请先登录。', en: 'Log in first.' })
    const { locale } = req
    if (!isLocale(locale)) throw refusal(req, 400, { zh: '请写明语言。', en: 'Name the language.' })
    return Response.json({ people: await peopleWhoWrite(req, locale) })
  },
}
