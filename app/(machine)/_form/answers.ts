import { preferred, received, type Form } from './receiveForm.ts'
import { address } from '#app/_page/address.ts'
import { drop, keep, type Typed } from '#app/_page/formState.ts'
import { SUBMISSION } from '#contract/privateHeaders.ts'
import { internalOrigin } from '#contract/sameProcess.ts'
import type { Locale } from '#i18n/routing.ts'

/** The forms of reader pages: each is shown by the page of that kind and sent to the route of that name. */
export type Kind = 'report' | 'correction'

/** What a form's route does with what was sent: leads on to a page, or shows the form again. */
export type Answers = {
  /** Leads to the form's page, which then says that it arrived: reloading that sends nothing twice. */
  done: (query: Record<string, string>) => Response
  /** Shows the form's page again with what was typed. `query` is what that page is asked with. */
  again: (status: number, typed: Typed, query?: Record<string, string>) => Promise<Response>
}

const PRIVATE = { 'cache-control': 'no-store' }

/** What could not be taken for so long, in seconds, may be sent again then. */
const retry = ({ minutes }: Typed): Record<string, string> => (minutes ? { 'retry-after': String(minutes * 60) } : {})

const html = (body: string, status: number, more: Record<string, string> = {}): Response =>
  new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...more } })

/** Asks this process for one of its own pages. Throws if it cannot be had. */
async function pageAt(path: string, headers: Record<string, string> = {}): Promise<string> {
  const answer = await fetch(internalOrigin() + path, { headers, cache: 'no-store', redirect: 'error' })
  if (answer.status >= 500) throw new Error(`${path} answered ${answer.status}.`)
  return answer.text()
}

const queried = (path: string, query: Record<string, string>): string => {
  const search = new URLSearchParams(query).toString()
  return search === '' ? path : `${path}?${search}`
}

const answersOf = (kind: Kind, locale: Locale): Answers => {
  const path = address(locale, { kind })
  return {
    done: (query) => new Response(null, { status: 303, headers: { ...PRIVATE, location: queried(path, query) } }),
    again: async (status, typed, query = {}) => {
      const id = keep(typed)
      try {
        return html(await pageAt(queried(path, query), { [SUBMISSION]: id }), status, retry(typed))
      } finally {
        drop(id)
      }
    },
  }
}

/** Answers a form: reads it and lets `take` decide; whatever breaks on the way is our fault and is said so. */
export async function answer(
  request: Request,
  kind: Kind,
  take: (form: Form, answers: Answers) => Promise<Response>,
): Promise<Response> {
  const form = await received(request)
  const answers = answersOf(kind, form.locale)
  try {
    if (!('status' in form)) return await take(form, answers)
    return await answers.again(form.status, { values: {}, problems: {}, notice: form.notice })
  } catch (error) {
    console.error(error)
    return html(await pageAt(`/${form.locale}/unavailable`), 503)
  }
}

/** What was typed into a form of ours, to show it again; from others only what the page itself would show. */
export const valuesOf = (fields: URLSearchParams, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, fields.get(name) ?? '']))

/** Minutes, rounded up, of some milliseconds. */
export const minutesOf = (milliseconds: number): number => Math.ceil(milliseconds / 60_000)

/** Leads someone who opens the address of a route, such as after reloading, to the form's page in their language. */
export const toForm = (request: Request, kind: Kind): Response =>
  new Response(null, {
    status: 307,
    headers: { ...PRIVATE, location: address(preferred(request.headers), { kind }) + new URL(request.url).search },
  })
