import { carrierAddress } from './carriers/address.ts'
import { countryAddress } from './countries/address.ts'
import { deviceAddress } from './devices/address.ts'
import { sectionAddress } from './guide/address.ts'
import { TASKS, type Task } from './shared/choices.ts'
import { termAddress } from './terms/address.ts'
import { LOCALES } from '#i18n/routing.ts'

/**
 * The collections whose documents have an address of their own, by their slugs, and so can be renamed. `kinds.ts` asks for
 * everything else of each.
 */
export const ADDRESSES = {
  carriers: carrierAddress,
  countries: countryAddress,
  devices: deviceAddress,
  sections: sectionAddress,
  terms: termAddress,
} as const

/** The slug of such a collection. */
export type AddressedKind = keyof typeof ADDRESSES

type Address = (typeof ADDRESSES)[AddressedKind]

/** The kinds of page that documents with an address have. */
export type DocumentPage = Address['page']

type IndexPage<Folder extends string> = Folder extends string ? { kind: Folder } : never

type PageNamed<Name extends string> = Name extends string ? { kind: Name } & { [Key in Name]: string } : never

/** Every kind of reader page that has an address of its own: of documents, lists of them, and tools. */
export type Page =
  | PageNamed<DocumentPage>
  | IndexPage<Address['folder']>
  | { kind: 'procedure'; carrier: string; task: Task }
  | { kind: 'cards'; country: string }
  | { kind: 'carrier-changes'; carrier: string }
  | { kind: 'home' }
  | { kind: 'about' }
  | { kind: 'search' }
  | { kind: 'checklist' }
  | { kind: 'identifiers' }
  | { kind: 'changes' }
  | { kind: 'data' }
  | { kind: 'report' }
  | { kind: 'correction' }
  | { kind: 'offline' }

type Named<Kind> = Extract<Page, { kind: Kind }>
/** Kinds of which there is one page. */
export type Single = { [Kind in Page['kind']]: keyof Named<Kind> extends 'kind' ? Kind : never }[Page['kind']]

/** Where the words of a page of which there is one stand in `messages/`. */
export const namespaceOf = <Kind extends Exclude<Single, 'home'>>(kind: Kind): Capitalize<Kind> =>
  `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` as Capitalize<Kind>

/** The slugs of the collections with addresses. */
export const ADDRESSED = Object.keys(ADDRESSES) as AddressedKind[]

const all = Object.values(ADDRESSES)

/** The page of a document. */
export const pageOf = (kind: AddressedKind, slug: string): Page => {
  const { page } = ADDRESSES[kind]
  // TypeScript does not see that a computed key is the one that the kind asks for.
  return { kind: page, [page]: slug } as unknown as Page
}

/** The page that lists the documents of a kind. */
export const indexOf = (kind: AddressedKind): IndexPage<Address['folder']> => ({ kind: ADDRESSES[kind].folder })

/** A page's path without its language, such as `/carriers/ee/cancel-line`; empty for the home page. */
export function pathOf(page: Page): string {
  switch (page.kind) {
    case 'home':
      return ''
    case 'procedure':
      return `/carriers/${page.carrier}/${page.task}`
    case 'carrier-changes':
      return `/carriers/${page.carrier}/changes`
    case 'cards':
      return `/countries/${page.country}/cards`
    default: {
      const own = all.find((each) => each.page === page.kind)
      return own ? `/${own.folder}/${(page as Record<string, string>)[own.page]}` : `/${page.kind}`
    }
  }
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const LANGUAGE = new RegExp(`^/(${LOCALES.join('|')})(?=/|$)`)
/** Longer than any address of ours. */
const LONGEST = 300

/** The tools that a reader can mean; not the forms themselves. A new one does not compile without a word here. */
const TOOLS: Record<Exclude<Single, 'home' | Address['folder']>, boolean> = {
  about: true,
  search: true,
  checklist: true,
  identifiers: true,
  changes: true,
  data: true,
  offline: true,
  report: false,
  correction: false,
}

function singleAt(index: string): Page | null {
  const folder = all.find((each) => each.folder === index)?.folder
  const tool = (Object.keys(TOOLS) as (keyof typeof TOOLS)[]).find((each) => each === index && TOOLS[each])
  const kind = folder ?? tool
  return kind ? ({ kind } as Page) : null
}

/** The page that a path names, with or without a language; null if no page can be there. */
export function pageAt(path: string): Page | null {
  if (path.length > LONGEST) return null
  const plain = path.replace(LANGUAGE, '')
  if (plain === '' || plain === '/') return { kind: 'home' }
  if (!plain.startsWith('/')) return null
  const [index = '', name, more, ...rest] = plain.slice(1).split('/')
  if (rest.length > 0 || [name, more].some((each) => each !== undefined && !SLUG.test(each))) return null
  if (name === undefined) return singleAt(index)
  if (index === 'carriers' && more === 'changes') return { kind: 'carrier-changes', carrier: name }
  if (index === 'countries' && more === 'cards') return { kind: 'cards', country: name }
  if (more !== undefined) {
    const task = TASKS.find((each) => each === more)
    return index === 'carriers' && task ? { kind: 'procedure', carrier: name, task } : null
  }
  const kind = ADDRESSED.find((each) => ADDRESSES[each].folder === index)
  return kind ? pageOf(kind, name) : null
}
