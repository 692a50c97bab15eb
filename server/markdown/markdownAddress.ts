import type { IncomingMessage } from 'node:http'
import { isLocale } from '#i18n/routing.ts'

const ENDING = '.md'

/** Whether an address asks for a page as Markdown: its own address with `.md` behind. */
export const wantsMarkdown = (path: string): boolean => path.endsWith(ENDING)

const isReaders = (path: string): boolean => isLocale(path.split(/[/.]/)[1])

/**
 * Turns a request for a page as Markdown into one for the page. Outside both languages there is no page to turn to: the
 * address stays, and is not found. Drafts are looked at on pages only, so it comes without a cookie.
 */
export function requestPage(req: IncomingMessage): void {
  const { pathname, search } = new URL(`http://reader${req.url}`)
  req.url = (isReaders(pathname) ? pathname.slice(0, -ENDING.length) : pathname) + search
  const { cookie: _, ...rest } = req.headers
  req.headers = rest
}

/** Where a page moved to, as Markdown again; addresses that are no reader's stay as they are. */
export function markdownLocation(location: string): string {
  if (!URL.canParse(location, 'http://reader')) return location
  const { origin, pathname, search, hash } = new URL(location, 'http://reader')
  if (origin !== 'http://reader' || !isReaders(pathname)) return location
  return `${pathname.replace(/\/$/, '')}${ENDING}${search}${hash}`
}
