import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { publicHandler } from './publicHandler.ts'

/** Answers pictures as they are, scripts as Next does, and everything else as data; each with the address it was asked for. */
const handle: RequestListener = (req, res) => {
  const type = req.url?.endsWith('.js') ? 'application/javascript; charset=UTF-8' : 'application/json'
  res.writeHead(200, { 'content-type': type }).end(JSON.stringify(req.url))
}

const serving = (offline: boolean) =>
  createServer(
    publicHandler({
      proxies: 0,
      https: false,
      offline,
      handle,
      isDraft: () => false,
      openShared: async (req) => void (req.url = '/opened'),
      fetchErrorPage: () => Promise.resolve(Buffer.alloc(0)),
    }),
  )

const open = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const server = serving(true)
const without = serving(false)
let origin = ''
let originWithout = ''

beforeAll(async () => {
  origin = await open(server)
  originWithout = await open(without)
})
afterAll(() => [server, without].forEach((each) => each.close()))

it.each([
  ['POST', '/zh', 405],
  ['DELETE', '/zh/carriers', 405],
  ['GET', '/zh/carriers/%00', 400],
  ['GET', '/%', 400],
])('refuses %s %s with %i and our headers', async (method, path, status) => {
  const answer = await fetch(origin + path, { method })
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('allow')).toBe(status === 405 ? 'GET, HEAD' : null)
})

it('lets no cache and no browser keep what the API answers, but pictures', async () => {
  expect((await fetch(`${origin}/api/carriers`)).headers.get('cache-control')).toBe('private, no-store')
  expect((await fetch(`${origin}/api/media/file/x.webp`)).headers.get('cache-control')).toBeNull()
})

it.each(['/worker.js', '/enhance/offline.js', '/enhance/search.js'])(
  'sends %s compressed, to be asked for again',
  async (path) => {
    const answer = await fetch(origin + path, { headers: { 'accept-encoding': 'gzip' } })
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(answer.headers.get('content-type')).toContain('javascript')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('cache-control')).toMatch(/max-age=0\b/)
    const etag = answer.headers.get('etag') ?? ''
    expect((await fetch(origin + path, { headers: { 'if-none-match': etag } })).status).toBe(304)
    expect(await answer.json()).toBe(path)
  },
)

it('lets the worker ask for pages', async () => {
  const { headers } = await fetch(`${origin}/worker.js`)
  expect(headers.get('content-security-policy')).toContain("connect-src 'self'")
})

it('has browsers let go of their copies where these are switched off', async () => {
  const ask = async (path: string): Promise<unknown> => (await fetch(originWithout + path)).json()
  expect(await ask('/worker.js')).toBe('/enhance/gone.js')
  expect(await ask('/enhance/offline.js')).toBe('/enhance/gone.js')
  expect(await ask('/enhance/search.js')).toBe('/enhance/search.js')
})

it('lets nobody keep, index or refer to what a preview link opens, and hides how it is opened', async () => {
  const answer = await fetch(`${origin}/en/shared/12.abc`)
  expect(await answer.json()).toBe('/opened')
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(answer.headers.get('x-robots-tag')).toContain('noindex')
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
  expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect((await fetch(`${origin}/en/shared/12.abc`, { method: 'POST' })).status).toBe(405)
  expect((await fetch(`${origin}/preview/shared?token=12.abc&locale=en`)).status).toBe(404)
})
