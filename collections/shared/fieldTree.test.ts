import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { mapFields, type Data } from './fieldTree.ts'
import { filled } from './startFrom.ts'

const text = (name: string, localized = false) => ({ name, type: 'text', localized }) as unknown as FlattenedField
const branch = (type: string, name: string, flattenedFields: FlattenedField[]) =>
  ({ name, type, flattenedFields }) as unknown as FlattenedField

const fields = [
  text('slug'),
  text('lead', true),
  branch('group', 'fee', [text('kind'), text('words', true)]),
  branch('array', 'ways', [text('key'), branch('array', 'steps', [text('text', true)])]),
]

const zh: Data = {
  id: 1,
  slug: 'ee',
  lead: '导语',
  fee: { kind: 'none', words: '免费' },
  ways: [{ id: 'w1', key: 'app', steps: [{ id: 's1', text: '一' }, null] }],
}
const en: Data = {
  id: 1,
  slug: 'ee',
  fee: { kind: 'none', words: null },
  ways: [{ id: 'w1', key: 'app', steps: [{ id: 's1', text: '' }] }],
}

describe('mapFields', () => {
  it('visits every value of fields, groups and rows once, by where it is', () => {
    const paths: string[] = []
    const made = mapFields(
      fields,
      zh,
      {},
      {
        rows: (rows, _like, inner, path) => {
          paths.push(`${path} ×${rows.length}`)
          return rows.map((row) => inner(row))
        },
        value: (_field, value, _like, path) => {
          paths.push(path)
          return value
        },
      },
    )
    expect(paths).toEqual([
      'slug',
      'lead',
      'fee.kind',
      'fee.words',
      'ways ×1',
      'ways#w1.key',
      'ways#w1.steps ×1',
      'ways#w1.steps#s1.text',
    ])
    expect(made).toEqual({ ...zh, ways: [{ id: 'w1', key: 'app', steps: [{ id: 's1', text: '一' }] }] })
  })

  it('hands each value the one in the same place of the other document, and adds nothing that is undefined', () => {
    const pairs: unknown[] = []
    const made = mapFields(fields, { fee: { words: 'Free' } }, zh, {
      rows: (rows) => rows,
      value: (field, value, like) => {
        pairs.push([field.name, value, like])
        return value
      },
    })
    expect(pairs).toEqual([
      ['slug', undefined, 'ee'],
      ['lead', undefined, '导语'],
      ['kind', undefined, 'none'],
      ['words', 'Free', '免费'],
      ['ways', undefined, zh.ways],
    ])
    expect(Object.keys(made)).toEqual(['fee'])
  })

  it('takes a localized array for one value', () => {
    const list = { ...branch('array', 'days', [text('when')]), localized: true } as unknown as FlattenedField
    const made = mapFields([list], { days: [{ id: 'd' }] }, {}, { rows: () => [], value: () => 'whole' })
    expect(made).toEqual({ days: 'whole' })
  })
})

describe('filled', () => {
  it('takes empty texts from the other language, at every depth, and nothing else', () => {
    expect(filled(fields, en, { ...zh, slug: 'other' })).toEqual({
      id: 1,
      slug: 'ee',
      lead: '导语',
      fee: { kind: 'none', words: '免费' },
      ways: [{ id: 'w1', key: 'app', steps: [{ id: 's1', text: '一' }] }],
    })
  })

  it('keeps what is written', () => expect(filled(fields, { lead: 'Lead' }, zh).lead).toBe('Lead'))
})
