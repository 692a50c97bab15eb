import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { keepRowIds, markPlaces, onlyTranslations } from './rowIds.ts'

const text = (name: string, localized = false) => ({ name, type: 'text', localized }) as unknown as FlattenedField
const array = (name: string, flattenedFields: FlattenedField[]) =>
  ({ name, type: 'array', flattenedFields }) as unknown as FlattenedField
const group = (name: string, flattenedFields: FlattenedField[]) =>
  ({ name, type: 'group', flattenedFields }) as unknown as FlattenedField

const fields = [
  text('slug'),
  text('lead', true),
  group('fee', [text('kind'), text('words', true)]),
  array('ways', [text('key'), array('steps', [text('text', true)])]),
]

const before = {
  slug: 'ee',
  lead: '导语',
  fee: { kind: 'none', words: '免费' },
  ways: [
    { id: 'w1', key: 'app', steps: [{ id: 's1', text: '一' }] },
    { id: 'w2', key: 'store', steps: [{ id: 's2', text: '二' }] },
  ],
}

describe('keepRowIds', () => {
  it('gives rows without an id that of the row in their place, at every depth', () => {
    const next = {
      ways: [
        { key: 'app', steps: [{ text: '新' }] },
        { id: 'w2', key: 'store', steps: [{ text: '二' }] },
      ],
    }
    expect(keepRowIds(fields, next, before).ways).toEqual([
      { id: 'w1', key: 'app', steps: [{ id: 's1', text: '新' }] },
      { id: 'w2', key: 'store', steps: [{ id: 's2', text: '二' }] },
    ])
  })

  it('never gives one id to two rows', () => {
    const next = {
      ways: [
        { key: 'new', steps: [] },
        { id: 'w1', key: 'app', steps: [] },
      ],
    }
    expect(keepRowIds(fields, next, before).ways).toEqual([
      { key: 'new', steps: [] },
      { id: 'w1', key: 'app', steps: [] },
    ])
  })

  it('tells rows without an id from those that are given a new one on the way, once they are marked', () => {
    const marked = markPlaces(fields, {
      ways: [
        { key: 'app', steps: [{ text: '新' }] },
        { id: 'w2', key: 'store' },
      ],
    })
    expect(keepRowIds(fields, marked, before).ways).toEqual([
      { id: 'w1', key: 'app', steps: [{ id: 's1', text: '新' }] },
      { id: 'w2', key: 'store' },
    ])
    expect(
      keepRowIds(fields, markPlaces(fields, { ways: [{ key: 'a' }, { key: 'b' }, { key: 'c' }] }), before).ways,
    ).toEqual([{ id: 'w1', key: 'a' }, { id: 'w2', key: 'b' }, { key: 'c' }])
  })

  it('takes a row with an id of its own for a new one', () => {
    const marked = markPlaces(fields, { ways: [{ id: 'fresh', key: 'app' }] })
    expect(keepRowIds(fields, marked, before).ways).toEqual([{ id: 'fresh', key: 'app' }])
  })

  it('leaves what was not sent alone', () => expect(keepRowIds(fields, { lead: 'x' }, before)).toEqual({ lead: 'x' }))
})

describe('onlyTranslations', () => {
  it('takes texts of the language and nothing else', () => {
    const next = {
      slug: 'stolen',
      lead: 'Lead',
      fee: { kind: 'charged', words: 'Free' },
      ways: [
        { id: 'w2', key: 'hijacked', steps: [{ id: 's2', text: 'Two' }] },
        { id: 'w1', key: 'app', steps: [{ id: 's1', text: 'One' }, { text: 'smuggled' }] },
        { key: 'smuggled', steps: [] },
      ],
    }
    expect(onlyTranslations(fields, next, before)).toEqual({
      slug: 'ee',
      lead: 'Lead',
      fee: { kind: 'none', words: 'Free' },
      ways: [
        { id: 'w1', key: 'app', steps: [{ id: 's1', text: 'One' }] },
        { id: 'w2', key: 'store', steps: [{ id: 's2', text: 'Two' }] },
      ],
    })
  })

  it('brings back rows that were left out', () => {
    expect(onlyTranslations(fields, { ways: [] }, before)).toEqual({ ways: before.ways })
  })
})
