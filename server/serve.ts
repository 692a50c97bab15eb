import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import next from 'next'
import { FORM_ROUTES } from '#contract/formRoutes.ts'
import { INVALIDATION_ROUTE } from '#contract/invalidation.ts'
import { INTERNAL_ORIGIN } from '#contract/sameProcess.ts'
import { PUBLIC } from '#contract/cacheControl.ts'
import { resolveClientAddress } from './clientAddress.ts'
import { forData, isData } from './openData.ts'
import { type Drafting, draftMode, keepPrivate } from './draftMode.ts'
import { audience, headersFor, isPrivate } from './headers.ts'
import { languageOf, preferred } from './language.ts'
import { limitTimes, refused } from './limits.ts'
import { wantsMarkdown } from '#server/markdown/address.ts'
import { forReader } from './reader.ts'
import { type FetchReady, readyPages } from './errorPages.ts'

/** What the server needs to know of the configuration. */
export type Serving = { host: string; port: number; proxies: number; https: boolean; offline: boolean; dir?: string }

/** A running server: its inner door, as an address, and how to close both doors. */
export type Served = { door: string; close: () => Promise<void> }

/** Milliseconds that requests under way get to finish when the server stops. */
const GRACE_MS = 10_000

const listening = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })

/** Flight data has addresses of its own; for readers there are only pages. */
const isFlight = (path: string): boolean => path.endsWith('.rsc')

/** What has browsers keep pages for reading without a network, and what takes its place where that is switched off. */
const KEEPERS = ['/worker.js', '/enhance/offline.js']
const GONE = '/enhance/gone.js'

const toLanguage = (req: IncomingMessage, res: ServerResponse, search: string): void => {
  res.writeHead(307, {
    location: `/${preferred(req)}${search}`,
    vary: 'accept-language',
    'cache-control': PUBLIC,
    'content-length': 0,
  })
  res.end()
}

type Way = Pick<Serving, 'proxies' | 'https' | 'offline'> & {
  handle: RequestListener
  isDrafting: Drafting
  fetchReady: FetchReady
}

/** What happens to a request from outside before and around Next. */
export const outside =
  ({ proxies, https, offline, handle, isDrafting, fetchReady }: Way): RequestListener =>
  (req, res) => {
    const refusal = refused(req)
    if (refusal !== null) {
      const headers = { ...headersFor('machine', { https, dev: false }), connection: 'close' }
      return res.writeHead(refusal, refusal === 405 ? { ...headers, allow: 'GET, HEAD' } : headers).end()
    }
    resolveClientAddress(req, proxies)
    const { pathname, search } = new URL(`http://reader${req.url}`)
    const asMarkdown = wantsMarkdown(pathname)
    // What a form answers is asked for without cookies, and so never a draft.
    const who = audience(pathname, !asMarkdown && req.method !== 'POST' && isDrafting(req))
    for (const [name, value] of Object.entries(headersFor(who, { https, dev: false }))) res.setHeader(name, value)
    if (!offline && KEEPERS.includes(pathname)) req.url = GONE
    if (pathname === INVALIDATION_ROUTE) return res.writeHead(404).end()
    if (pathname === '/') return toLanguage(req, res, search)
    if (isPrivate(pathname)) res.setHeader('cache-control', 'private, no-store')
    if (who === 'draft') keepPrivate(res)
    // What readers send concerns what readers see, also when an editor in draft mode sends it.
    if (FORM_ROUTES.some((route) => route === pathname)) delete req.headers.cookie
    if (isData(pathname)) forData(req, res)
    if (who === 'reader' || pathname === '/suggest' || pathname.startsWith('/enhance/')) {
      if (isFlight(pathname)) req.url = `/${languageOf(req)}/lost`
      forReader(req, res, { fetchReady, asMarkdown: asMarkdown && who === 'reader' })
    }
    return handle(req, res)
  }

/** What this process may ask its own Next: to expire cached pages, and for pages as Next renders them. */
const inside =
  (handle: RequestListener): RequestListener =>
  (req, res) => {
    const expires = req.method === 'POST' && req.url === INVALIDATION_ROUTE
    const reads = req.method === 'GET' && (audience(req.url ?? '') === 'reader' || isData(req.url ?? ''))
    return expires || reads ? handle(req, res) : res.writeHead(404).end()
  }

/**
 * Serves the built site: Next's custom server with two doors. The public one sends every response with our headers, and
 * readers' pages without the framework's script. The inner one, on a loopback port that nobody is told, is how this
 * process talks to its own Next. Resolves once both are open; rejects when the port is taken.
 */
export async function serve({ host, port, proxies, https, offline, dir }: Serving): Promise<Served> {
  const root = dir ?? fileURLToPath(new URL('..', import.meta.url))
  const app = next({ dev: false, dir: root, hostname: host, port, quiet: true })
  const handle = app.getRequestHandler()
  const inner = createServer(inside(handle))
  const door = `http://127.0.0.1:${await listening(inner, 0, '127.0.0.1')}`
  process.env[INTERNAL_ORIGIN] = door
  const way = { proxies, https, offline, handle, isDrafting: await draftMode(root), fetchReady: readyPages(door) }
  const server = createServer(outside(way))
  limitTimes(server)
  const close = async () => {
    await closed(server)
    await closed(inner)
    await app.close()
  }
  try {
    await app.prepare()
    await listening(server, port, host)
  } catch (error) {
    await close()
    throw error
  }
  return { close, door }
}
