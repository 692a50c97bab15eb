import { parseForm, type SubmittedForm } from './parseForm.ts'
import { address } from '#app/_page/pageAddress.ts'
import { drop, keep, type RefusedForm } from '#app/_page/formState.ts'
import { SUBMISSION } from '#contract/privateHeaders.ts'
import { internalOrigin } from '#contract/sameProcess.ts'
import { negotiate } from '#i18n/negotiate.ts'
import type { Locale } from '#i18n/routing.ts'

/** The forms of reader pages: each is shown by the page of that kind and sent to the route of that name. */
export type FormKind = 'report' | 'correction'

/** What a form's route does with what was sent: leads on to a page, or shows the form again. */
export type FormReplies = {
  /** Leads to the form's page, which then says that it arrived: reloading that sends nothing twice. */
  confirm: (query: Record<string, string>) => Response
  /** Shows the form's page again with what was typed. `query` is what that page is asked with. */
  redisplay: (status: number, typed: RefusedForm, query?: Record<string, string>) => Promise<Response>
}

const PRIVATE = { 'cache-control': 'no-store' }

/** What could not be taken for so long, in seconds, may be sent again then. */
const retryAfter = ({ minutes }: RefusedForm): Record<string, string> =>
  minutes ? { 'retry-after': String(minutes * 60) } : {}

const html = (body: string, status: number, more: Record<string, string> = {}): Response =>
  new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...more } })

/** Asks this process for one of its own pages. Throws if it cannot be had. */
async function fetchPage(path: string, headers: Record<string, string> = {}): Promise<string> {
  const answer = await fetch(internalOrigin() + path, { headers, cache: 'no-store', redirect: 'error' })
  if (answer.status >= 500) throw new Error(`${path} answered ${answer.status}.`)
  return answer.text()
}

const withQuery = (path: string, query: Record<string, string>): string => {
  const search = new URLSearchParams(query).toString()
  return search === '' ? path : `${path}?${search}`
}

const repliesOf = (kind: FormKind, locale: Locale): FormReplies => {
  const path = address(locale, { kind })
  return {
    confirm: (query) => new Response(null, { status: 303, headers: { ...PRIVATE, location: withQuery(path, query) } }),
    redisplay: async (status, typed, query = {}) => {
      const id = keep(typed)
      try {
        return html(await fetchPage(withQuery(path, query), { [SUBMISSION]: id }), status, retryAfter(typed))
      } finally {
        drop(id)
      }
    },
  }
}

/** Answers a form: reads it and lets `take` decide; whatever breaks on the way is our fault and is said so. */
export async function handleForm(
  request: Request,
  kind: FormKind,
  take: (form: SubmittedForm, replies: FormReplies) => Promise<Response>,
): Promise<Response> {
  const form = await parseForm(request)
  const replies = repliesOf(kind, form.locale)
  try {
    if (!('status' in form)) return await take(form, replies)
    return await replies.redisplay(form.status, { values: {}, problems: {}, notice: form.notice })
  } catch (error) {
    console.error(error)
    return html(await fetchPage(`/${form.locale}/unavailable`), 503)
  }
}

/** What was typed into a form of ours, to show it again; from others only what the page itself would show. */
export const valuesOf = (fields: URLSearchParams, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, fields.get(name) ?? '']))

/** Minutes, rounded up, of some milliseconds. */
export const minutesOf = (milliseconds: number): number => Math.ceil(milliseconds / 60_000)

/** Leads someone who opens the address of a route, such as after reloading, to the form's page in their language. */
export const redirectToForm = (request: Request, kind: FormKind): Response =>
  new Response(null, {
    status: 307,
    headers: {
      ...PRIVATE,
      location:
        address(negotiate(request.headers.get('accept-language') ?? undefined), { kind }) + new URL(request.url).search,
    },
  })
