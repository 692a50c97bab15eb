import { expect, it } from 'vitest'
import { anchorOf, orderOf, stepsOf } from './guideParts.ts'
import type { Block } from '#collections/shared/view.ts'

const body: Block[] = [
  { type: 'h2', text: 'Anything', case: 'abroad' },
  { type: 'h2', text: 'For someone else' },
  { type: 'h3', text: 'Whatever it is called', case: 'deceased' },
  { type: 'p', text: 'From another province.' },
]

it('leads to the heading above, which the page can show', () => {
  expect(anchorOf(body, 'abroad')).toBe('part-1')
  expect(anchorOf(body, 'deceased')).toBe('part-2')
  expect(anchorOf(body, 'province')).toBe(null)
})

it('takes the steps and the rows that are meant for it, and no others', () => {
  const items = [{ title: 'Look.', text: 'Everywhere.' }]
  expect(stepsOf([{ type: 'steps', items, role: 'find-accounts' }])).toEqual(['**Look.** Everywhere.'])
  expect(stepsOf([{ type: 'steps', items }])).toEqual([])
  const table = {
    type: 'table' as const,
    caption: '',
    head: [],
    rows: [
      ['1', 'Email', 'Why', 'Sign in'],
      ['2', 'Banks', 'Why', 'A code'],
    ],
  }
  expect(orderOf([table, { ...table, role: 'move-accounts', what: 2, proof: 4 }])).toEqual([
    '**Email** Sign in',
    '**Banks** A code',
  ])
  expect(orderOf([{ ...table, role: 'move-accounts', what: 2 }])).toEqual(['**Email**', '**Banks**'])
  expect(orderOf([{ ...table, role: 'move-accounts' }])).toEqual([])
})
