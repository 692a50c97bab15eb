import type { Element, ElementContent, Nodes } from 'hast'
import { matches } from 'hast-util-select'

/** What a page has for fingers and for machines. Whatever else a part wants kept out says `data-mdast="ignore"`. */
const DROPPED = 'nav, form, script, style, template, dialog, button, [hidden], [aria-hidden=true], [data-mdast=ignore]'

/** Stands between what only style sets apart on the page. */
const APART = ' · '

/** What begins with one of these joins what stands before it. */
const JOINS = /^[\s\p{P}]/u

/** Whether a node is an element, of one of these names if any are given. */
export const isElement = (node: Nodes | undefined, ...names: string[]): node is Element =>
  node?.type === 'element' && (names.length === 0 || names.includes(node.tagName))

/** The words of a node, as they stand. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

const isHeading = (node: Nodes): boolean => isElement(node, 'h2', 'h3', 'h4')

/** Whether nothing is left of a section but its heading, because all it had was a form. */
const isBare = (node: ElementContent): boolean =>
  isElement(node, 'section') && node.children.every((each) => isHeading(each) || wordsOf(each).trim() === '')

/** Where a link of the page leads, as anyone anywhere can open it; none if it is no address. */
export type Leads = (href: string) => string | undefined

const text = (value: string): ElementContent => ({ type: 'text', value })

/** Whether only style sets an element apart from its neighbours: a part's own span, or one of the pieces of a line. */
const standsApart = (node: ElementContent, parent: Element): boolean =>
  isElement(node, 'span', 'small', 'time') &&
  (Boolean(node.properties.className) ||
    'dataAge' in parent.properties ||
    // A run in another language stands inside a sentence.
    (['small', 'dd'].includes(parent.tagName) && !('lang' in node.properties)))

/** A row is one line: its link, then its facts, then what is said about it. */
function lined(node: Element): Element['children'] {
  const [first, ...rest] = node.children
  if (!isElement(node, 'li') || !isElement(first, 'div') || !rest.some((each) => isElement(each, 'span')))
    return node.children
  const isFlow = (each: ElementContent): boolean => isElement(each, 'p', 'ul', 'dl', 'div')
  return [
    ...first.children.filter((each) => !isFlow(each)),
    ...rest.filter((each) => !isFlow(each)),
    ...[...first.children, ...rest].filter(isFlow),
  ]
}

/** Puts in words what style says on the page: where one piece of a line ends and the next begins. */
function separated(node: Element): Element['children'] {
  return lined(node).flatMap((child, index, all) => {
    const before = wordsOf({ type: 'root', children: all.slice(0, index) })
    const follows = before.trim() !== '' && !/[\s·]$/.test(before) && isPhrasing(all[index - 1])
    const stands = standsApart(child, node) || (follows && 'dataAge' in node.properties && isElement(child))
    const words = wordsOf(child)
    return follows && stands && words !== '' && !JOINS.test(words) ? [text(APART), child] : [child]
  })
}

const isPhrasing = (node: ElementContent | undefined): boolean =>
  node?.type === 'text' ||
  isElement(node, 'a', 'b', 'cite', 'code', 'i', 'kbd', 'mark', 'small', 'span', 'strong', 'time')

/**
 * What a page says, as a tree that can become Markdown: without what is for fingers and machines, with absolute links, and
 * with separators where the page has only style.
 */
export function readable(node: Element, leads: Leads): Element {
  const left = node.children.filter((child) => child.type !== 'element' || !matches(DROPPED, child))
  const lost = left.length < node.children.length
  const children = left.flatMap((child): ElementContent[] => {
    if (child.type === 'comment') return []
    if (child.type !== 'element') return [child]
    const clean = readable(child, leads)
    return lost || isBare(child) !== isBare(clean) ? (isBare(clean) ? [] : [clean]) : [clean]
  })
  const { href, ...properties } = node.properties
  const to = typeof href === 'string' ? leads(href) : undefined
  const next: Element = { ...node, properties: to === undefined ? properties : { ...properties, href: to }, children }
  // A link to nowhere is only its words.
  if (isElement(node, 'a') && to === undefined) next.tagName = 'span'
  return { ...next, children: separated(next) }
}
