import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import next from 'next'
import { INVALIDATION_ROUTE } from '#contract/invalidation.ts'
import { INTERNAL_ORIGIN } from '#contract/sameProcess.ts'
import { draftCookie, draftDetector } from './draftMode.ts'
import { errorPages } from './errorPages.ts'
import { audienceOf } from './headers.ts'
import { setTimeouts } from './limits.ts'
import { isOpenData } from './openData.ts'
import { type HandlerOptions, publicHandler } from './publicHandler.ts'
import { sharedPreview } from './openShared.ts'
import { SHARED_ROUTE } from '#contract/sharedPreview.ts'

/** What is served where; `dir` is the built site, by default this project's. */
export type ServerOptions = Pick<HandlerOptions, 'proxies' | 'https' | 'offline'> & {
  host: string
  port: number
  dir?: string
}

/** A running server: where this process reaches its own Next, and how to close everything. */
export type RunningServer = { internalOrigin: string; close: () => Promise<void> }

/** Milliseconds that requests under way get to finish when the server stops. */
const GRACE_MS = 10_000

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })

/** What this process may ask its own Next: to expire cached pages, what a preview link opens, and pages as Next renders them. */
const internalHandler =
  (handle: RequestListener): RequestListener =>
  (req, res) => {
    const path = req.url ?? ''
    const expires = req.method === 'POST' && path === INVALIDATION_ROUTE
    const opens = path.startsWith(`${SHARED_ROUTE}?`)
    const reads = req.method === 'GET' && (audienceOf(path) === 'reader' || isOpenData(path) || opens)
    return expires || reads ? handle(req, res) : res.writeHead(404).end()
  }

/**
 * Serves the built site by Next's custom server, on two ports. The public one sends every response with our headers, and
 * readers' pages without the framework's script. The internal one, on a loopback address that nobody is told, is how this
 * process talks to its own Next. Resolves once both are open; rejects when the port is taken.
 */
export async function serve({ host, port, proxies, https, offline, dir }: ServerOptions): Promise<RunningServer> {
  const root = dir ?? fileURLToPath(new URL('..', import.meta.url))
  const app = next({ dev: false, dir: root, hostname: host, port, quiet: true })
  const handle = app.getRequestHandler()
  const internalServer = createServer(internalHandler(handle))
  const internalOrigin = `http://127.0.0.1:${await listen(internalServer, 0, '127.0.0.1')}`
  process.env[INTERNAL_ORIGIN] = internalOrigin
  const cookie = await draftCookie(root)
  const server = createServer(
    publicHandler({
      proxies,
      https,
      offline,
      handle,
      isDraft: draftDetector(cookie),
      openShared: sharedPreview(internalOrigin, cookie),
      fetchErrorPage: errorPages(internalOrigin),
    }),
  )
  setTimeouts(server)
  const close = async () => {
    await closeServer(server)
    await closeServer(internalServer)
    await app.close()
  }
  try {
    await app.prepare()
    await listen(server, port, host)
  } catch (error) {
    await close()
    throw error
  }
  return { close, internalOrigin }
}
