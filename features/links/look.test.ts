import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { look, type LookOptions } from './look.ts'

const redirect =
  (status: number, to: (origin: string) => string): RequestListener =>
  (_req, res) =>
    res.writeHead(status, { location: to(origin) }).end()

let writing = 0

/** Writes for ever, slowly enough to let others work. */
function endless(res: ServerResponse, chunk: string): void {
  const timer = setInterval(() => res.write(chunk), 1)
  writing += 1
  res.on('close', () => {
    clearInterval(timer)
    writing -= 1
  })
}

const ANSWERS: Record<string, RequestListener> = {
  '/200': (_req, res) => res.end('fine'),
  '/301': redirect(301, () => '/200'),
  '/308-away': redirect(308, (here) => `${here}/301`),
  '/302': redirect(302, () => '/200'),
  '/302-301': redirect(302, () => '/301'),
  '/301-404': redirect(301, () => '/404'),
  '/301-nowhere': redirect(301, () => 'http://'),
  '/loop': redirect(302, () => '/loop'),
  '/to-private': redirect(301, () => 'http://10.0.0.1/'),
  '/to-metadata': redirect(302, () => 'http://169.254.169.254/latest/meta-data/'),
  '/to-mapped': redirect(302, () => 'http://[::ffff:10.0.0.1]/'),
  '/to-number': redirect(302, () => 'http://167772161/'),
  '/to-file': redirect(302, () => 'file:///etc/passwd'),
  '/to-mail': redirect(302, () => 'http://127.0.0.1:25/'),
  '/404': (_req, res) => res.writeHead(404).end(),
  '/410': (_req, res) => res.writeHead(410).end(),
  '/403': (_req, res) => res.writeHead(403).end(),
  '/429': (_req, res) => res.writeHead(429, { 'retry-after': '60' }).end(),
  '/500': (_req, res) => res.writeHead(500).end(),
  '/get-only': (req, res) => res.writeHead(req.method === 'GET' ? 200 : 405).end(),
  '/head-hangs': (req, res) => void (req.method === 'GET' && res.end('fine')),
  '/hangs': () => {},
  '/cut': (req) => req.socket.destroy(),
  '/endless': (req, res) => (req.method === 'HEAD' ? res.writeHead(405).end() : endless(res, 'x'.repeat(65_536))),
  '/endless-head': (req) => {
    req.socket.write('HTTP/1.1 200 OK\r\n')
    const timer = setInterval(() => req.socket.write(`x-more: ${'x'.repeat(1000)}\r\n`), 1)
    req.socket.on('close', () => clearInterval(timer)).on('error', () => {})
  },
}

let origin = ''
let seen: IncomingMessage[] = []
const server = createServer((req, res) => {
  seen.push(req)
  const answer = ANSWERS[req.url ?? ''] ?? ANSWERS['/404']
  answer?.(req, res)
})

/** Only the local server, not this machine by another name. */
const options: LookOptions = { userAgent: 'test', allows: (address) => address === '127.0.0.1', timeoutMs: 150 }

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => (seen = []))

describe('look', () => {
  it.each([
    ['/200', 'answered', 200],
    ['/302', 'answered', 200],
    ['/302-301', 'answered', 200],
    ['/404', 'not-found', 404],
    ['/410', 'not-found', 410],
    ['/301-404', 'not-found', 404],
    ['/403', 'turned-away', 403],
    ['/429', 'turned-away', 429],
    ['/500', 'silent', 500],
    ['/get-only', 'answered', 200],
    ['/head-hangs', 'answered', 200],
    ['/hangs', 'silent', null],
    ['/cut', 'silent', null],
    ['/loop', 'silent', 302],
    ['/301-nowhere', 'silent', 301],
    ['/endless', 'answered', 200],
    ['/endless-head', 'silent', null],
    ['/to-private', 'not-public', 301],
    ['/to-metadata', 'not-public', 302],
    ['/to-mapped', 'not-public', 302],
    ['/to-number', 'not-public', 302],
    ['/to-file', 'not-public', 302],
    ['/to-mail', 'not-public', 302],
  ] as const)('%s: %s', async (path, outcome, status) => {
    expect(await look(origin + path, options)).toEqual({ outcome, status, movedTo: null })
  })

  it('says where an address leads for good, and not where it only leads today', async () => {
    expect(await look(`${origin}/301`, options)).toEqual({
      outcome: 'redirected',
      status: 200,
      movedTo: `${origin}/200`,
    })
    expect(await look(`${origin}/308-away`, options)).toMatchObject({ movedTo: `${origin}/200` })
  })

  it('says who asks, and takes along neither an account nor a body', async () => {
    await look(`${origin.replace('//', '//user:password@')}/200`, options)
    expect(seen.map(({ method, headers }) => [method, headers['user-agent'], headers.authorization])).toEqual([
      ['HEAD', 'test', undefined],
    ])
  })

  it('asks a host that wants less no second time', async () => {
    await look(`${origin}/429`, options)
    expect(seen).toHaveLength(1)
  })

  it('lets go of a body that has no end', async () => {
    await look(`${origin}/endless`, { ...options, timeoutMs: 60_000, deadlineMs: 60_000 })
    await vi.waitFor(() => expect(writing).toBe(0))
  })

  it('lets go after its time, however often it is sent on', async () => {
    expect(await look(`${origin}/hangs`, { ...options, timeoutMs: 60_000, deadlineMs: 200 })).toMatchObject({
      outcome: 'silent',
    })
  })

  it('never connects to this machine without being told to, by whatever name', async () => {
    const { port } = new URL(origin)
    const names = ['127.0.0.1', '127.1', '0x7f000001', '2130706433', '0', 'localhost', '[::1]', '[::ffff:7f00:1]']
    for (const name of names)
      expect(await look(`http://${name}:${port}/200`, { userAgent: 'test' }), name).toMatchObject({
        outcome: 'not-public',
      })
    expect(seen).toEqual([])
  })
})
