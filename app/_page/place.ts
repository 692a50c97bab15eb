import { address } from './address.ts'
import { TASKS } from '#collections/shared/choices.ts'
import type { Page } from '#collections/shared/page.ts'
import { LOCALES } from '#i18n/routing.ts'

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const LANGUAGE = new RegExp(`^/(${LOCALES.join('|')})(?=/|$)`)
/** Longer than any address of ours. */
const LONGEST = 300

type Kind = Page['kind']
/** Kinds of which there is one page. */
type Single = { [K in Kind]: keyof Extract<Page, { kind: K }> extends 'kind' ? K : never }[Kind]

/** The pages of one kind each that a reader can mean; not the forms themselves. A new kind does not compile without a word here. */
const SINGLE: Record<Exclude<Single, 'home'>, boolean> = {
  guide: true,
  carriers: true,
  countries: true,
  devices: true,
  terms: true,
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

/** A page's address without its language, such as `/carriers/ee/cancel-line`; empty for the home page. */
export const pathOf = (page: Page): string => address(LOCALES[0], page).slice(1 + LOCALES[0].length)

/** The kind of page that such a path names, with or without a language; null if no page can be there. */
export function pageAt(path: string): Page | null {
  if (path.length > LONGEST) return null
  const plain = path.replace(LANGUAGE, '')
  if (plain === '' || plain === '/') return { kind: 'home' }
  if (!plain.startsWith('/')) return null
  const [index = '', name, more, ...rest] = plain.slice(1).split('/')
  if (rest.length > 0 || [name, more].some((each) => each !== undefined && !SLUG.test(each))) return null
  if (name === undefined) {
    const kind = (Object.keys(SINGLE) as (keyof typeof SINGLE)[]).find((each) => each === index)
    return kind && SINGLE[kind] ? { kind } : null
  }
  if (index === 'carriers' && more === 'changes') return { kind: 'carrier-changes', carrier: name }
  if (index === 'countries' && more === 'cards') return { kind: 'cards', country: name }
  if (more !== undefined) {
    const task = TASKS.find((each) => each === more)
    return index === 'carriers' && task ? { kind: 'procedure', carrier: name, task } : null
  }
  switch (index) {
    case 'guide':
      return { kind: 'section', section: name }
    case 'carriers':
      return { kind: 'carrier', carrier: name }
    case 'countries':
      return { kind: 'country', country: name }
    case 'devices':
      return { kind: 'device', device: name }
    case 'terms':
      return { kind: 'term', term: name }
    default:
      return null
  }
}
