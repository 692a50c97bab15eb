import { describe, expect, it } from 'vitest'
import { distance, nearest, rests } from './near.ts'

const words = ['vodafone', 'verizon', 'version', 'softbank', 'giffgaff', 'airalo', 'nomad', 'mobile', 'germany'].map(
  (word) => ({ word, pages: 3 }),
)

describe('nearest', () => {
  it.each([
    ['vodaphone', 'vodafone'],
    ['verison', 'verizon'],
    ['softbnak', 'softbank'],
    ['gifgaf', 'giffgaff'],
    ['airlo', 'airalo'],
    ['nomda', 'nomad'],
    ['mobil', 'mobile'],
    ['germny', 'germany'],
  ])('to %s is %s', (typed, meant) => expect(nearest(typed, words)).toBe(meant))

  it.each([['xyzzy'], ['ee'], ['banana']])('to %s is nothing', (typed) => expect(nearest(typed, words)).toBeNull())
})

describe('rests', () => {
  it.each([
    ['vodaphone', 'vodafone'],
    ['softbnak', 'softbank'],
    ['verison', 'verizon'],
  ])('of %s and %s meet', (a, b) => {
    const other = new Set(rests(b))
    expect(rests(a).some((rest) => other.has(rest))).toBe(true)
  })
})

describe('distance', () => {
  it.each([
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'abcd', 1],
    ['abc', 'xbc', 1],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
    ['softbank', 'softbnak', 1],
  ])('from %s to %s is %i', (a, b, apart) => expect(distance(a, b)).toBe(apart))
})
