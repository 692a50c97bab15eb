import type { IncomingMessage } from 'node:http'

/** Other names of this machine, as browsers write them. */
const TWINS = ['127.0.0.1', '[::1]']

/**
 * Where a page asked for under another name of this machine is to be asked for instead; null for everything else. Logins and
 * forms belong to one origin, the site's own: under `127.0.0.1` a site at `http://localhost:3000` would let nobody save. A site
 * with any other address is left alone, and so is what is no page.
 */
export function leadHome(
  { headers, method, url }: Pick<IncomingMessage, 'headers' | 'method' | 'url'>,
  site: string,
): string | null {
  const { hostname, port, origin } = new URL(site)
  if (hostname !== 'localhost' || (method !== 'GET' && method !== 'HEAD')) return null
  if (!headers.accept?.includes('text/html')) return null
  const isTwin = TWINS.some((name) => headers.host === `${name}${port && `:${port}`}`)
  return isTwin && url?.startsWith('/') && !url.startsWith('//') ? `${origin}${url}` : null
}
