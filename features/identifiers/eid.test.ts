import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CALLING_CODES } from './callingCodes.ts'
import { eid, eidHolds, eidOfLength } from './eid.ts'
import { mod97, mod97Digits } from './mod97.ts'
import { typos } from './typos.ts'

const assigned = (code: string) => CALLING_CODES.some((each) => each.code === code)
const body = fc.stringMatching(/^\d{30}$/)

describe('EID', () => {
  /** SGP.02, clause 2.2.2 and Annex J; the examples of “How to verify an EID” and GSMA's SGP.26 test certificates. */
  it.each([
    '89034011560010000000000000000121',
    '89001012012341234012345678901224',
    '89001567010203040506070809101152',
    '89044011112233441122334411223321',
    '89049032123451234512345678901235',
  ])('%s holds', (text) => {
    expect(eidHolds(text)).toBe(true)
    expect(mod97Digits(text.slice(0, 30))).toBe(text.slice(30))
    expect(eid(text, assigned).outcome).toBe('eid-holds')
  })

  it('is divided like any long number', () => {
    fc.assert(fc.property(fc.stringMatching(/^\d{1,32}$/), (text) => mod97(text) === Number(BigInt(text) % 97n)))
  })

  it('holds for whatever it completes', () => {
    fc.assert(fc.property(body, (text) => eidHolds(text + mod97Digits(text))))
  })

  it('names what was meant after every single wrong digit and every swap of neighbors', () => {
    fc.assert(
      fc.property(body, fc.nat(30), fc.integer({ min: 1, max: 9 }), (text, at, by) => {
        const meant = text + mod97Digits(text)
        const wrong = meant.slice(0, at) + ((Number(meant[at]) + by) % 10) + meant.slice(at + 1)
        expect(eidHolds(wrong)).toBe(false)
        expect(typos(wrong, eidHolds).map((typo) => typo.text)).toContain(meant)
        const swapped = `${meant.slice(0, at)}${meant[at + 1]}${meant[at]}${meant.slice(at + 2)}`
        fc.pre(swapped !== meant)
        expect(eidHolds(swapped)).toBe(false)
        expect(typos(swapped, eidHolds).map((typo) => typo.text)).toContain(meant)
      }),
    )
  })

  it('is cut into country and issuer after 89, and into nothing under SGP.29', () => {
    expect(eid('89049032123451234512345678901235', assigned)).toMatchObject({
      country: '49',
      parts: [
        ['mii', '89'],
        ['country', '049'],
        ['issuer', '032'],
        ['number', '1234512345123456789012'],
        ['eid-cd', '35'],
      ],
    })
    const other = `35${'0'.repeat(28)}`
    const found = eid(other + mod97Digits(other), assigned)
    expect(found).toMatchObject({ outcome: 'eid-holds', notes: [['eid-sgp29']] })
    expect(found.country).toBeUndefined()
  })

  it('says which check digits 30 digits lack', () => {
    expect(eidOfLength('890490321234512345123456789012').notes).toEqual([
      ['short', '30', '32'],
      ['eid-digits', '35'],
    ])
  })
})
