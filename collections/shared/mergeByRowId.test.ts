import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { inOrderOf } from './mergeByRowId.ts'

const text = (name: string) => ({ name, type: 'text', localized: true }) as unknown as FlattenedField
const array = (name: string, flattenedFields: FlattenedField[]) =>
  ({ name, type: 'array', flattenedFields }) as unknown as FlattenedField
const fields = [array('ways', [text('title'), array('steps', [text('text')])])]

const published = {
  lead: { en: 'Lead' },
  ways: [
    {
      id: 'a',
      title: { en: 'A' },
      steps: [
        { id: '1', text: { en: 'One' } },
        { id: '2', text: { en: 'Two' } },
      ],
    },
    { id: 'b', title: { en: 'B' }, steps: [] },
  ],
}

describe('inOrderOf', () => {
  it('puts rows where the write has them, at every depth', () => {
    const data = {
      ways: [
        { id: 'b', steps: [] },
        { id: 'a', steps: [{ id: '2' }, { id: '1' }] },
      ],
    }
    expect(inOrderOf(fields, published, { data })).toEqual({
      lead: { en: 'Lead' },
      ways: [
        { id: 'b', title: { en: 'B' }, steps: [] },
        {
          id: 'a',
          title: { en: 'A' },
          steps: [
            { id: '2', text: { en: 'Two' } },
            { id: '1', text: { en: 'One' } },
          ],
        },
      ],
    })
  })

  it('leaves room for new rows and drops those that are gone', () => {
    expect(inOrderOf(fields, published, { data: { ways: [{ id: 'new' }, { id: 'b' }] } }).ways).toEqual([
      {},
      { id: 'b', title: { en: 'B' }, steps: [] },
    ])
  })

  it('leaves what the write does not have', () => expect(inOrderOf(fields, published, { data: {} })).toEqual(published))
})
