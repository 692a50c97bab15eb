import type { Element, ElementContent } from 'hast'
import * as mark from '#contract/pageMarks.ts'
import { isElement, isMarked, isPhrasing, text, wordsOf } from './tree.ts'

/** Stands between what only style sets apart on the page. */
const APART = ' · '

/** What begins with one of these joins what stands before it. */
const JOINS = /^[\s\p{P}]/u

const isFlow = (node: ElementContent): boolean => isElement(node, 'p', 'ul', 'ol', 'dl')

/** What a row holds, without the boxes that only lay it out. */
const unboxed = (node: Element): ElementContent[] =>
  node.children.flatMap((each) => (isElement(each, 'div') ? unboxed(each) : [each]))

/** A row is one line: its link, then its facts, then what is said about it. */
function lined(node: Element): Element {
  const children = unboxed(node)
  return { ...node, children: [...children.filter((each) => !isFlow(each)), ...children.filter(isFlow)] }
}

/**
 * Puts in words what style says on the page: rows become lines, and the pieces of a line get a separator before them unless
 * something else is there already.
 */
export function separated(root: Element): Element {
  let line = ''
  const inside = (node: Element): Element => {
    const { children, ...rest } = isMarked(node, mark.row) ? lined(node) : node
    return { ...rest, children: children.flatMap(withSeparator) }
  }
  const withSeparator = (node: ElementContent): ElementContent[] => {
    if (node.type === 'text') line += node.value
    if (node.type !== 'element') return [node]
    if (!isPhrasing(node)) {
      line = ''
      const made = inside(node)
      line = ''
      return [made]
    }
    const follows = line.trim() !== '' && !/[\s·]$/.test(line)
    const words = wordsOf(node)
    const apart = isMarked(node, mark.piece) && follows && words !== '' && !JOINS.test(words)
    if (apart) line += APART
    return [...(apart ? [text(APART)] : []), inside(node)]
  }
  return inside(root)
}
