import metadata from 'libphonenumber-js/metadata.min.json' with { type: 'json' }
import { expect, it } from 'vitest'
import { CALLING_CODES } from './callingCodes.ts'
import { codeOf, prefixOf } from './prefix.ts'

const LIBRARY = metadata.country_calling_codes as Record<string, string[]>
const assigned = (code: string) => CALLING_CODES.some((each) => each.code === code)

it('has every country code that libphonenumber has, with the same regions', () => {
  for (const [code, regions] of Object.entries(LIBRARY)) {
    const found = CALLING_CODES.find((each) => each.code === code)
    expect(found?.regions[0], code).toBe(regions[0])
    if (found?.others) expect(regions).toEqual(expect.arrayContaining(found.regions))
    else expect(found?.regions.toSorted(), code).toEqual(regions.toSorted())
  }
})

it('has the codes of international networks, of the Vatican, and the one that only E.118 has, and no other', () => {
  const more = CALLING_CODES.filter(({ code }) => !(code in LIBRARY))
  const world = ['800', '808', '870', '878', '881', '882', '883', '888', '979']
  expect(more.filter(({ regions }) => regions.length === 0).map(({ code }) => code)).toEqual(world)
  expect(more.filter(({ regions }) => regions.length > 0)).toEqual([
    { code: '379', regions: ['VA'], others: false },
    { code: '997', regions: ['KZ'], others: false },
  ])
})

it('has no code that begins another', () => {
  for (const { code } of CALLING_CODES) {
    expect(CALLING_CODES.filter((each) => each.code.startsWith(code)).map((each) => each.code)).toEqual([code])
  }
})

it.each([
  ['8600703', '86'],
  ['014103', '01'],
  ['001567', '001'],
  ['049032', '049'],
  ['99701', '997'],
  ['2990101', '299'],
  ['0000', ''],
  ['21000', ''],
])('after 89, %s begins with country code “%s”', (digits, prefix) => {
  expect(prefixOf(digits, assigned)).toBe(prefix)
})

it('takes the zeros off', () => {
  expect(codeOf('049')).toBe('49')
})
