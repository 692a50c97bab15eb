import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Locale } from '#i18n/routing.ts'
import { MESSAGES } from '#i18n/messages.ts'

/** The cookie of a session of the admin, as Payload names it. */
const SESSION = /(?:^|;\s*)payload-token=[^;\s]/

/** Pages that are made of a document: of their own, not lists and tools. */
const OF_DOCUMENT = /^\/(zh|en)(\/about|\/[a-z0-9-]+\/[a-z0-9-]+(\/[a-z0-9-]+)?)?$/

/**
 * Whether a page leads whoever asks to its document in the admin. Nothing is shown that others may not see, so a session that
 * has run out is as good as another: the admin asks for a login.
 */
export const hasEditLink = ({ headers, method }: IncomingMessage, path: string): boolean =>
  method === 'GET' && SESSION.test(headers.cookie ?? '') && OF_DOCUMENT.test(path)

/** The page with a link to its document at the end of its foot. */
export function withEditLink(html: string, path: string, locale: Locale): string {
  const end = html.lastIndexOf('</footer>')
  if (end === -1) return html
  const link = `<p><a href="/admin/edit?${new URLSearchParams({ page: path })}">${MESSAGES[locale].Footer.edit}</a></p>`
  return html.slice(0, end) + link + html.slice(end)
}

/** Keeps the page with the link out of every cache: no shared one may store it, and no browser can take it for the page of everyone. */
export function keepEditorsPage(res: ServerResponse): void {
  res.setHeader('cache-control', 'private, no-store')
  res.setHeader('vary', 'accept-encoding, cookie')
  res.removeHeader('etag')
}
