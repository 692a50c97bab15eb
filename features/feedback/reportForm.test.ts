import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FAILURES_OF, MOST_CHARACTERS, readReport } from './reportForm.ts'
import { FAILURES } from '#collections/shared/choices.ts'

const read = (fields: Record<string, string> | string, kind: 'procedure' | 'device' = 'procedure') =>
  readReport(new URLSearchParams(fields), kind, ['app', 'store'])

it('takes a plain yes', () =>
  expect(read({ answer: 'worked' })).toEqual({ said: { answer: 'worked', reason: null, way: null, text: '' } }))

it('takes a no with its reason, the way and some words', () => {
  const fields = { answer: 'failed', reason: 'moved', way: 'app', text: ' 菜单没了。 ' }
  expect(read(fields)).toEqual({ said: { answer: 'failed', reason: 'moved', way: 'app', text: '菜单没了。' } })
})

it('asks for what is missing or not on the list', () => {
  expect(read('')).toEqual({ problems: { answer: 'missing' } })
  expect(read({ answer: 'maybe' })).toEqual({ problems: { answer: 'missing' } })
  expect(read({ answer: 'failed' })).toEqual({ problems: { reason: 'missing' } })
  expect(read({ answer: 'failed', reason: 'refused' }, 'device')).toEqual({ problems: { reason: 'missing' } })
})

it('has room for a thousand characters', () => {
  const text = (count: number) => read({ answer: 'worked', text: '号'.repeat(count) })
  expect(text(MOST_CHARACTERS)).toHaveProperty('said')
  expect(text(MOST_CHARACTERS + 1)).toEqual({ problems: { text: 'long' } })
})

it('lets the first of repeated fields count, drops a way the page does not have, and a reason nobody needs', () => {
  const said = { answer: 'worked', reason: null, way: null, text: '' }
  expect(read('answer=worked&answer=failed&way=gone&reason=moved')).toEqual({ said })
})

it('asks for every reason somewhere, and nothing else', () =>
  expect(new Set(Object.values(FAILURES_OF).flat())).toEqual(new Set(FAILURES)))

it('throws at nothing, and keeps only what fits', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('answer', 'reason', 'way', 'text', 'day'), fc.string())), (pairs) => {
      const result = readReport(new URLSearchParams(pairs), 'device', ['erase'])
      if ('said' in result) expect(Object.keys(result.said).sort()).toEqual(['answer', 'reason', 'text', 'way'])
    }),
  )
})
