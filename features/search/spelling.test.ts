import { describe, expect, it } from 'vitest'
import { editDistance, closestWord, deletions } from './spelling.ts'

const words = ['vodafone', 'verizon', 'version', 'softbank', 'giffgaff', 'airalo', 'nomad', 'mobile', 'germany'].map(
  (word) => ({ word, pages: 3 }),
)

describe('closestWord', () => {
  it.each([
    ['vodaphone', 'vodafone'],
    ['verison', 'verizon'],
    ['softbnak', 'softbank'],
    ['gifgaf', 'giffgaff'],
    ['airlo', 'airalo'],
    ['nomda', 'nomad'],
    ['mobil', 'mobile'],
    ['germny', 'germany'],
  ])('to %s is %s', (typed, meant) => expect(closestWord(typed, words)).toBe(meant))

  it.each([['xyzzy'], ['ee'], ['banana']])('to %s is nothing', (typed) => expect(closestWord(typed, words)).toBeNull())
})

describe('of several near words', () => {
  it.each([
    [
      'fewer edits',
      'vodafne',
      [
        { word: 'vodafene', pages: 3 },
        { word: 'vodaxxne', pages: 3 },
      ],
      'vodafene',
    ],
    [
      'the same sound',
      'nomat',
      [
        { word: 'nomap', pages: 3 },
        { word: 'nomatt', pages: 3 },
      ],
      'nomatt',
    ],
    [
      'the same first letter',
      'tobile',
      [
        { word: 'mobile', pages: 3 },
        { word: 'tabile', pages: 3 },
      ],
      'tabile',
    ],
    [
      'more pages',
      'lume',
      [
        { word: 'lima', pages: 9 },
        { word: 'lumo', pages: 1 },
        { word: 'luma', pages: 2 },
      ],
      'luma',
    ],
    [
      'a brand',
      'lume',
      [
        { word: 'lumo', pages: 9 },
        { word: 'luma', pages: 2, brand: true },
      ],
      'luma',
    ],
  ])('%s wins', (_, typed, known, meant) => {
    expect(closestWord(typed, known)).toBe(meant)
    expect(closestWord(typed, known.toReversed())).toBe(meant)
  })
})

describe('deletions', () => {
  it.each([
    ['vodaphone', 'vodafone'],
    ['softbnak', 'softbank'],
    ['verison', 'verizon'],
  ])('of %s and %s meet', (a, b) => {
    const other = new Set(deletions(b))
    expect(deletions(a).some((each) => other.has(each))).toBe(true)
  })
})

describe('editDistance', () => {
  it.each([
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'abcd', 1],
    ['abc', 'xbc', 1],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
    ['softbank', 'softbnak', 1],
  ])('from %s to %s is %i', (a, b, apart) => expect(editDistance(a, b)).toBe(apart))
})
