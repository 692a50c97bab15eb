import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { prepareOpenData } from './openData.ts'
import { ACCEPT_ENCODING, CONTENT_ENCODING } from '#contract/privateHeaders.ts'

const servers: Server[] = []
afterEach(() => servers.splice(0).forEach((each) => each.close()))

type Answered = { status: number | undefined; headers: IncomingMessage['headers']; body: string }

/** What a client gets that accepts gzip, when a route answers like this. */
async function answered(route: (req: IncomingMessage, res: ServerResponse) => unknown): Promise<Answered> {
  const server = createServer((req, res) => {
    prepareOpenData(req, res)
    res.setHeader('vary', 'rsc, next-router-state-tree')
    res.setHeader('x-nextjs-cache', 'HIT')
    res.setHeader(CONTENT_ENCODING, 'gzip')
    route(req, res)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', headers: { 'accept-encoding': 'gzip' } }, (res) => {
      let body = ''
      res.on('data', (part: Buffer) => (body += part.toString()))
      res.on('end', () => resolve({ status: res.statusCode, headers: res.headers, body }))
    })
    asked.on('error', reject).end()
  })
}

it.each<[string, (req: IncomingMessage, res: ServerResponse) => unknown]>([
  ['writeHead()', (_, res) => res.writeHead(201, { etag: '"x"' }).end('data')],
  ['writeHead() with a list', (_, res) => res.writeHead(201, 'Made', ['etag', '"x"']).end('data')],
  ['end() alone', (_, res) => Object.assign(res, { statusCode: 201 }).setHeader('etag', '"x"').end('data')],
  [
    'write()',
    (_, res) => (Object.assign(res, { statusCode: 201 }).setHeader('etag', '"x"').write('da'), res.end('ta')),
  ],
  [
    'flushHeaders()',
    (_, res) => (Object.assign(res, { statusCode: 201 }).setHeader('etag', '"x"').flushHeaders(), res.end('data')),
  ],
])('gives what was sent by %s its real encoding, and takes what concerns pages off', async (_, route) => {
  const { status, headers, body } = await answered(route)
  expect(status).toBe(201)
  expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding', etag: '"x"' })
  expect(headers).not.toHaveProperty('x-nextjs-cache')
  expect(headers).not.toHaveProperty(CONTENT_ENCODING)
  expect(body).toBe('data')
})

it('tells the route what the client accepts, and Next that it accepts nothing', async () => {
  const { body } = await answered(({ headers }, res) =>
    res.end(JSON.stringify([headers['accept-encoding'] ?? null, headers[ACCEPT_ENCODING]])),
  )
  expect(JSON.parse(body)).toEqual([null, 'gzip'])
})
