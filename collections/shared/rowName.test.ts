import { expect, it } from 'vitest'
import { procedures } from '#collections/procedures/config.ts'
import { choice, rows, texts, words } from './fields.ts'

const labels = { singular: { zh: '行', en: 'Row' }, plural: { zh: '行', en: 'Rows' } }
const namesOf = (field: unknown): string[] =>
  (
    field as { admin: { components: { RowLabel: { clientProps: { by: { name: string }[] } } } } }
  ).admin.components.RowLabel.clientProps.by.map(({ name }) => name)

it('names a row by its first choice and its first text, or by what it is told', () => {
  const fields = [words('text', labels.singular), choice('stage', labels.singular, ['cancel', 'after'])]
  expect(namesOf(rows('rows', labels, fields))).toEqual(['stage', 'text'])
  expect(namesOf(rows('rows', labels, fields, { named: ['text'] }))).toEqual(['text'])
  expect(namesOf(texts('steps', labels))).toEqual([])
})

it('names a way by its channel and title', () => {
  const ways = procedures.fields.find((field) => 'name' in field && field.name === 'ways')
  expect(namesOf(ways)).toEqual(['kind', 'title'])
})
