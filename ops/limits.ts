import type { IncomingMessage, Server } from 'node:http'

/** An upload of 5 MB with the form around it. */
const MOST_BYTES = 6 * 1024 * 1024

const isAddress = (url: string | undefined): boolean => {
  try {
    return Boolean(url?.startsWith('/') && decodeURI(new URL(`http://reader${url}`).pathname))
  } catch {
    return false
  }
}

/** Why a request is refused before Next sees it, as an HTTP status; null for most. */
export function refused({ headers, method, url }: Pick<IncomingMessage, 'headers' | 'method' | 'url'>): number | null {
  if (method === 'TRACE' || method === 'CONNECT') return 405
  if (!isAddress(url)) return 400
  // Every browser says how long a body is; without that nothing could be refused before it has arrived.
  if (headers['transfer-encoding'] !== undefined) return 411
  return Number(headers['content-length'] ?? 0) > MOST_BYTES ? 413 : null
}

/** Times, in milliseconds, after which a slow or idle client loses its connection. */
export function limitTimes(server: Server): void {
  server.headersTimeout = 15_000
  server.requestTimeout = 60_000
  // Longer than a proxy keeps its idle connections, so that it is never the one to be surprised.
  server.keepAliveTimeout = 75_000
}
