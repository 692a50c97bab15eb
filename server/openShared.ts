import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { localeOf } from './language.ts'
import { SHARED_TOKEN } from '#contract/privateHeaders.ts'
import { SHARED_ROUTE, sharedTokenAt } from '#contract/sharedPreview.ts'

/** Turns a request for a shared draft into one for its page, or for the page that says why not. */
export type OpenShared = (req: IncomingMessage) => Promise<void>

const opened = z.object({ path: z.string().startsWith('/') })

const GONE = 410

/** Where the token of a request leads: the page with its draft, or an error page. Errors of our own look like a page lost. */
async function destination(origin: string, token: string, locale: string): Promise<{ path: string; isDraft: boolean }> {
  const asked = new URLSearchParams({ token, locale }).toString()
  const response = await fetch(`${origin}${SHARED_ROUTE}?${asked}`).catch(() => null)
  const answer = response?.status === 200 ? opened.safeParse(await response.json().catch(() => null)) : null
  if (answer?.success) return { path: answer.data.path, isDraft: true }
  return { path: `/${locale}/${response?.status === GONE ? 'expired' : 'lost'}`, isDraft: false }
}

/**
 * Opens preview links. The visitor gets no cookie: this one request alone is put into draft mode, with the token beside it, by
 * which the page finds out again what may be shown. What the visitor's browser sent of cookies is left out.
 */
export const sharedPreview =
  (internalOrigin: string, draftCookie: string): OpenShared =>
  async (req) => {
    const token = sharedTokenAt(new URL(`http://reader${req.url}`).pathname) ?? ''
    const { path, isDraft } = await destination(internalOrigin, token, localeOf(req))
    const { cookie: _cookie, ...headers } = req.headers
    req.headers = isDraft ? { ...headers, cookie: draftCookie, [SHARED_TOKEN]: token } : headers
    req.url = path
  }
