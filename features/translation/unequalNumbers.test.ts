import { describe, expect, it } from 'vitest'
import { unequalNumbers } from './unequalNumbers.ts'

describe('unequalNumbers', () => {
  it.each([
    ['48小时内', 'within 48 hours'],
    ['2025年10月13日起', 'since October 13, 2025'],
    ['2个工作日', 'two working days'],
    ['两个工作日', '2 working days'],
    ['押金1,000元', 'a deposit of CNY 1000'],
    ['拨`07953966250`', 'call `07953966250`'],
    ['打开[[设置5]]', 'open [[Settings]]'],
    ['第3步', 'the third step'],
    ['早上9:00到18:00', 'from 9:00 to 18:00'],
    ['没有数字', 'no number'],
    ['1万新元', 'S$10,000'],
    ['打202', 'call 202 at O2, not 3HK'],
  ])('finds nothing in %s and %s', (zh, en) => expect(unequalNumbers(zh, en)).toEqual({ zh: [], en: [] }))

  it.each([
    ['90天后', 'after 60 days', ['90'], ['60']],
    ['8元', 'a small fee', ['8'], []],
    ['打热线', 'call 10086', [], ['10086']],
    ['2025年', 'in 2026', ['2025'], ['2026']],
  ])('finds what differs in %s and %s', (zh, en, a, b) => expect(unequalNumbers(zh, en)).toEqual({ zh: a, en: b }))
})
