import { LANG, type Locale, isLocale } from '#i18n/routing.ts'

/** The pages that stand in when a page cannot be rendered: there is none, or something is broken. */
export type Ready = 'lost' | 'unavailable'

/** Gives the HTML of a ready page in a language, as Next renders it. */
export type FetchReady = (kind: Ready, locale: Locale) => Promise<Buffer>

const KINDS: Record<string, Ready> = { lost: 'lost', unavailable: 'unavailable' }

/** Which ready page an address names, such as `/zh/lost`. */
export function readyOf(path: string): Ready | null {
  const [, locale, name, ...rest] = path.split('/')
  return rest.length === 0 && isLocale(locale) ? (KINDS[name ?? ''] ?? null) : null
}

const LAST_RESORT: Record<Ready, Record<Locale, string>> = {
  lost: { zh: '没有这个页面', en: 'There is no such page' },
  unavailable: { zh: '暂时无法访问，请稍后再试', en: 'Not available at the moment. Please try again later' },
}

/** A page without looks, for when even the ready page cannot be rendered. */
const bare = (kind: Ready, locale: Locale): Buffer => {
  const text = LAST_RESORT[kind][locale]
  return Buffer.from(
    `<!DOCTYPE html><html lang="${LANG[locale]}"><head><meta charset="utf-8"><title>${text}</title></head><body><h1>${text}</h1><p><a href="/${locale}">销号指南 Signoff</a></p></body></html>`,
  )
}

const isPage = (answer: Response | null, html: Buffer): boolean =>
  answer !== null && answer.status < 500 && !html.includes('<html id="__next_error__"')

/**
 * The ready pages as Next renders them, asked for at the inner door at first need and kept from then on. They depend on
 * no database, so they can be had when nothing else can. Where a language has no page of its own for what is lost, the
 * one for addresses outside both languages stands in.
 */
export function readyPages(door: string): FetchReady {
  const kept = new Map<string, Buffer>()
  const page = async (path: string): Promise<Buffer | null> => {
    const answer = await fetch(door + path).catch(() => null)
    const html = answer ? Buffer.from(await answer.arrayBuffer()) : Buffer.alloc(0)
    return isPage(answer, html) ? html : null
  }
  return async (kind, locale) => {
    const path = `/${locale}/${kind}`
    const made = kept.get(path) ?? (await page(path)) ?? (kind === 'lost' ? await page('/_not-found') : null)
    if (!made) return bare(kind, locale)
    kept.set(path, made)
    return made
  }
}
