import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'
import { firstChange } from './firstChange.ts'

const text = (name: string) => ({ name, type: 'text' }) as FlattenedField
const FIELDS = [
  text('lead'),
  { name: 'halt', type: 'group', flattenedFields: [text('title')] },
  {
    name: 'ways',
    type: 'array',
    flattenedFields: [text('key'), { name: 'steps', type: 'array', flattenedFields: [text('text')] }],
  },
  text('note'),
  text('updatedAt'),
] as FlattenedField[]

const way = (id: string, ...steps: string[]) => ({
  id,
  key: id,
  steps: steps.map((each) => ({ id: each, text: each })),
})
const PUBLISHED = { lead: 'a', halt: { title: 'b' }, ways: [way('app', 'x'), way('store', 'y')], updatedAt: '1' }
const at = (draft: object) => firstChange(FIELDS, PUBLISHED, { ...PUBLISHED, updatedAt: '2', ...draft })

it.each([
  ['nothing', {}, null],
  ['empty instead of missing', { note: '' }, null],
  ['a text', { lead: 'c', note: 'z' }, 'lead'],
  ['a text in a group', { halt: { title: '' } }, 'halt.title'],
  [
    'a step of the second way',
    { ways: [way('app', 'x'), { ...way('store'), steps: [{ id: 'y', text: 'n' }] }] },
    'ways.1.steps.0.text',
  ],
  ['a new step', { ways: [way('app', 'x', 'z'), way('store', 'y')] }, 'ways.0.steps.1'],
  ['a new way', { ways: [...PUBLISHED.ways, way('form')] }, 'ways.2'],
  ['another order', { ways: [way('store', 'y'), way('app', 'x')] }, 'ways.0'],
  ['a way less', { ways: [way('app', 'x')] }, 'ways'],
  ['the last field', { note: 'n' }, 'note'],
])('finds %s', (_what, draft, path) => expect(at(draft)).toBe(path))
