import type { Element, ElementContent } from 'hast'
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast'
import type { BlockContent, DefinitionContent, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { elements, first, isElement, isHeading, isMarked, text } from './tree.ts'
import * as mark from '#contract/pageMarks.ts'

type Flow = BlockContent | DefinitionContent

const strong = (children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children })
const line = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })
const list = (children: ListItem[]): List => ({ type: 'list', ordered: false, spread: false, children })
const item = (children: Flow[]): ListItem => ({ type: 'listItem', spread: false, children })

const flow = (state: State, children: ElementContent[]): Flow[] =>
  state.toFlow(state.all({ type: 'element', tagName: 'div', properties: {}, children })) as Flow[]

const isLine = (node: Flow): node is Paragraph => node.type === 'paragraph'

/** Paragraphs as one line. */
const joined = (lines: Paragraph[]): PhrasingContent[] =>
  lines.flatMap(({ children }, index) => (index > 0 ? [text(' · '), ...children] : children))

/** A pair of a definition list: “**term**: text”, with whatever is more than a line below it. */
function definition(state: State, dts: Element[], dds: Element[], colon: string): ListItem {
  const term = dts.flatMap((dt) => flow(state, dt.children)).filter(isLine)
  const all = dds.flatMap((dd) => flow(state, dd.children))
  const lines = all.filter(isLine)
  const opening = [strong(joined(term)), text(lines.length > 0 ? colon : colon.trim()), ...joined(lines)]
  return item([line(opening), ...all.filter((each) => !isLine(each))])
}

/** A definition list as a list of “**term**: text”. */
const dl =
  (colon: string): Handle =>
  (state, node) => {
    const pairs: [Element[], Element[]][] = []
    for (const each of elements(node).flatMap((child) => (isElement(child, 'div') ? elements(child) : [child]))) {
      const last = pairs.at(-1)
      if (isElement(each, 'dt') && (!last || last[1].length > 0)) pairs.push([[each], []])
      else if (last) last[isElement(each, 'dt') ? 0 : 1].push(each)
    }
    return list(pairs.map(([dts, dds]) => definition(state, dts, dds, colon)))
  }

/** Steps that have headings become chapters with numbers, not a list with chapters inside. */
const ol: Handle = (state, node) => {
  const steps = elements(node)
  const headings = steps.map((step) => first(step, isHeading))
  if (!isMarked(node, mark.steps) || steps.length === 0 || headings.includes(undefined))
    return defaultHandlers.ol(state, node)
  return steps.flatMap((step, index) => {
    headings[index]?.children.unshift(text(`${step.properties.value ?? index + 1}. `))
    return flow(state, step.children)
  })
}

/** A table under its caption. */
const table: Handle = (state, node) => {
  const caption = elements(node).find((each) => isElement(each, 'caption'))
  const made = defaultHandlers.table(state, node)
  return caption ? [line([strong(state.all(caption) as PhrasingContent[])]), made] : made
}

/** What a part asks to be set as a quotation: a warning or a doubt. Its heading becomes its first words. */
function quotation(state: State, node: Element): RootContent {
  const children = flow(state, node.children).map((each): Flow =>
    each.type === 'heading' ? line([strong(each.children)]) : each,
  )
  return { type: 'blockquote', children }
}

/** What is inside, with what `<details>` fold away in its place. */
const unfolded = (node: Element): Element[] =>
  elements(node).flatMap((each) =>
    isElement(each, 'details', 'div') ? unfolded(each) : isElement(each, 'summary') ? [] : [each],
  )

/** What backs a text: one line of how well and when, then all sources, those that unfold included. */
function backing(state: State, node: Element): RootContent[] {
  const all = flow(state, unfolded(node))
  const lines = all.filter(isLine)
  const sources = all.flatMap((each) => (each.type === 'list' ? each.children : []))
  return [...(lines.length > 0 ? [line(joined(lines))] : []), ...(sources.length > 0 ? [list(sources)] : [])]
}

const box: Handle = (state, node) => {
  if (isMarked(node, mark.quote)) return quotation(state, node)
  if (isMarked(node, mark.sources)) return backing(state, node)
  return state.toFlow(state.all(node)) as RootContent[]
}

/** How elements of our pages become Markdown, where the library's own way does not fit; `colon` follows a term. */
export const handlers = (colon: string): Record<string, Handle> => ({
  dl: dl(colon),
  ol,
  table,
  section: box,
  div: box,
  mark: defaultHandlers.strong,
  summary: (state, node) => line([strong(state.all(node) as PhrasingContent[])]),
})
