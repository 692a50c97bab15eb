import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { isOtherFact } from './otherFact.ts'

const text = { name: 'text', type: 'textarea', localized: true } as FlattenedField
const fields = [
  { name: 'kind', type: 'select' },
  { name: 'checkedOn', type: 'date' },
  { name: 'note', type: 'textarea' },
  { name: 'sources', type: 'relationship', hasMany: true, relationTo: 'sources' },
  { name: 'steps', type: 'array', flattenedFields: [text] },
  { name: 'fee', type: 'group', flattenedFields: [{ name: 'kind', type: 'select' }, text] },
] as unknown as FlattenedField[]

const way = { kind: 'store', sources: [1, 2], steps: [{ text: '带8元去。' }], fee: { kind: 'none', text: '免费' } }
const other = (change: object) => isOtherFact(fields, way, { ...way, ...change })

describe('isOtherFact', () => {
  it.each([
    ['nothing', {}],
    ['wording', { steps: [{ text: '请带8元去营业厅。' }], fee: { kind: 'none', text: '不收钱' } }],
    ['a note or the day', { note: 'x', checkedOn: '2026-11-01' }],
    ['the order or depth of sources', { sources: [{ id: 2 }, 1] }],
    ['a text that goes, or comes in another language', { fee: { kind: 'none', text: '' } }],
    ['an empty list', { needs: [] }],
  ])('finds none in %s', (_, change) => expect(other(change)).toBe(false))

  it.each([
    ['a choice', { kind: 'app' }],
    ['a choice inside', { fee: { kind: 'charged', text: '免费' } }],
    ['a source', { sources: [1] }],
    ['a step more', { steps: [...way.steps, { text: '等。' }] }],
    ['a number in a text', { steps: [{ text: '带9元去。' }] }],
  ])('finds one in %s', (_, change) => expect(other(change)).toBe(true))

  it('takes a new translation for no other fact', () => {
    expect(isOtherFact(fields, { ...way, steps: [{ text: null }] }, way)).toBe(false)
  })
})
