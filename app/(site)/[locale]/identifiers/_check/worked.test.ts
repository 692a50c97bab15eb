import { expect, it } from 'vitest'
import { EXAMPLES } from './examples.ts'
import { pieces, sums } from './worked.ts'

/** 3GPP TS 23.003, Annex B.3: doubled 12 10 2 18 2 6 6, the sum is 53, the check digit 7. */
it('works out the example of TS 23.003 as the specification does', () => {
  const { columns, sum, digit } = sums(EXAMPLES.imei)
  expect(columns.flatMap(({ doubled }) => (doubled === '–' ? [] : [doubled]))).toEqual([
    '12',
    '10',
    '2',
    '18',
    '2',
    '6',
    '6',
  ])
  expect({ sum, digit }).toEqual({ sum: 53, digit: '7' })
})

it('divides an EID in pieces that a pocket calculator takes, and ends with 1', () => {
  const found = pieces(EXAMPLES.eid)
  expect(found.every(({ number, rest }) => number.length <= 9 && Number(number) % 97 === rest)).toBe(true)
  expect(found.at(-1)?.rest).toBe(1)
})
