import { LOCALES, type Locale } from '#i18n/routing.ts'

const LANGUAGE = `^/(${LOCALES.join('|')})`

/** Below a carrier are its procedures, and its changes. */
const KEPT = new RegExp(`${LANGUAGE}/(carriers/[\\w-]+/(?!changes)[\\w-]+|devices/[\\w-]+|checklist|identifiers)$`)

/** The address of a page, in contrast to a feed or a file. */
const PAGE = new RegExp(`${LANGUAGE}(/[\\w/-]*)?$`)

/** The language of a reader page; of `/`, which has none yet, the `reader`'s; nothing where there is no reader page. */
export const languageOf = ({ pathname }: URL, reader: string): Locale | undefined =>
  pathname === '/'
    ? (LOCALES.find((locale) => reader.startsWith(locale)) ?? LOCALES[0])
    : (PAGE.exec(pathname)?.[1] as Locale | undefined)

/**
 * The address a reader page is kept under: that of a procedure, a device, the checklist with what it was asked, or the
 * identifiers. Nothing for every other page, which is never kept.
 */
export function keptAs({ pathname, search }: URL): string | undefined {
  if (!KEPT.test(pathname)) return undefined
  // Only the checklist answers what stands behind the question mark; elsewhere it tells where a link came from.
  if (!pathname.endsWith('/checklist')) return pathname
  // Anything else behind it makes no list.
  return search === '' || /^\?carrier=[^&]+&task=/.test(search) ? pathname + search : undefined
}

/** What an answer says of itself. */
type Answer = Pick<Response, 'status' | 'redirected'> & { headers: Pick<Headers, 'get'> }

/** Whether an answer is a page for everyone, which may be kept: drafts and errors are not. */
export const mayKeep = ({ status, redirected, headers }: Answer): boolean =>
  status === 200 && !redirected && !/private|no-store/.test(`${headers.get('cache-control')}`)

/** Whether an answer says that the page is not there, or moved (0, which is all that a worker sees): its copy has to go. */
export const isGone = ({ status }: Answer): boolean => [0, 404, 410].includes(status)
