import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareImei, imei, imeiHolds, imeisv } from './imei.ts'
import { luhnDigit } from './luhn.ts'
import { typos } from './typos.ts'

const body = fc.stringMatching(/^\d{14}$/)

describe('IMEI', () => {
  /** 3GPP TS 23.003, clause 6.2.1 and Annex B.3. */
  it('takes the example of TS 23.003 apart', () => {
    expect(imei('260531793113837')).toMatchObject({
      outcome: 'imei-holds',
      parts: [
        ['tac', '26053179'],
        ['snr', '311383'],
        ['cd', '7'],
      ],
    })
  })

  it('finds what was meant among the slips, after one wrong digit and after a swap', () => {
    fc.assert(
      fc.property(body, fc.nat(13), fc.integer({ min: 1, max: 9 }), (text, at, by) => {
        const meant = text + luhnDigit(text)
        const wrong = meant.slice(0, at) + ((Number(meant[at]) + by) % 10) + meant.slice(at + 1)
        const found = typos(wrong, imeiHolds)
        expect(found.map((typo) => typo.text)).toContain(meant)
        // Luhn leaves exactly one digit that would fit in each place.
        expect(found.filter(({ length }) => length === 1)).toHaveLength(15)
        expect(found.every((typo) => imeiHolds(typo.text))).toBe(true)
      }),
    )
  })

  /** 3GPP TS 23.003, clause 6.2.1: the last digit “shall be set to zero, when transmitted by the MS”. */
  it('knows that a network sees 0 in place of the check digit', () => {
    expect(imei('490154203237510')).toMatchObject({
      outcome: 'imei-spare',
      notes: [
        ['spare', '490154203237518'],
        ['digit', '8'],
      ],
    })
  })

  it('does not take a placeholder for an IMEI although its check digit is right', () => {
    expect(imei('000000000000000').outcome).toBe('imei-blank')
  })

  it('reminds of what else 15 digits can be', () => {
    expect(imei('460001234567891').notes).toContainEqual(['imsi'])
    expect(imei('356938035643808').notes).not.toContainEqual(['imsi'])
    expect(imei('898600703101120').notes).toContainEqual(['iccid-cut'])
  })

  it('completes 14 digits', () => {
    expect(bareImei('49015420323751').notes).toContainEqual(['digit', '8'])
  })
})

describe('IMEISV', () => {
  /** 3GPP TS 23.003, clauses 6.2.2 and 6.3: no check digit; “SVN value 99 is reserved for future use”. */
  it('has a software version and leads to the IMEI', () => {
    const found = imeisv('4901542032375199')
    expect(found.parts.at(-1)).toEqual(['svn', '99'])
    expect(found.notes).toEqual([['imei-from-sv', '490154203237518'], ['svn-reserved'], ['body', '49']])
  })
})
