import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { markdownOf } from '#server/markdown/markdownPage.ts'
import { stripRuntime } from './stripRuntime.ts'

/** How a body can travel, best first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const

/** What is made of an answer of Next's: a reader's page, the same as Markdown, or what it is. */
export type Format = 'page' | 'markdown' | 'file'

/** An answer as it is sent (RFC 9110, 3.2): its ETag, what its format adds to the headers, its bytes when asked for. */
export type Representation = {
  etag: string
  headers: Record<string, string>
  bytes: Record<(typeof ENCODINGS)[number], () => Promise<Buffer>>
}

/** Bytes of representations kept ready, all encodings together. */
const MAX_BYTES = 64 * 1024 * 1024
/** Three encodings of a page weigh about one and a half times the page. */
const WEIGHT = 1.5

const cache = new LRUCache<string, Promise<Representation>>({ maxSize: MAX_BYTES })

const once = (make: () => Promise<Buffer>) => {
  let made: Promise<Buffer> | undefined
  return () => (made ??= make())
}

const digest = (bytes: Buffer): string => createHash('sha1').update(bytes).digest('base64url')

type Rendition = { body: Buffer; headers: Record<string, string> }

function toMarkdown(raw: Buffer): Rendition {
  const { text, canonical, indexed } = markdownOf(raw.toString('utf8'), process.env.SITE_URL ?? 'http://localhost:3000')
  const headers = {
    'content-type': 'text/markdown; charset=utf-8',
    // Search engines count it as the page, not as a copy.
    ...(canonical === null ? {} : { link: `<${canonical}>; rel="canonical"` }),
    ...(indexed ? {} : { 'x-robots-tag': 'noindex' }),
  }
  return { body: Buffer.from(text), headers }
}

async function transform(raw: Buffer, format: Format): Promise<Rendition> {
  if (format === 'markdown') return toMarkdown(raw)
  return { body: format === 'page' ? Buffer.from(await stripRuntime(raw.toString('utf8'))) : raw, headers: {} }
}

async function represent(raw: Buffer, format: Format): Promise<Representation> {
  const { body, headers } = await transform(raw, format)
  return {
    headers,
    // Weak, because one tag stands for all encodings.
    etag: `W/"${digest(body)}"`,
    bytes: {
      identity: once(async () => body),
      gzip: once(() => promisify(gzip)(body, { level: 9 })),
      br: once(() =>
        promisify(brotliCompress)(body, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
        }),
      ),
    },
  }
}

/** The representation of what Next rendered, a page or a feed: made once, kept while there is room. */
export function representationOf(raw: Buffer, format: Format): Promise<Representation> {
  const key = `${format} ${digest(raw)}`
  const cached = cache.get(key)
  if (cached) return cached
  const made = represent(raw, format)
  cache.set(key, made, { size: Math.ceil(raw.length * WEIGHT) + 1 })
  made.catch(() => cache.delete(key))
  return made
}
