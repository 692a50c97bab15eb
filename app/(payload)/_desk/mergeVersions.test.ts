import { expect, it } from 'vitest'
import { mergeVersions, type ComparedField } from './mergeVersions.ts'

const text: ComparedField = { name: 'text', type: 'text', label: 'Text' }
const fields: ComparedField[] = [
  { name: 'lead', type: 'textarea', label: 'Lead' },
  { type: 'row', fields: [{ name: 'slug', type: 'text', label: 'Address' }] },
  { name: 'fee', type: 'group', label: 'Fee', fields: [text] },
  { name: 'steps', type: 'array', label: 'Steps', fields: [text] },
]
const base = {
  lead: 'A',
  slug: 'a',
  fee: { text: '' },
  steps: [
    { id: '1', text: 'one' },
    { id: '2', text: 'two' },
  ],
}
const mine = {
  lead: 'mine',
  slug: 'a',
  fee: { text: null },
  steps: [
    { id: '1', text: 'ONE' },
    { id: '2', text: 'two' },
    { id: '4', text: 'four' },
  ],
}
const newest = {
  lead: 'theirs',
  slug: 'b',
  fee: {},
  steps: [
    { id: '2', text: 'two' },
    { id: '1', text: 'one' },
    { id: '3', text: 'three' },
  ],
  updatedAt: 'now',
}

it('tells what differs, and who changed it', () => {
  const { differences, data } = mergeVersions(fields, { base, mine, newest }, () => false)
  expect(differences.map(({ path, labels, isMine, isBoth }) => [path, labels, isMine, isBoth])).toEqual([
    ['lead', ['Lead'], true, true],
    ['slug', ['Address'], false, false],
    ['steps#1.text', ['Steps', 2, 'Text'], true, false],
    ['steps#3', ['Steps', 3], false, false],
    ['steps#4', ['Steps', 3], true, false],
  ])
  expect(data).toEqual(newest)
})

it('takes over what one changed oneself, and leaves what only the other changed', () => {
  const { data } = mergeVersions(fields, { base, mine, newest }, ({ isMine }) => isMine)
  expect(data).toEqual({
    ...newest,
    lead: 'mine',
    steps: [
      { id: '2', text: 'two' },
      { id: '1', text: 'ONE' },
      { id: '4', text: 'four' },
      { id: '3', text: 'three' },
    ],
  })
})

it('takes a removal over, and everything where nobody knows what was begun with', () => {
  const less = { ...mine, steps: [{ id: '2', text: 'two' }] }
  const { data, differences } = mergeVersions(fields, { base: null, mine: less, newest }, ({ isMine }) => isMine)
  expect(differences.every(({ isMine }) => isMine)).toBe(true)
  expect(data).toEqual({ ...newest, lead: 'mine', slug: 'a', steps: [{ id: '2', text: 'two' }] })
})
