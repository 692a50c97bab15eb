import { randomBytes } from 'node:crypto'
import { NAMED } from './phrases.ts'
import { fromState, toState, type State } from '#collections/shared/richText.ts'
import type { KeptBlock } from '#collections/shared/shape.ts'
import { plainText } from '#collections/shared/inline.ts'

/** Pictures are no headings, and are left as they are. */
const NO_PICTURES = { id: () => null, filename: () => null }

type Node = State['root']['children'][number]

const withNodes = (state: State, change: (node: Node) => Node): State => ({
  ...state,
  root: { ...state.root, children: state.root.children.map(change) },
})

const entryOf = (node: Node, state: State): KeptBlock | undefined =>
  fromState({ ...state, root: { ...state.root, children: [node] } }, NO_PICTURES)[0]

/** A guide text in which the first heading that names a case says so in a field; the text stays. */
export function withCases(state: State): State {
  const left = new Map<string, RegExp>(Object.entries(NAMED))
  return withNodes(state, (node) => {
    const entry = node.type === 'heading' ? entryOf(node, state) : undefined
    if (entry?.type !== 'h2' && entry?.type !== 'h3') return node
    const { type: size, text } = entry
    const [which] = [...left].find(([, pattern]) => pattern.test(plainText(text))) ?? []
    if (which === undefined) return node
    left.delete(which)
    const fields = { id: randomBytes(12).toString('hex'), blockType: 'case', blockName: '', case: which, size, text }
    return { type: 'block', version: 2, format: '', fields }
  })
}

const fieldsOf = (node: Node): Record<string, unknown> => (node.fields ?? {}) as Record<string, unknown>
const isBlock = (node: Node, type: string): boolean => node.type === 'block' && fieldsOf(node).blockType === type
const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0)

/** A guide text whose steps and first table say what checklists take them for, as they did by their place. */
export function withRoles(state: State): State {
  let tables = 0
  return withNodes(state, (node) => {
    const fields = fieldsOf(node)
    if (isBlock(node, 'steps')) return { ...node, fields: { ...fields, role: 'find-accounts' } }
    if (!isBlock(node, 'table')) return node
    tables += 1
    const proof = lengthOf(fields.head)
    if (tables > 1 || proof < 3) return node
    return { ...node, fields: { ...fields, role: 'move-accounts', what: 2, proof } }
  })
}

/** The text as the release before kept it. */
export const withoutFacts = (state: State): State =>
  withNodes(state, (node) => {
    if (isBlock(node, 'case')) {
      const { size, text } = fieldsOf(node)
      return toState([{ type: size === 'h3' ? 'h3' : 'h2', text: String(text) }], NO_PICTURES).root.children[0] ?? node
    }
    if (node.type !== 'block') return node
    const { role: _role, what: _what, proof: _proof, ...fields } = fieldsOf(node)
    return { ...node, fields }
  })
