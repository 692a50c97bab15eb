import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { HANDLING, REJECTIONS } from './choices.ts'
import { say, type Say } from './translate.ts'

const WRONG: Say = { zh: '没有这样的处理方式。', en: 'There is no such state.' }
const NO_REASON: Say = { zh: '请选不采纳的原因。', en: 'Choose why it is rejected.' }

/** A form of the admin as it is sent; of repeated fields the first counts. */
async function formIn(req: PayloadRequest): Promise<URLSearchParams> {
  const text = await req.text?.()
  return new URLSearchParams(text ?? '')
}

/** Only a view of the admin is led back to. */
const backIn = (admin: string, back: string): string => (back.startsWith(`${admin}/inbox`) ? back : `${admin}/inbox`)

type Letter = { path?: string | null; locale?: string | null; way?: string | null }

/** Where the document that a letter is about is changed: in the reader's language, at the way they tried. */
const documentOf = (admin: string, { path, locale, way }: Letter): string =>
  `${admin}/edit?${new URLSearchParams({ page: `/${locale ?? 'zh'}${path ?? ''}`, ...(way ? { way } : {}) })}`

/**
 * `POST /api/reports/<id>/handle`, and of corrections: what an editor does with what a reader wrote, by a form of the inbox.
 * Nothing of it publishes: who accepts is led to the document, beside which the words then stand.
 */
export const handleLetter: Endpoint = {
  path: '/:id/handle',
  method: 'post',
  handler: async (req) => {
    const { payload, user, routeParams } = req
    if (!user) throw new APIError('Unauthorized', 401, undefined, true)
    const form = await formIn(req)
    const state = HANDLING.find((each) => each === form.get('state'))
    const rejection = REJECTIONS.find((each) => each === form.get('rejection'))
    const fail = (words: Say): never => {
      throw new APIError(say(req, words), 400, undefined, true)
    }
    if (!state) return fail(WRONG)
    if (state === 'rejected' && !rejection) return fail(NO_REASON)
    const doc: Letter = await payload.update({
      collection: routeParams?.collection as 'reports',
      id: Number(routeParams?.id),
      depth: 0,
      data: { state, rejection: state === 'rejected' ? rejection : null },
      overrideAccess: false,
      user,
      req,
    })
    const { admin } = payload.config.routes
    const location = state === 'accepted' ? documentOf(admin, doc) : backIn(admin, form.get('back') ?? '')
    return new Response(null, { status: 303, headers: { location } })
  },
}
