import type { Nodes, PhrasingContent, Strong } from 'mdast'

/** What CommonMark counts as punctuation beside `**`. */
const PUNCTUATION = /[\p{P}\p{S}]/u
/** Where `**` may touch punctuation on its inner side. */
const FREE = /^$|[\s\p{P}\p{S}]/u

const edge = (node: PhrasingContent | undefined, side: 'first' | 'last'): string => {
  if (!node) return ''
  if (node.type === 'inlineCode') return '`'
  if ('value' in node) return (side === 'first' ? [...node.value][0] : [...node.value].at(-1)) ?? ''
  if (node.type === 'link') return side === 'first' ? '[' : ')'
  return '*'
}

/** Takes the punctuation at an edge of a strong text out of it; returns it. */
function give(strong: Strong, side: 'first' | 'last'): string {
  const node = strong.children.at(side === 'first' ? 0 : -1)
  if (node?.type !== 'text') return ''
  const cut = (side === 'first' ? /^[\p{P}\p{S}\s]+/u : /[\p{P}\p{S}\s]+$/u).exec(node.value)?.[0] ?? ''
  node.value = side === 'first' ? node.value.slice(cut.length) : node.value.slice(0, node.value.length - cut.length)
  if (node.value === '') strong.children.splice(side === 'first' ? 0 : -1, 1)
  return cut
}

const SIDES = ['first', 'last'] as const

/** Whether `**` at this side would stand between punctuation and a letter, where CommonMark does not see it. */
const isBlind = (strong: Strong, side: (typeof SIDES)[number], outside: string): boolean =>
  PUNCTUATION.test(edge(strong.children.at(side === 'first' ? 0 : -1), side)) && !FREE.test(outside)

const text = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }])

function loosened(siblings: PhrasingContent[], strong: Strong, index: number): PhrasingContent[] {
  const outside = { first: edge(siblings[index - 1], 'last'), last: edge(siblings[index + 1], 'first') }
  const given = { first: '', last: '' }
  for (const side of SIDES) if (isBlind(strong, side, outside[side])) given[side] = give(strong, side)
  // Code or a link at the edge cannot be cut: the emphasis goes, the words stay.
  const stuck = SIDES.some((side) => given[side] === '' && isBlind(strong, side, outside[side]))
  const words: PhrasingContent[] = stuck || strong.children.length === 0 ? strong.children : [strong]
  return [...text(given.first), ...words, ...text(given.last)]
}

/**
 * Chinese has no spaces, and CommonMark sees no emphasis in “号码**（重要）**后”: punctuation at the edge of strong text moves
 * out of it. Otherwise the writer would spell its neighbours as character references.
 */
export function loosen(node: Nodes): void {
  if (!('children' in node)) return
  node.children.forEach(loosen)
  const siblings = node.children as PhrasingContent[]
  const children = siblings.flatMap((each, index) =>
    each.type === 'strong' ? loosened(siblings, each, index) : [each],
  )
  Object.assign(node, { children })
}
