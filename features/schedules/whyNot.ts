import { APIError, type PayloadRequest } from 'payload'
import { refusal } from '#collections/shared/appointed.ts'
import { say } from '#collections/shared/translate.ts'

type Mistake = { message?: string; path?: string; label?: unknown }

const mistakesIn = (error: APIError): Mistake[] => {
  const { errors } = (error.data ?? {}) as { errors?: Mistake[] }
  return Array.isArray(errors) ? errors : []
}

/** A field as the form calls it; where it has no words, its path. */
function nameOf(req: PayloadRequest, { label, path }: Mistake): string {
  const words = typeof label === 'function' ? (label as (at: object) => unknown)({ t: req.t, i18n: req.i18n }) : label
  if (typeof words === 'string') return words
  const { [req.i18n.language]: named } = (words ?? {}) as Record<string, unknown>
  return typeof named === 'string' ? named : (path ?? '')
}

/** Why a schedule could not be carried out, in the words of whoever wanted it. */
export const whyNot = {
  noAccount: (req: PayloadRequest): APIError<null> =>
    refusal(req, 403, {
      zh: '安排它的账户已经删除。请由另一个账户重新安排。',
      en: 'The account that arranged it was deleted. Arrange it again with another.',
    }),
  noRight: (req: PayloadRequest): APIError<null> =>
    refusal(req, 403, {
      zh: '安排它的账户已经无权编辑这种语言。',
      en: 'The account that arranged it may no longer edit this language.',
    }),
  noDocument: (req: PayloadRequest): APIError<null> =>
    refusal(req, 404, { zh: '这份内容已经删除。', en: 'The document was deleted.' }),
  said: (req: PayloadRequest, error: unknown): string => {
    if (!(error instanceof APIError) || error.status >= 500)
      return say(req, { zh: '出了错，请告诉管理员。', en: 'Something went wrong; tell an admin.' })
    const mistakes = mistakesIn(error)
    if (mistakes.length > 0) return mistakes.map((each) => `${nameOf(req, each)}: ${each.message ?? ''}`).join('\n')
    return error.message
  },
}
