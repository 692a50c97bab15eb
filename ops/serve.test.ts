import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { outside } from './serve.ts'

const handle: RequestListener = (_, res) => res.writeHead(200, { 'content-type': 'application/json' }).end('{}')

const server = createServer(
  outside({
    proxies: 0,
    https: false,
    handle,
    isDrafting: () => false,
    fetchReady: () => Promise.resolve(Buffer.alloc(0)),
  }),
)
let origin = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

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
