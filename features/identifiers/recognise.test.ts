import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CALLING_CODES } from './callingCodes.ts'
import type { IdentifierKind } from './finding.ts'
import { luhnDigit } from './luhn.ts'
import { mod97Digits } from './mod97.ts'
import { MOST, recognise, recogniseSome } from './recognise.ts'
import { slips } from './slips.ts'

const assigned = (code: string) => CALLING_CODES.some((each) => each.code === code)
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
    expect(
      outcomes.map((text) => recognise(text, assigned).flatMap((finding) => slips(finding, assigned)).length > 0),
    ).toEqual([false, true, false, true, false])
  })
})

const OPEN = '8986031646123456789'
const OTHER = '8986031646123456790'
const ICCID = '89860022123456789010'
const THIRD = '860042031234561'

describe('numbers beside each other', () => {
  it.each([
    [`${OPEN} ${OTHER}`, [`iccid-open ${OPEN}`, `iccid-open ${OTHER}`]],
    [`${ICCID}\t13800138000`, [`iccid-holds ${ICCID}`]],
    [`ICCID ${OPEN} 13312345678`, [`iccid-open ${OPEN}`]],
    [`${ICCID} 2027-01-01`, [`iccid-holds ${ICCID}`]],
    [`13800138000 ${SECOND}`, [`imei-holds ${SECOND}`]],
    [`${SECOND} 13800138000`, [`imei-holds ${SECOND}`]],
    [`2024-11-23 ${SECOND}`, [`imei-holds ${SECOND}`]],
    [`${SECOND} 2024/11/23 10:22`, [`imei-holds ${SECOND}`]],
    [`Order 12345678 ${SECOND}`, [`imei-holds ${SECOND}`]],
    [`10086 ${SECOND}`, [`imei-holds ${SECOND}`]],
    [`17.1.2 ${SECOND}`, [`imei-holds ${SECOND}`]],
    [`IMEI ${SECOND} 2023`, [`imei-holds ${SECOND}`]],
    [`1\t${SECOND}\n2\t${THIRD}`, [`imei-holds ${SECOND}`, `imei-holds ${THIRD}`]],
    [`① ${SECOND} ②${THIRD}`, [`imei-holds ${SECOND}`, `imei-holds ${THIRD}`]],
    [`电话 +86 10086 ${SECOND}`, [`imei-holds ${SECOND}`]],
    [`${SECOND} (IMEI1) ${THIRD} (IMEI2)`, [`imei-holds ${SECOND}`, `imei-holds ${THIRD}`]],
    [`IMEI No 1: ${SECOND}`, [`imei-holds ${SECOND}`]],
    [`ICCID（20位）：${ICCID}`, [`iccid-holds ${ICCID}`]],
    [`imei${SECOND}imei2${THIRD}`, [`imei-holds ${SECOND}`, `imei-holds ${THIRD}`]],
    [`IMEI1${SECOND}`, [`imei-holds ${SECOND}`]],
    [`${SECOND}/01 ${THIRD}/01`, [`imei-holds ${SECOND}01`, `imei-holds ${THIRD}01`]],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    ['35 693803 564380 9', `imei-holds ${SECOND}`],
    ['35-693803-564380-9', `imei-holds ${SECOND}`],
    ['35-693803564380-9', `imei-holds ${SECOND}`],
    ['35693803 564380 9', `imei-holds ${SECOND}`],
    ['35693803564380 9', `imei-holds ${SECOND}`],
    ['35·693803·564380·9', `imei-holds ${SECOND}`],
    ['35_693803_564380_9', `imei-holds ${SECOND}`],
    ['356,938,035,643,809', `imei-holds ${SECOND}`],
    ["356'938'035'643'809", `imei-holds ${SECOND}`],
    ['356’938’035’643’809', `imei-holds ${SECOND}`],
    ['356938035643809.0', `imei-holds ${SECOND}`],
    ['35 693803 564380 8', 'imei-fails 356938035643808'],
    ['8986 0022 1234 5678 9010', `iccid-holds ${ICCID}`],
    ['898600 22123456789010', `iccid-holds ${ICCID}`],
    ['8986 0316 4612 3456 789', `iccid-open ${OPEN}`],
    ['8904 9032 0000 0100 0000 0123 4567 8954', 'eid-holds 89049032000001000000012345678954'],
    ['8904 9032 0000 0100\n0000 0123 4567 8954', 'eid-holds 89049032000001000000012345678954'],
    ['8904\n9032\n0000\n0100\n0000\n0123\n4567\n8954', 'eid-holds 89049032000001000000012345678954'],
    ['8904903200000100\n0000012345678954', 'eid-holds 89049032000001000000012345678954'],
    ['8904903200000100 0000012345678953', 'eid-fails 89049032000001000000012345678953'],
    ['EID 890490320000010000\n00012345678954', 'eid-holds 89049032000001000000012345678954'],
  ])('%j is one', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it.each([
    '10086,10010,10000',
    '8.98600221234568E+19',
    '3.56938035643809E+14',
    '8613800138000',
    '1064812345678',
    '13800138000 12',
    '13800138000 2024',
    '2024-11-23 10:22',
  ])('%j is none', (text) => {
    expect(told(text).filter((each) => !each.startsWith('unknown'))).toEqual([])
  })
})

type Sample = { kind: IdentifierKind; text: string }

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))
const model = fc.tuple(fc.constantFrom('35', '86', '01', '49', '99'), digits(12)).map((parts) => parts.join(''))
const issued = (length: number) =>
  fc
    .tuple(fc.constantFrom('8986', '8944', '89852', '891', '8949'), digits(length))
    .map((parts) => parts.join('').slice(0, length))
const chip = fc.tuple(fc.constantFrom('89049', '89086', '89001'), digits(25)).map((parts) => parts.join(''))
const bump = (digit: string, by: number): string => String((Number(digit) + by) % 10)
/** 0 in most samples; then the check digit is wrong. */
const slip = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 9 }))
const of = (kind: IdentifierKind, texts: fc.Arbitrary<string>): fc.Arbitrary<Sample> =>
  texts.map((text) => ({ kind, text }))
const checked = (bodies: fc.Arbitrary<string>) =>
  fc.tuple(bodies, slip).map(([body, by]) => body + bump(luhnDigit(body), by))

/** A number of any kind, valid or not. */
const sample = fc.oneof(
  of('imei', checked(model)),
  of('imei', model),
  of(
    'imeisv',
    fc.tuple(model, digits(2)).map((parts) => parts.join('')),
  ),
  of('iccid', checked(issued(19))),
  of('iccid', checked(issued(18))),
  of('iccid', issued(18)),
  of(
    'eid',
    fc.tuple(chip, slip).map(([body, by]) => body + mod97Digits(body).replace(/.$/, (last) => bump(last, by))),
  ),
)
const separator = fc.constantFrom(' ', '\t', '/', '|', '\n', '\r\n', ',', ', ', ' / ', ' | ', ' · ')
const LABELS: Partial<Record<IdentifierKind, string>> = { imei: 'IMEI', imeisv: 'IMEISV', iccid: 'ICCID', eid: 'EID' }
const framed = fc
  .tuple(sample, fc.constantFrom('', '', ' ', ': ', '：'))
  .map(([{ kind, text }, colon]) => ({ text, written: colon ? `${LABELS[kind]}${colon}${text}` : text }))
/** What stands around numbers and is none of them. */
const noise = fc.option(
  fc.constantFrom(
    ...[
      '2024-11-23',
      '2024/11/23 10:22',
      '23.11.2024',
      '2023',
      '10086',
      '400-810-0086',
      '010-12345678',
      '138 0013 8000',
    ],
    ...['13800138000', '+86 13800138000', '+86 138 0013 8000', '+1 202 555 0143', 'Order 12345678'],
  ),
  { nil: '' },
)

describe('two numbers of any kinds', () => {
  it('are the two that they are, whatever parts them, labels them and stands around them', () => {
    fc.assert(
      fc.property(framed, framed, separator, noise, noise, noise, (one, other, between, before, amid, after) => {
        fc.pre(one.text !== other.text)
        const text = [before, one.written, amid, other.written, after].filter(Boolean).join(between)
        expect(recognise(text, assigned).map((each) => each.text)).toEqual([one.text, other.text])
      }),
      { numRuns: 1000 },
    )
  })

  it('are read together as each is read alone', () => {
    fc.assert(
      fc.property(sample, sample, separator, (one, other, between) => {
        fc.pre(one.text !== other.text)
        expect(told(one.text + between + other.text)).toEqual([...told(one.text), ...told(other.text)])
      }),
      { numRuns: 500 },
    )
  })

  it('can be one in groups, right or wrong, and one without', () => {
    const cut = ({ text }: Sample, size: number) => (text.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(' ')
    fc.assert(
      fc.property(sample, sample, fc.integer({ min: 3, max: 8 }), fc.boolean(), (one, other, size, first) => {
        fc.pre(one.text !== other.text)
        const text = first ? `${cut(one, size)} ${other.text}` : `${one.text} ${cut(other, size)}`
        expect(recognise(cut(one, size), assigned).map((each) => each.text)).toEqual([one.text])
        expect(recognise(text, assigned).map((each) => each.text)).toEqual([one.text, other.text])
      }),
      { numRuns: 500 },
    )
  })
})

describe('activation codes in a text', () => {
  const CODE = '1$smdp.io$K2-ABC'

  it.each([
    ...['.', '!', '?', '…', ':', ']', '】', '」', '』', '》', '’', '}', '`', '）。', '#x', '请查收'].map(
      (end) => `LPA:${CODE}${end}`,
    ),
    ...[`「LPA:${CODE}」`, '`LPA:1$smdp.io$K2-ABC`', '**LPA:1$smdp.io$K2-ABC**', '激活码1$smdp.io$K2-ABC'],
    'https://e.example/?carddata=LPA:1%24smdp.io%24K2-ABC#x',
    ...['LPA:1$smdp.io$\nK2-ABC', 'LPA:1$smdp.io$\r\nK2-ABC', 'LPA:1$smdp.io$K2-\nABC'],
    ...['LPA:1$ smdp.io $ K2-ABC', 'LPA: 1$ smdp.io $ K2-ABC', '1$ smdp.io $ K2-ABC'],
    `${CODE}\n1234`,
  ])('%j is one and holds', (text) => {
    expect(told(text)).toEqual([`activation-holds ${CODE}`])
  })

  it('goes on in the next line as far as it is a code', () => {
    expect(told('LPA:1$smdp.io$JQ-2099X1-\n1ABCD')).toEqual(['activation-holds 1$smdp.io$JQ-2099X1-1ABCD'])
    expect(told(`LPA:1$smdp.io$\nEID ${EID}`)).toEqual(['activation-holds 1$smdp.io$', `eid-holds ${EID}`])
    expect(told(`LPA:1$smdp.io$\nIMEI1:${IMEI}`)).toEqual(['activation-holds 1$smdp.io$', `imei-holds ${IMEI}`])
    expect(told(`LPA:1$smdp.io$\n${IMEI}`)).toEqual(['activation-holds 1$smdp.io$', `imei-holds ${IMEI}`])
    expect(told(`LPA:${CODE}\nThank you`)).toEqual([`activation-holds ${CODE}`])
  })

  it.each(['price is $5.00', '1$5.00', '$1,000.50', 'process.env$foo', 'a.b$c', '$scope.value', 'US$ 12.50'])(
    '%j is none',
    (text) => {
      expect(told(text)).toEqual([])
    },
  )

  it('keeps what is wrong in them', () => {
    expect(told('LPA:1$smdp.io$ABC_1')).toEqual(['activation-fails 1$smdp.io$ABC_1'])
    expect(told('LPA:1$smdp.io$АBC')).toEqual(['activation-fails 1$smdp.io$АBC'])
    expect(told('1$https://smdp.example.com')).toEqual(['activation-fails 1$https://smdp.example.com'])
  })
})

describe('labels', () => {
  it.each([
    ['ICCID 898600221234567', 'iccid-length 898600221234567'],
    ['EID 8904903200000100', 'eid-length 8904903200000100'],
    ['EID 89049032000001000000', 'eid-length 89049032000001000000'],
    ['MEID 35693803564380', 'meid-open 35693803564380'],
    ['MEID DEC 270113177609606898', 'meid-open 270113177609606898'],
    ['MEID A00000 12 345678', 'meid-open A0000012345678'],
    ['MEID A0000012 345678', 'meid-open A0000012345678'],
    ['IMSI 460001 234567890', 'imsi-open 460001234567890'],
    ['IMSI 460 00 1234567890', 'imsi-open 460001234567890'],
    ['IMEI 3569380356438091234', 'imei-length 3569380356438091234'],
    ['ICCID 12345678901234567890', 'iccid-prefix 12345678901234567890'],
    // A check digit that fits says more than a label.
    [`ICCID ${IMEI}`, `imei-holds ${IMEI}`],
    [`ICCID ${EID}`, `eid-holds ${EID}`],
  ])('%j is %s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })
})

describe('letters that look like digits', () => {
  it.each([
    ['89O49032000001000000012345678954', 'eid-holds 89049032000001000000012345678954', true],
    ['EID:89O49032000001000000012345678954', 'eid-holds 89049032000001000000012345678954', true],
    ['8986OO22123456789010', 'iccid-holds 89860022123456789010', true],
    ['8986O022123456789011', 'iccid-open 89860022123456789011', true],
    ['898600221234567890IO', 'iccid-holds 89860022123456789010', true],
    ['8986002212345678901O', 'iccid-holds 89860022123456789010', true],
    ['898600221234567891O2', 'iccid-open 898600221234567891O2', false],
    ['8986010110231170983S', 'iccid-open 8986010110231170983S', false],
  ])('%j is %s', (text, expected, misread) => {
    expect(told(text)).toEqual([expected])
    const notes = recognise(text, assigned)[0]?.notes.map(([name]) => name)
    expect(notes?.includes('read-letters')).toBe(misread)
    expect(notes?.includes('letters')).toBe(!misread)
  })
})

describe('stored and unusual forms', () => {
  it.each([
    ['9868001222345678909A', 'iccid-open 898600212243658709A9', 'swapped'],
    ['89441100123456789FF', 'iccid-length 89441100123456789', 'padded'],
    ['8944110012345678901FFF', 'iccid-holds 8944110012345678901', 'padded'],
    ['898600221234567890123', 'iccid-length 898600221234567890123', 'iccid-long'],
    ['8986002212345678901234', 'iccid-length 8986002212345678901234', 'iccid-long'],
  ])('%j is %s, with the remark %s', (text, expected, note) => {
    expect(told(text)).toEqual([expected])
    expect(recognise(text, assigned)[0]?.notes.map(([name]) => name)).toContain(note)
  })
})

describe('what is too much', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => {
      const body = `35693803${String(at).padStart(6, '0')}`
      return body + luhnDigit(body)
    })

  it('is said, and nothing else is', () => {
    expect(recogniseSome(many(MOST).join('\n'), assigned)).toMatchObject({ findings: { length: MOST }, more: false })
    expect(recogniseSome(many(MOST + 5).join('\n'), assigned)).toMatchObject({ findings: { length: MOST }, more: true })
    expect(recogniseSome('', assigned)).toEqual({ findings: [], more: false })
  })

  it('never ends inside a number', () => {
    for (let gap = 4_960; gap < 5_010; gap++) {
      const { findings, more } = recogniseSome(`${'x'.repeat(gap)} ${IMEI} ${EID} ${ICCID}`, assigned)
      expect(more).toBe(true)
      expect(findings.map(({ outcome }) => outcome).filter((outcome) => !outcome.endsWith('holds'))).toEqual([])
    }
  })
})
