import type { IncomingMessage, ServerResponse } from 'node:http'
import Negotiator from 'negotiator'
import { PUBLIC } from '#contract/cacheControl.ts'
import { busy, written } from '#contract/pageMarks.ts'
import { isLocale } from '#i18n/routing.ts'
import { ENCODINGS, edition } from './representation.ts'
import { hold } from './bufferResponse.ts'
import { languageOf } from './language.ts'
import { askPage, movedTo } from '#server/markdown/address.ts'
import { type FetchReady, type Ready, readyOf } from './errorPages.ts'

/** What Next tells its own script and its own host, and what Payload asks browsers for in the name of the admin. */
const FRAMEWORK = /^(x-nextjs-|x-next-|next-|accept-ch$|critical-ch$|link$|etag$|content-length$|vary$|set-cookie$)/

/** Asking for flight data, for a part of a page, or for what changed would get something else than the page. */
const NOT_FORWARDED = /^(rsc|next-.*|accept-encoding|if-.*|range)$/

/** The document Next answers when a page could not be rendered: empty until its script runs. */
const EMPTY = '<html id="__next_error__"'

/** Makes a request ask Next for the whole page as HTML, whatever it asked for. */
function askWhole(req: IncomingMessage): { encoding: string; known: string } {
  const encoding = new Negotiator(req).encoding([...ENCODINGS]) ?? 'identity'
  const known = req.headers['if-none-match'] ?? ''
  req.headers = Object.fromEntries(Object.entries(req.headers).filter(([name]) => !NOT_FORWARDED.test(name)))
  const url = new URL(`http://reader${req.url}`)
  if (url.searchParams.has('_rsc')) {
    url.searchParams.delete('_rsc')
    req.url = url.pathname + url.search
  }
  if (req.method === 'HEAD') req.method = 'GET'
  return { encoding, known }
}

/** Whether a reader has this very answer; tags are compared weakly (RFC 9110, 13.1.2). */
const isKnown = (known: string, etag: string): boolean => {
  const plain = (tag: string): string => tag.trim().replace(/^W\//, '')
  return ['*', etag].some((tag) => known.split(',').map(plain).includes(plain(tag)))
}

const typeOf = (res: ServerResponse): string => String(res.getHeader('content-type') ?? '')
const isHtml = (res: ServerResponse): boolean => typeOf(res).startsWith('text/html')
const isFlight = (res: ServerResponse): boolean => typeOf(res).startsWith('text/x-component')

/** Pages, feeds, open data, scripts, robots.txt and the like, in contrast to pictures and files. */
const isText = (res: ServerResponse): boolean =>
  /^(text\/|application\/(javascript|([a-z.]+\+)?(json|xml))|image\/svg)/.test(typeOf(res))

/** Whether a page says that it could not be had in time: words in a text cannot, their quotes are escaped. */
const isBusy = (res: ServerResponse, body: Buffer): boolean => isHtml(res) && body.includes(written(busy))

/** Which ready page stands in for what Next answered, if any. */
function standIn(res: ServerResponse, path: string, body: Buffer, asMarkdown: boolean): Ready | null {
  if (readyOf(path)) return readyOf(path)
  if (res.statusCode >= 300 && res.statusCode < 400) return null
  // Feeds and pictures are no pages.
  if (asMarkdown && res.statusCode < 500 && !isHtml(res)) return 'lost'
  if (isFlight(res) || (isHtml(res) && body.includes(EMPTY))) return res.statusCode >= 500 ? 'unavailable' : 'lost'
  return null
}

/**
 * Prepares the answer to a reader: what Next renders for them leaves without its script, with our caching headers and an
 * ETag, compressed, and as Markdown where that was asked for. Errors that Next answers with an empty document become the
 * ready page of the language.
 */
export function forReader(
  req: IncomingMessage,
  res: ServerResponse,
  { fetchReady, asMarkdown = false }: { fetchReady: FetchReady; asMarkdown?: boolean },
): void {
  if (asMarkdown) askPage(req)
  const path = new URL(`http://reader${req.url}`).pathname
  const safe = req.method === 'GET' || req.method === 'HEAD'
  const locale = languageOf(req)
  const { encoding, known } = askWhole(req)
  hold(
    res,
    () => asMarkdown || isText(res),
    async (raw) => {
      const kind = standIn(res, path, raw, asMarkdown)
      if (kind === 'lost') res.statusCode = 404
      if ((kind === 'unavailable' || isBusy(res, raw)) && res.statusCode < 500) res.statusCode = 503
      for (const name of res.getHeaderNames()) if (FRAMEWORK.test(name)) res.removeHeader(name)
      if (kind !== null) res.setHeader('content-type', 'text/html; charset=utf-8')
      res.setHeader('vary', isLocale(path.split('/')[1]) ? 'accept-encoding' : 'accept-encoding, accept-language')
      const mayKeep =
        safe && res.statusCode < 500 && (isHtml(res) || !/no-store/.test(String(res.getHeader('cache-control'))))
      res.setHeader('cache-control', mayKeep ? PUBLIC : 'no-store')
      if (res.statusCode === 503) res.setHeader('retry-after', '5')
      const location = res.getHeader('location')
      if (location !== undefined) {
        const to = String([location].flat()[0] ?? '/')
        res.setHeader('location', asMarkdown ? movedTo(to) : to)
        res.setHeader('content-length', 0)
        return Buffer.alloc(0)
      }
      const form = asMarkdown ? 'markdown' : isHtml(res) ? 'page' : 'file'
      const page = await edition(kind === null ? raw : await fetchReady(kind, locale), form)
      for (const [name, value] of Object.entries({ ...page.headers, etag: page.etag })) res.setHeader(name, value)
      if (safe && isKnown(known, page.etag) && res.statusCode === 200) {
        res.statusCode = 304
        return Buffer.alloc(0)
      }
      const chosen = ENCODINGS.find((each) => each === encoding) ?? 'identity'
      if (chosen !== 'identity') res.setHeader('content-encoding', chosen)
      const body = await page.bytes[chosen]()
      res.setHeader('content-length', body.length)
      return body
    },
  )
}
