import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { luhn, luhnDigit } from './luhn.ts'

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))

describe('Luhn', () => {
  /** 3GPP TS 23.003, Annex B.3, “Example of computation”. */
  it('gives check digit 7 to the example of TS 23.003', () => {
    expect(luhnDigit('26053179311383')).toBe('7')
    expect(luhn('260531793113837')).toBe(0)
  })

  it('gives check digit 8 to the IMEI that every description of it quotes', () => {
    expect(luhnDigit('49015420323751')).toBe('8')
  })

  it('holds for whatever it completes', () => {
    fc.assert(fc.property(digits(14), (body) => luhn(body + luhnDigit(body)) === 0))
  })

  it('finds every single wrong digit', () => {
    fc.assert(
      fc.property(digits(14), fc.nat(14), fc.integer({ min: 1, max: 9 }), (body, at, by) => {
        const whole = body + luhnDigit(body)
        const wrong = whole.slice(0, at) + ((Number(whole[at]) + by) % 10) + whole.slice(at + 1)
        expect(luhn(wrong)).not.toBe(0)
      }),
    )
  })

  it('finds every swap of neighbors but 09 and 90', () => {
    fc.assert(
      fc.property(digits(14), fc.nat(13), (body, at) => {
        const whole = body + luhnDigit(body)
        const pair = whole.slice(at, at + 2)
        fc.pre(pair[0] !== pair[1])
        const swapped = `${whole.slice(0, at)}${pair[1]}${pair[0]}${whole.slice(at + 2)}`
        expect(luhn(swapped) === 0).toBe(pair === '09' || pair === '90')
      }),
    )
  })
})
