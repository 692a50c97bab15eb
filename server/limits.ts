import type { IncomingMessage, Server } from 'node:http'
import { FORM_ROUTES } from '#contract/formRoutes.ts'
import { audienceOf } from './headers.ts'

/** An upload of 5 MB with the form around it. */
const MAX_BODY_BYTES = 6 * 1024 * 1024

/** PostgreSQL takes no NUL in a text, and no address of ours holds any control character. */
const CONTROL = /%[01][0-9a-f]|%7f/i

/** The path of an address; null if it is none. */
const pathOf = (url: string | undefined): string | null => {
  try {
    if (!url?.startsWith('/')) return null
    const { pathname } = new URL(`http://reader${url}`)
    return decodeURI(pathname) && !CONTROL.test(pathname) ? pathname : null
  } catch {
    return null
  }
}

const SAFE_METHODS = ['GET', 'HEAD']

/** The HTTP status by which a request is rejected before Next sees it; null for most. */
export function rejectionStatus({
  headers,
  method,
  url,
}: Pick<IncomingMessage, 'headers' | 'method' | 'url'>): number | null {
  if (method === 'TRACE' || method === 'CONNECT') return 405
  const path = pathOf(url)
  if (path === null) return 400
  // Pages are only read; anything else could only be meant for the framework's server actions.
  const mayPost = method === 'POST' && FORM_ROUTES.some((route) => route === path)
  if (['reader', 'shared'].includes(audienceOf(path)) && !SAFE_METHODS.includes(method ?? '') && !mayPost) return 405
  // Every browser says how long a body is; without that nothing could be refused before it has arrived.
  if (headers['transfer-encoding'] !== undefined) return 411
  return Number(headers['content-length'] ?? 0) > MAX_BODY_BYTES ? 413 : null
}

/** Times, in milliseconds, after which a slow or idle client loses its connection. */
export function setTimeouts(server: Server): void {
  server.headersTimeout = 15_000
  server.requestTimeout = 60_000
  // Longer than a proxy keeps its idle connections, so that it is never the one to be surprised.
  server.keepAliveTimeout = 75_000
}
