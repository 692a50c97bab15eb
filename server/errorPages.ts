import { LANG, type Locale, isLocale } from '#i18n/routing.ts'

/** The pages by which errors are answered: there is no such page, it cannot be rendered, or a preview link is over. */
export type ErrorPage = 'lost' | 'unavailable' | 'expired'

/** Gives the HTML of an error page in a language, as Next renders it. */
export type FetchErrorPage = (page: ErrorPage, locale: Locale) => Promise<Buffer>

const ERROR_PAGES: Record<string, ErrorPage> = { lost: 'lost', unavailable: 'unavailable', expired: 'expired' }

/** Which error page an address names, such as `/zh/lost`. */
export function errorPageAt(path: string): ErrorPage | null {
  const [, locale, name, ...rest] = path.split('/')
  return rest.length === 0 && isLocale(locale) ? (ERROR_PAGES[name ?? ''] ?? null) : null
}

/** The document that Next answers when a page could not be rendered: empty until its script runs. */
const EMPTY = '<html id="__next_error__"'

/** Whether a document is the empty one of an error. */
export const isEmptyDocument = (html: Buffer): boolean => html.includes(EMPTY)

const LAST_RESORT: Record<ErrorPage, Record<Locale, string>> = {
  lost: { zh: '没有这个页面', en: 'There is no such page' },
  expired: { zh: '这个预览链接已经失效', en: 'This preview link no longer works' },
  unavailable: { zh: '暂时无法访问，请稍后再试', en: 'Not available at the moment. Please try again later' },
}

/** A page without looks, for when even the error page cannot be rendered. */
const lastResort = (page: ErrorPage, locale: Locale): Buffer => {
  const text = LAST_RESORT[page][locale]
  return Buffer.from(
    `<!DOCTYPE html><html lang="${LANG[locale]}"><head><meta charset="utf-8"><title>${text}</title></head><body><h1>${text}</h1><p><a href="/${locale}">销号指南 Signoff</a></p></body></html>`,
  )
}

/**
 * Asks `origin` for error pages at first need and keeps them. They depend on no database, so they can be had when nothing
 * else can. Where a language has no page of its own for what is lost, the one for addresses outside both languages serves.
 */
export function errorPages(origin: string): FetchErrorPage {
  const cache = new Map<string, Buffer>()
  const fetchPage = async (path: string): Promise<Buffer | null> => {
    const response = await fetch(origin + path).catch(() => null)
    const html = response ? Buffer.from(await response.arrayBuffer()) : null
    return !response || !html || response.status >= 500 || isEmptyDocument(html) ? null : html
  }
  return async (page, locale) => {
    const path = `/${locale}/${page}`
    const html = cache.get(path) ?? (await fetchPage(path)) ?? (page === 'lost' ? await fetchPage('/_not-found') : null)
    if (!html) return lastResort(page, locale)
    cache.set(path, html)
    return html
  }
}
