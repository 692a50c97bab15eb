import { address } from '#app/_page/pageAddress.ts'
import type { Page } from '#collections/addresses.ts'
import type { Locale } from '#i18n/routing.ts'

/** A reader page to look at: its name, where it is in a language, and what is expected of its kind. */
export type ReaderPage = {
  name: string
  at: (locale: Locale) => string
  status: 200 | 404
  list: boolean
  /** Which of `app/_enhance/` it may load. */
  scripts: readonly string[]
  /** Whether search engines are told of it; forms that belong to another page and the like are not. */
  listed: boolean
}

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
  search: { search: { kind: 'search' } },
  checklist: { checklist: { kind: 'checklist' }, 'checklist-made': { kind: 'checklist' } },
  identifiers: { identifiers: { kind: 'identifiers' } },
  changes: { changes: { kind: 'changes' } },
  'carrier-changes': { 'carrier-changes': { kind: 'carrier-changes', carrier: 'china-mobile' } },
  data: { data: { kind: 'data' } },
  report: { report: { kind: 'report' } },
  correction: { correction: { kind: 'correction' } },
  offline: { offline: { kind: 'offline' } },
}

/** What is asked of a page, where that makes it another one. */
const QUERIES: Record<string, string> = {
  'checklist-made':
    '?carrier=china-mobile&task=cancel-line&device=iphone&with=abroad&with=province&with=accounts&day=2026-12-01',
}

/** Lists of every carrier may weigh more than other pages. */
const LISTS: readonly string[] = ['carriers']

/** The scripts of `app/_enhance/` by the kind of page that may load them; every other kind has none. */
const SCRIPTS: { [K in Page['kind']]?: readonly string[] } = {
  search: ['search'],
  checklist: ['checklist', 'offline'],
  identifiers: ['identifiers', 'offline'],
  procedure: ['offline'],
  device: ['offline'],
  offline: ['offline'],
}

/** Forms that only make sense from another page, what is another page on every device, and lists that repeat another. */
const UNLISTED: readonly Page['kind'][] = ['report', 'correction', 'offline', 'carrier-changes']

const live = Object.values(PAGES).flatMap((pages) =>
  Object.entries<Page>(pages).map(([name, page]): ReaderPage => ({
    name,
    at: (locale) => address(locale, page) + (QUERIES[name] ?? ''),
    status: 200,
    list: LISTS.includes(name),
    scripts: SCRIPTS[page.kind] ?? [],
    listed: !UNLISTED.includes(page.kind) && !(name in QUERIES),
  })),
)

/** Every kind of reader page, and the page that says that there is none. */
export const READER_PAGES: readonly ReaderPage[] = [
  ...live,
  { name: 'lost', at: (locale) => `/${locale}/nowhere/at-all`, status: 404, list: false, scripts: [], listed: false },
]
