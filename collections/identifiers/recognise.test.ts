import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COUNTRIES } from './countries.ts'
import { luhnDigit } from './luhn.ts'
import { mod97Digits } from './mod97.ts'
import { MOST, recognise } from './recognise.ts'
import { slips } from './slips.ts'

const assigned = (code: string) => COUNTRIES.some((each) => each.code === code)
const told = (text: string) => recognise(text, assigned).map(({ outcome, text }) => `${outcome} ${text}`)

const IMEI = '490154203237518'
const SECOND = '356938035643809'
const EID = '89049032123451234512345678901235'

describe('what was pasted', () => {
  it.each([
    [IMEI],
    ['49-015420-323751-8'],
    ['49 015420 323751 8'],
    ['49.015420.323751.8'],
    ['49/015420/323751/8'],
    ['IMEI: 490154203237518'],
    ['IMEI1：４９０１５４２０３２３７５１８'],
    ['imei (slot 1) 490154203237518'],
    ['IMEI 2 490154203237518'],
    ['IMEI（卡1）：490154203237518'],
    ['国际移动设备识别码490154203237518。'],
    ['iPhone 15 490154203237518'],
    ['SN F2LXK1ABC, IMEI 490154203237518'],
    ['4901\u200b5420‑3237518'],
    ['49O154203237518'],
  ])('%j is one IMEI', (text) => {
    expect(told(text)).toEqual([`imei-holds ${IMEI}`])
  })

  it.each([
    [`IMEI1: ${IMEI}\nIMEI2: ${SECOND}`],
    [`${IMEI} ${SECOND}`],
    [`${IMEI}\n${SECOND}`],
    [`1. ${IMEI}\n2. ${SECOND}`],
    [`${IMEI},${SECOND};${IMEI}`],
    [`+86 138 0013 8000\n${IMEI}\n\n${SECOND}`],
  ])('%j is two', (text) => {
    expect(told(text)).toEqual([`imei-holds ${IMEI}`, `imei-holds ${SECOND}`])
  })

  it('is a whole screen of *#06#', () => {
    expect(
      told(`*#06#\nIMEI1\n${IMEI} / 01\nIMEI2\n${SECOND}/01\nEID\n8904 9032 1234 5123\n4512 3456 7890 1235`),
    ).toEqual([`imei-holds ${IMEI}01`, `imei-holds ${SECOND}01`, `eid-holds ${EID}`])
  })

  it.each([
    ['89860\n07031\n01120\n94320', 'iccid-holds 89860070310112094320'],
    ['89860 10110 23117 0983S', 'iccid-open 8986010110231170983S'],
    ['8931089318104284409F', 'iccid-holds 8931089318104284409'],
    ['98 10 98 13 18 40 82 44 90 F0', 'iccid-open 8901893181042844090'],
    ['890490321234512345123456789012', 'eid-length 890490321234512345123456789012'],
    ['EID: 123', 'eid-length 123'],
    ['ICCID 8986007031', 'iccid-length 8986007031'],
    ['IMEI 4901542', 'imei-length 4901542'],
    ['49015420323751', 'imei-bare 49015420323751'],
    ['4901542032375101', 'imeisv-open 4901542032375101'],
    ['IMEISV 4901542032375101', 'imeisv-open 4901542032375101'],
    ['IMSI 460001234567890', 'imsi-open 460001234567890'],
    ['MEID A0000012345678', 'meid-open A0000012345678'],
    ['12345678901234567890', 'iccid-prefix 12345678901234567890'],
    ['1234567890', 'unknown-open 1234567890'],
    ['1$smdp.example.com$ABC', 'activation-holds 1$smdp.example.com$ABC'],
    ['LPA:1％24smdp.example.com％24ABC', 'activation-holds 1$smdp.example.com$ABC'],
    ['https://e.example/?carddata=LPA:1$smdp.example.com$ABC&x=1', 'activation-holds 1$smdp.example.com$ABC'],
  ])('%j is %s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it.each(['', ' \n', 'hello', '1234567', 'IMEI', '+86 138 0013 8000', '*#06#', '\u0000\ud800'])(
    '%j is nothing',
    (text) => {
      expect(told(text)).toEqual([])
    },
  )

  it('says that letters were read as digits, and that bytes were turned around', () => {
    expect(recognise('49O154203237518', assigned)[0]?.notes).toContainEqual(['read-letters'])
    expect(recognise('981098131840824490F0', assigned)[0]?.notes).toContainEqual(['swapped'])
  })

  it('stays what it is however it is cut and framed', () => {
    const gap = fc.constantFrom('', ' ', '-', '.', ' - ', '\u00a0', '–')
    const cut = (text: string, gaps: string[]) =>
      [...text].map((digit, at) => (at > 0 ? (gaps[at % gaps.length] ?? '') : '') + digit).join('')
    const gaps = fc.array(gap, { minLength: 1, maxLength: 7 })
    const body = (length: number) => fc.stringMatching(new RegExp(`^[1-79]\\d{${length - 1}}$`))
    fc.assert(
      fc.property(body(14), gaps, fc.constantFrom('', 'IMEI: ', 'IMEI 1: '), (digits, between, label) => {
        fc.pre(new Set(digits).size > 1)
        const whole = digits + luhnDigit(digits)
        expect(told(label + cut(whole, between))).toEqual([`imei-holds ${whole}`])
      }),
    )
    fc.assert(
      fc.property(body(28), gaps, fc.constantFrom('', 'EID ', 'EID：'), (digits, between, label) => {
        const whole = `89${digits}${mod97Digits(`89${digits}`)}`
        expect(told(label + cut(whole, between))).toEqual([`eid-holds ${whole}`])
      }),
    )
  })

  it('answers anything, soon and in moderation', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => told(text).length <= MOST))
    const hostile = ['1 '.repeat(5000), 'a.'.repeat(5000), '$'.repeat(9000), '89'.repeat(5000), 'LPA:'.repeat(3000)]
    for (const text of hostile) {
      const start = performance.now()
      told(text)
      expect(performance.now() - start).toBeLessThan(1000)
    }
  })

  it('names slips only where a rule is broken', () => {
    const outcomes = [IMEI, '490154203237581', EID, '89049032123451234512345678901253', '49015420323751']
    expect(outcomes.map((text) => recognise(text, assigned).flatMap(slips).length > 0)).toEqual([
      false,
      true,
      false,
      true,
      false,
    ])
  })
})
