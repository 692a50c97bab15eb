import { address } from './pageAddress.ts'
import type { Page } from '#collections/addresses.ts'
import type { Locale } from '#i18n/routing.ts'

/** The addresses of one feed in both of its forms, without the origin. */
export type Feed = { atom: string; json: string }

/** The feed of all changes in a language, or of one carrier's. */
export function feed(locale: Locale, carrier?: string): Feed {
  const list = address(locale, carrier === undefined ? { kind: 'changes' } : { kind: 'carrier-changes', carrier })
  return { atom: `${list}.atom`, json: `${list}.json` }
}

/** The feed that a page tells readers' programs of; most pages have none. */
export function feedOf(locale: Locale, page: Page): Feed | null {
  switch (page.kind) {
    case 'home':
    case 'changes':
      return feed(locale)
    case 'carrier':
    case 'carrier-changes':
    case 'procedure':
      return feed(locale, page.carrier)
    default:
      return null
  }
}
