import { expect, it } from 'vitest'
import { firstWrong, rowsThrough } from './firstWrong.ts'

const fields = [
  { name: 'slug', admin: { position: 'sidebar' } },
  { name: 'lead' },
  { fields: [{ name: 'halt', fields: [{ name: 'title' }] }] },
  { tabs: [{ fields: [{ name: 'ways', fields: [{ name: 'key' }, { name: 'steps', fields: [{ name: 'text' }] }] }] }] },
]

it('leads from top to bottom, row by row, and beside it last', () => {
  const order = ['lead', 'halt.title', 'ways', 'ways.0.steps.1.text', 'ways.0.steps.10.text', 'ways.1.key', 'slug']
  const left = order.toReversed()
  const found = order.map(() => {
    const next = firstWrong(left, fields)
    left.splice(left.indexOf(next ?? ''), 1)
    return next
  })
  expect(found).toEqual(order)
  expect(firstWrong([], fields)).toBeNull()
})

it('knows the rows on the way', () => {
  expect(rowsThrough('ways.0.steps.1.text')).toEqual([
    { path: 'ways', row: 0 },
    { path: 'ways.0.steps', row: 1 },
  ])
  expect(rowsThrough('lead')).toEqual([])
})
