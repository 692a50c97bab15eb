import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { markdown } from '#server/markdown/document.ts'
import { plain } from './stripRuntime.ts'

/** How a body can travel, best first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const

export type Encoding = (typeof ENCODINGS)[number]

/** What is made of an answer of Next's: a reader's page, the same as Markdown, or what it is. */
export type Form = 'page' | 'markdown' | 'file'

/** One page or feed as it is sent: its ETag, what its form adds to the headers, and its bytes in the encodings that were asked for so far. */
export type Edition = {
  etag: string
  headers: Record<string, string>
  bytes: Record<Encoding, () => Promise<Buffer>>
}

/** Bytes of pages kept ready, all encodings together. */
const MOST_BYTES = 64 * 1024 * 1024
/** Three encodings of a page weigh about one and a half times the page. */
const WEIGHT = 1.5

const kept = new LRUCache<string, Promise<Edition>>({ maxSize: MOST_BYTES })

const once = (make: () => Promise<Buffer>) => {
  let made: Promise<Buffer> | undefined
  return () => (made ??= make())
}

const digest = (bytes: Buffer): string => createHash('sha1').update(bytes).digest('base64url')

type Formed = { body: Buffer; headers: Record<string, string> }

function toMarkdown(raw: Buffer): Formed {
  const { text, canonical, indexed } = markdown(raw.toString('utf8'), process.env.SITE_URL ?? 'http://localhost:3000')
  const headers = {
    'content-type': 'text/markdown; charset=utf-8',
    // Search engines count it as the page, not as a copy.
    ...(canonical === null ? {} : { link: `<${canonical}>; rel="canonical"` }),
    ...(indexed ? {} : { 'x-robots-tag': 'noindex' }),
  }
  return { body: Buffer.from(text), headers }
}

async function formed(raw: Buffer, form: Form): Promise<Formed> {
  if (form === 'markdown') return toMarkdown(raw)
  return { body: form === 'page' ? Buffer.from(await plain(raw.toString('utf8'))) : raw, headers: {} }
}

async function make(raw: Buffer, form: Form): Promise<Edition> {
  const { body, headers } = await formed(raw, form)
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

/** The edition of what Next rendered, a page or a feed: made once, kept while there is room. */
export function edition(raw: Buffer, form: Form): Promise<Edition> {
  const key = `${form} ${digest(raw)}`
  const found = kept.get(key)
  if (found) return found
  const made = make(raw, form)
  kept.set(key, made, { size: Math.ceil(raw.length * WEIGHT) + 1 })
  made.catch(() => kept.delete(key))
  return made
}
