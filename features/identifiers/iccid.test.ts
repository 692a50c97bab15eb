import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CALLING_CODES } from './callingCodes.ts'
import { iccid } from './iccid.ts'
import { luhnDigit } from './luhn.ts'
import { slips } from './slips.ts'

const assigned = (code: string) => CALLING_CODES.some((each) => each.code === code)
const of = (text: string) => iccid(text, assigned)

describe('ICCID', () => {
  /** ITU-T E.118: 89, country code, issuer, account, Luhn check digit; numbers from makers' and carriers' documents. */
  it.each([
    ['8929901012345678905', '299'],
    ['8944000000000123456', '44'],
    ['89014103211118510720', '1'],
    ['89148000000745809013', '1'],
    ['89860070310112094320', '86'],
  ])('%s holds, from %s', (text, country) => {
    expect(of(text)).toMatchObject({ outcome: 'iccid-holds', country, notes: [] })
  })

  it.each([
    ['89882806660004909182', '882'],
    ['89852202401310123456', '852'],
    ['89457387300008851969', '45'],
    ['8901260866666666666', '1'],
    ['8999701000000000000', '997'],
    ['8970101234567890123', '7'],
  ])('%s is from %s', (text, country) => {
    expect(of(text).country).toBe(country)
  })

  it('never fails a number for its last digit, because issuers differ', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^89\d{16,18}$/), (text) =>
        ['iccid-holds', 'iccid-open', 'iccid-bare'].includes(of(text).outcome),
      ),
    )
    // Printed by carriers, and not by the rule.
    for (const text of ['8986031540025047173', '89310410106543789301']) expect(of(text).outcome).toBe('iccid-open')
  })

  it('says what the check digit would be, and names slips all the same', () => {
    const found = of('8944000000000123457')
    expect(found.notes).toEqual([['unchecked', luhnDigit('8944000000000123457')]])
    expect(slips(found, assigned).map(({ text }) => text)).toContain('8944000000000123456')
  })

  it('sees a twentieth digit behind a right check digit, and offers no slips then', () => {
    const found = of('89440000000001234560')
    expect(found).toMatchObject({ outcome: 'iccid-open', notes: [['twentieth']] })
    expect(slips(found, assigned)).toEqual([])
  })

  it('offers no slips that are no ICCIDs', () => {
    for (const text of ['8986031646123456789', '8944000000000123457', '8921012345678901234']) {
      const meant = slips(of(text), assigned).map((typo) => typo.text)
      expect(meant.length).toBeGreaterThan(0)
      for (const each of meant) expect(of(each)).toMatchObject({ outcome: 'iccid-holds', text: each })
      expect(meant.filter((each) => !each.startsWith('89') || of(each).country === '')).toEqual([])
    }
  })

  it('checks no letters', () => {
    const found = of('8986010110231170983S')
    expect(found).toMatchObject({ outcome: 'iccid-open', country: '86', notes: [['letters']] })
    expect(slips(found, assigned)).toEqual([])
  })

  it('has parts that make the whole', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^89\d{16,18}$/), (text) => {
        expect(
          of(text)
            .parts.map(([, part]) => part)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
