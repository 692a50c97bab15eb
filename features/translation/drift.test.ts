import { describe, expect, it } from 'vitest'
import { driftAfter, type Publishing } from './drift.ts'

const same: Publishing = { was: { a: 'A', b: 'B' }, is: { a: 'A', b: 'B' } }
const change = (was: object, is: object): Publishing => ({ was: { ...was }, is: { ...is } })

describe('driftAfter', () => {
  it('is outdated by a text of the source that changed, and keeps what it said first', () => {
    const first = driftAfter({}, same, change({ a: '1', b: '2' }, { a: '9', b: '2' }), {})
    expect(first).toEqual({ a: '1' })
    expect(driftAfter(first, same, change({ a: '9' }, { a: '10' }), {})).toEqual({ a: '1' })
  })
  it('is in line again when the source says what it said, or is gone', () => {
    expect(driftAfter({ a: '1' }, same, change({ a: '9' }, { a: '1' }), {})).toEqual({})
    expect(driftAfter({ a: '1' }, same, change({ a: '9', b: '' }, { b: '' }), {})).toEqual({})
  })
  it('is outdated by a text that is new', () => {
    expect(driftAfter({}, same, change({}, { c: 'new' }), {})).toEqual({ c: '' })
    // A new row is there in both languages, and empty in this one.
    expect(driftAfter({}, change({}, { c: '' }), change({}, { c: 'new' }), {})).toEqual({ c: '' })
  })
  it('is in line again where the translation changed, and only there', () => {
    expect(driftAfter({ a: '1', b: '2' }, change({ a: 'x', b: 'y' }, { a: 'z', b: 'y' }), same, {})).toEqual({ b: '2' })
  })
  it('does not take the answer to a change for a change of its own', () => {
    const answer = change({ a: 'x' }, { a: 'z' })
    expect(driftAfter({}, same, answer, { a: 'what Chinese said' })).toEqual({})
  })
  it('is not outdated by what one write changed in both', () => {
    expect(driftAfter({}, change({ a: 'x' }, { a: 'y' }), change({ a: '1' }, { a: '2' }), {})).toEqual({})
  })
  it('is not outdated by a language published for the first time, nor unpublished', () => {
    expect(driftAfter({}, same, { was: null, is: { a: '1' } }, {})).toEqual({})
    expect(driftAfter({ a: '0' }, same, { was: { a: '1' }, is: null }, {})).toEqual({ a: '0' })
  })
  it('is settled when it is published for the first time', () => {
    expect(driftAfter({ a: '1' }, { was: null, is: { a: 'x' } }, same, {})).toEqual({})
  })
})
