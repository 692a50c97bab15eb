import type { Element, ElementContent } from 'hast'
import { matches } from 'hast-util-select'
import * as mark from '#contract/pageMarks.ts'
import { isElement, isHeading, wordsOf } from './tree.ts'

/** What a page has for fingers and for machines, and what parts keep out besides. */
const DROPPED = `nav, form, script, style, template, dialog, button, [hidden], [aria-hidden=true], ${mark.selector(mark.ignore)}`

/** Where a link of the page leads, as anyone anywhere can open it; none if it is no address. */
export type LinkTarget = (href: string) => string | undefined

/** Whether nothing is left of a section but its heading, because all it had was a form. */
const isBare = (node: ElementContent): boolean => isElement(node, 'section') && wordsOf(node, isHeading).trim() === ''

/** What a page says: without what is for fingers and machines, and with links that work anywhere. */
export function readable(node: Element, targetOf: LinkTarget): Element {
  const left = node.children.filter((child) => child.type !== 'element' || !matches(DROPPED, child))
  const children = left.flatMap((child): ElementContent[] => {
    if (child.type === 'comment') return []
    if (child.type !== 'element') return [child]
    const clean = readable(child, targetOf)
    return isBare(clean) && !isBare(child) ? [] : [clean]
  })
  const { href, ...properties } = node.properties
  const to = typeof href === 'string' ? targetOf(href) : undefined
  // A link to nowhere is only its words.
  const tagName = isElement(node, 'a') && to === undefined ? 'span' : node.tagName
  return { ...node, tagName, properties: to === undefined ? properties : { ...properties, href: to }, children }
}
