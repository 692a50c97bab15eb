import { address } from '#app/_page/address.ts'
import type { Page } from '#collections/site/page.ts'
import type { Locale } from '#messages/locales.ts'

/** A reader page to look at: its name, where it is in a language, and what is expected of its kind. */
export type Kind = { name: string; at: (locale: Locale) => string; status: 200 | 404; list: boolean }

/** Live pages of every kind, by name, from what the guide ships with. A new kind does not compile without one. */
const PAGES: { [K in Page['kind']]: Record<string, Extract<Page, { kind: K }>> } = {
  home: { home: { kind: 'home' } },
  guide: { guide: { kind: 'guide' } },
  section: { section: { kind: 'section', section: 'erase' }, 'section-iot': { kind: 'section', section: 'iot' } },
  carriers: { carriers: { kind: 'carriers' } },
  carrier: { carrier: { kind: 'carrier', carrier: 'china-mobile' } },
  procedure: {
    procedure: { kind: 'procedure', carrier: 'china-mobile', task: 'cancel-line' },
    'procedure-foreign': { kind: 'procedure', carrier: 'ntt-docomo', task: 'cancel-line' },
    'procedure-travel': { kind: 'procedure', carrier: 'airalo', task: 'end-travel-esim' },
    'procedure-iot': { kind: 'procedure', carrier: 'hologram', task: 'end-iot' },
  },
  countries: { countries: { kind: 'countries' } },
  country: { country: { kind: 'country', country: 'china' } },
  cards: { cards: { kind: 'cards', country: 'japan' } },
  devices: { devices: { kind: 'devices' } },
  device: { device: { kind: 'device', device: 'iphone' } },
  terms: { terms: { kind: 'terms' } },
  term: { term: { kind: 'term', term: 'esim' } },
  about: { about: { kind: 'about' } },
}

/** Lists of every carrier may weigh more than other pages. */
const LISTS: readonly string[] = ['carriers']

const live = Object.values(PAGES).flatMap((pages) =>
  Object.entries<Page>(pages).map(([name, page]): Kind => ({
    name,
    at: (locale) => address(locale, page),
    status: 200,
    list: LISTS.includes(name),
  })),
)

/** Every kind of reader page, and the page that says that there is none. */
export const KINDS: readonly Kind[] = [
  ...live,
  { name: 'lost', at: (locale) => `/${locale}/nowhere/at-all`, status: 404, list: false },
]
