import { expect, it } from 'vitest'
import { withCases, withoutFacts, withRoles } from './headings.ts'
import { fromState, toState } from '#collections/shared/richText.ts'
import type { KeptBlock } from '#collections/shared/shape.ts'

const NO_PICTURES = { id: () => null, filename: () => null }
const stateOf = (entries: KeptBlock[]) => toState(entries, NO_PICTURES)
const entriesOf = (state: unknown) => fromState(state, NO_PICTURES)

const plain: KeptBlock[] = [
  { type: 'h2', text: 'You are **abroad**' },
  { type: 'p', text: 'Call `1`.' },
  { type: 'h3', text: 'Still abroad' },
  { type: 'h3', text: '去世的亲人' },
  { type: 'h2', text: 'Else' },
]

it('the first heading that names a case says so, and keeps its words', () => {
  const [first, text, again, died, other] = plain
  const found = entriesOf(withCases(stateOf(plain)))
  expect(found).toEqual([{ ...first, case: 'abroad' }, text, again, { ...died, case: 'deceased' }, other])
})

const before: KeptBlock[] = [
  { type: 'steps', items: [{ title: 'Look.', text: 'Everywhere.' }] },
  { type: 'table', caption: 'Order', head: ['#', 'What', 'Why', 'Proof'], rows: [['1', 'Email', 'All', 'A code']] },
  { type: 'table', caption: 'More', head: ['#', 'What', 'Why'], rows: [['1', '2', '3']] },
]

it('steps and the first table say what lists take them for', () => {
  const [steps, table, more] = before
  expect(entriesOf(withRoles(stateOf(before)))).toEqual([
    { ...steps, role: 'find-accounts' },
    { ...table, role: 'move-accounts', what: 2, proof: 4 },
    more,
  ])
})

it('goes back without a trace', () => {
  expect(entriesOf(withoutFacts(withCases(stateOf(plain))))).toEqual(plain)
  expect(entriesOf(withoutFacts(withRoles(stateOf(before))))).toEqual(before)
  expect(withoutFacts(stateOf(plain))).toEqual(stateOf(plain))
})
