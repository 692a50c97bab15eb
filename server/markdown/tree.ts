import type { Element, Nodes } from 'hast'

/** Whether a node is an element, of one of these names if any are given. */
export const isElement = (node: Nodes | undefined, ...names: string[]): node is Element =>
  node?.type === 'element' && (names.length === 0 || names.includes(node.tagName))

/** Whether a part has marked an element for Markdown. */
export const isMarked = (node: Nodes | undefined, as: { 'data-mdast': string }): node is Element =>
  isElement(node) && node.properties.dataMdast === as['data-mdast']

/** Whether a node is a heading below the page's own. */
export const isHeading = (node: Nodes): node is Element => isElement(node, 'h2', 'h3', 'h4')

/** Whether a node stands in a line, in contrast to a block. */
export const isPhrasing = (node: Nodes): node is Element =>
  isElement(node, 'a', 'b', 'cite', 'code', 'i', 'kbd', 'mark', 'small', 'span', 'strong', 'time')

/** The elements directly inside. */
export const elements = (node: Element): Element[] => node.children.filter((each) => isElement(each))

/** The first element inside, however deep, that is as wanted. */
export function first(node: Element, wanted: (node: Element) => boolean): Element | undefined {
  for (const each of elements(node)) {
    const found = wanted(each) ? each : first(each, wanted)
    if (found) return found
  }
  return undefined
}

/** The words of a node, as they stand. */
export function wordsOf(node: Nodes, but: (node: Nodes) => boolean = () => false): string {
  if (but(node)) return ''
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map((each) => wordsOf(each, but)).join('') : ''
}

/** Words, the same in either tree. */
export const text = (value: string) => ({ type: 'text' as const, value })
