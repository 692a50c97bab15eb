import { describe, expect, it } from 'vitest'
import { wrongHotline } from './phone.ts'

describe('wrongHotline', () => {
  it.each([
    ['+447953966250', 'GB'],
    ['+18003310500', 'US'],
    ['10086', 'CN'],
    ['*611', 'CA'],
  ])('takes %s in %s', (number, country) => expect(wrongHotline(number, country)).toBeNull())

  it.each([
    ['+44795396625', 'GB'],
    ['+1800331', 'US'],
    ['07953966250', 'GB'],
    ['10086', 'JP'],
    ['10086', null],
  ])('refuses %s in %s', (number, country) => expect(wrongHotline(number, country)).toEqual(expect.any(String)))
})
