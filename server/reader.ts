import type { IncomingMessage, ServerResponse } from 'node:http'
import Negotiator from 'negotiator'
import { PUBLIC } from '#contract/cacheControl.ts'
import { busy, written } from '#contract/pageMarks.ts'
import { isLocale } from '#i18n/routing.ts'
import { bufferResponse } from './bufferResponse.ts'
import { hasEditLink, keepEditorsPage, withEditLink } from './editLink.ts'
import { type ErrorPage, errorPageAt, type FetchErrorPage, isEmptyDocument } from './errorPages.ts'
import { localeOf } from './language.ts'
import { markdownLocation, requestPage } from './markdown/markdownAddress.ts'
import { ENCODINGS, representationOf } from './representation.ts'

/** What Next tells its own script and its own host, and what Payload asks browsers for in the name of the admin. */
const FRAMEWORK_HEADERS =
  /^(x-nextjs-|x-next-|next-|accept-ch$|critical-ch$|link$|etag$|content-length$|vary$|set-cookie$)/

/** Asking for flight data, for a part of a page, or for what changed would get something else than the page. */
const WITHHELD_HEADERS = /^(rsc|next-.*|accept-encoding|if-.*|range)$/

/** Makes a request ask Next for the whole page as HTML, whatever it asked for; returns what it asked for. */
function requestWhole(req: IncomingMessage): { encoding: string; ifNoneMatch: string } {
  const encoding = new Negotiator(req).encoding([...ENCODINGS]) ?? 'identity'
  const ifNoneMatch = req.headers['if-none-match'] ?? ''
  req.headers = Object.fromEntries(Object.entries(req.headers).filter(([name]) => !WITHHELD_HEADERS.test(name)))
  const url = new URL(`http://reader${req.url}`)
  if (url.searchParams.has('_rsc')) {
    url.searchParams.delete('_rsc')
    req.url = url.pathname + url.search
  }
  if (req.method === 'HEAD') req.method = 'GET'
  return { encoding, ifNoneMatch }
}

/** Whether a reader has this very answer; tags are compared weakly (RFC 9110, 13.1.2). */
const isNotModified = (ifNoneMatch: string, etag: string): boolean => {
  const opaque = (tag: string): string => tag.trim().replace(/^W\//, '')
  return ['*', etag].some((tag) => ifNoneMatch.split(',').map(opaque).includes(opaque(tag)))
}

const typeOf = (res: ServerResponse): string => String(res.getHeader('content-type') ?? '')
const isHtml = (res: ServerResponse): boolean => typeOf(res).startsWith('text/html')
const isFlight = (res: ServerResponse): boolean => typeOf(res).startsWith('text/x-component')

/** Pages, feeds, open data, scripts, robots.txt and the like, in contrast to pictures and files. */
const isText = (res: ServerResponse): boolean =>
  /^(text\/|application\/(javascript|([a-z.]+\+)?(json|xml))|image\/svg)/.test(typeOf(res))

/** Whether a page says that it could not be had in time: words in a text cannot, their quotes are escaped. */
const isBusy = (res: ServerResponse, body: Buffer): boolean => isHtml(res) && body.includes(written(busy))

/** Which error page takes the place of what Next answered, if any. */
function errorPageFor(res: ServerResponse, path: string, body: Buffer, asMarkdown: boolean): ErrorPage | null {
  if (errorPageAt(path)) return errorPageAt(path)
  if (res.statusCode >= 300 && res.statusCode < 400) return null
  // Feeds and pictures are no pages.
  if (asMarkdown && res.statusCode < 500 && !isHtml(res)) return 'lost'
  if (isFlight(res) || (isHtml(res) && isEmptyDocument(body))) return res.statusCode >= 500 ? 'unavailable' : 'lost'
  return null
}

/**
 * Prepares the answer to a reader: what Next renders for them leaves without its script, with our caching headers and an
 * ETag, compressed, and as Markdown where that was asked for. Errors that Next answers with an empty document become the
 * error page of the language.
 */
export function prepareForReader(
  req: IncomingMessage,
  res: ServerResponse,
  { fetchErrorPage, asMarkdown = false }: { fetchErrorPage: FetchErrorPage; asMarkdown?: boolean },
): void {
  if (asMarkdown) requestPage(req)
  const path = new URL(`http://reader${req.url}`).pathname
  const isSafe = req.method === 'GET' || req.method === 'HEAD'
  const locale = localeOf(req)
  const forEditor = !asMarkdown && hasEditLink(req, path)
  const { encoding, ifNoneMatch } = requestWhole(req)
  bufferResponse(
    res,
    () => asMarkdown || isText(res),
    async (raw) => {
      const errorPage = errorPageFor(res, path, raw, asMarkdown)
      if (errorPage === 'lost') res.statusCode = 404
      if (errorPage === 'expired') res.statusCode = 410
      if ((errorPage === 'unavailable' || isBusy(res, raw)) && res.statusCode < 500) res.statusCode = 503
      for (const name of res.getHeaderNames()) if (FRAMEWORK_HEADERS.test(name)) res.removeHeader(name)
      if (errorPage !== null) res.setHeader('content-type', 'text/html; charset=utf-8')
      res.setHeader('vary', isLocale(path.split('/')[1]) ? 'accept-encoding' : 'accept-encoding, accept-language')
      const isCacheable =
        isSafe && res.statusCode < 500 && (isHtml(res) || !/no-store/.test(String(res.getHeader('cache-control'))))
      res.setHeader('cache-control', isCacheable ? PUBLIC : 'no-store')
      if (res.statusCode === 503) res.setHeader('retry-after', '5')
      const location = res.getHeader('location')
      if (location !== undefined) {
        const to = String([location].flat()[0] ?? '/')
        res.setHeader('location', asMarkdown ? markdownLocation(to) : to)
        res.setHeader('content-length', 0)
        return Buffer.alloc(0)
      }
      const format = asMarkdown ? 'markdown' : isHtml(res) ? 'page' : 'file'
      const content = errorPage === null ? raw : await fetchErrorPage(errorPage, locale)
      const { headers, etag, bytes } = await representationOf(content, format)
      for (const [name, value] of Object.entries({ ...headers, etag })) res.setHeader(name, value)
      if (forEditor && format === 'page' && errorPage === null && res.statusCode === 200) {
        keepEditorsPage(res)
        const page = Buffer.from(withEditLink((await bytes.identity()).toString('utf8'), path, locale))
        res.setHeader('content-length', page.length)
        return page
      }
      if (isSafe && isNotModified(ifNoneMatch, etag) && res.statusCode === 200) {
        res.statusCode = 304
        return Buffer.alloc(0)
      }
      const chosen = ENCODINGS.find((each) => each === encoding) ?? 'identity'
      if (chosen !== 'identity') res.setHeader('content-encoding', chosen)
      const body = await bytes[chosen]()
      res.setHeader('content-length', body.length)
      return body
    },
  )
}
