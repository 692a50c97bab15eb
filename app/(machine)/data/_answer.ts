import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import Negotiator from 'negotiator'
import { PUBLIC } from '#contract/cacheControl.ts'
import { ACCEPT_ENCODING, CONTENT_ENCODING } from '#contract/privateHeaders.ts'
import type { Compressed } from '#features/open-data/compress.ts'
import { LICENCE } from '#features/open-data/envelope.ts'

/** Any page of the web may read it. */
const OPEN = { 'access-control-allow-origin': '*', vary: 'accept-encoding' }

const ENCODINGS = ['br', 'gzip', 'identity']

const encodingOf = (request: Request): string => {
  const headers = { 'accept-encoding': request.headers.get(ACCEPT_ENCODING) ?? '' }
  return new Negotiator({ headers }).encoding(ENCODINGS) ?? 'identity'
}

const isKnown = (request: Request, etag: string): boolean => {
  const known = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? []
  return known.some((each) => each === '*' || each.replace(/^W\//, '') === etag.replace(/^W\//, ''))
}

type FileType = { type: string; describedBy?: string }

/** A file in the encoding the client prefers; 304 if it has it already. */
export function answerFile(request: Request, file: Compressed, { type, describedBy }: FileType): Response {
  const links = [`<${LICENCE.url}>; rel="license"`, ...(describedBy ? [`<${describedBy}>; rel="describedby"`] : [])]
  const headers = new Headers({ ...OPEN, etag: file.etag, 'cache-control': PUBLIC, link: links.join(', ') })
  if (isKnown(request, file.etag)) return new Response(null, { status: 304, headers })
  headers.set('content-type', type)
  const encoding = encodingOf(request)
  if (encoding !== 'br' && encoding !== 'gzip') {
    const plain = Readable.from([file.gzip]).pipe(createGunzip())
    return new Response(Readable.toWeb(plain) as ReadableStream<Uint8Array>, { headers })
  }
  headers.set(CONTENT_ENCODING, encoding)
  return new Response(new Uint8Array(file[encoding]), { headers })
}

const problem = (status: number, title: string, cache: string): Response =>
  Response.json(
    { status, title },
    { status, headers: { ...OPEN, 'content-type': 'application/problem+json', 'cache-control': cache } },
  )

/** There is no such file, as RFC 9457 says it. */
export const missing = (title: string): Response => problem(404, title, PUBLIC)

/** Nothing can be read at the moment. */
export const unavailable = (): Response => problem(503, 'The data cannot be read at the moment.', 'no-store')

/** The file has moved for good. */
export const sentOn = (location: string): Response =>
  new Response(null, { status: 308, headers: { ...OPEN, location, 'cache-control': PUBLIC } })
