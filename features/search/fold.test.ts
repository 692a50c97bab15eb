import { describe, expect, it } from 'vitest'
import { fold, folded, simplified } from './fold.ts'

describe('fold', () => {
  it.each([
    ['ＥＳＩＭ　１００８６', 'esim 10086'],
    ['中國移動', '中国移动'],
    ['臺灣大哥大', '台湾大哥大'],
    ['楽天モバイル', '乐天モバイル'],
    ['ﾄﾞｺﾓ', 'ドコモ'],
    ['どこも', 'ドコモ'],
    ['Kündigung', 'kundigung'],
    ['résiliation', 'resiliation'],
    ['Straße', 'strasse'],
    ['欠费', '欠费'],
    ['a\u0000b\u200bc\ud800', 'abc'],
  ])('%s is %s', (text, plain) => expect(fold(text)).toBe(plain))

  it('is the same folded twice', () => {
    for (const text of ['號碼可攜', 'ﾄﾞｺﾓ', 'É', '１&１', '総務省']) expect(fold(fold(text))).toBe(fold(text))
  })

  it('tells where each character stood', () => {
    const text = 'ﾄﾞ中國ß😀x'
    const { text: plain, at } = folded(text)
    expect(at).toHaveLength(plain.length + 1)
    expect(text.slice(at[plain.indexOf('国')], at[plain.indexOf('国') + 1])).toBe('國')
    expect(text.slice(at[plain.indexOf('x')])).toBe('x')
  })
})

describe('simplified', () => {
  it('is said only of traditional characters', () => {
    expect(simplified('攜碼')).toBe('携码')
    expect(simplified('携码 abc')).toBeNull()
    expect(simplified('楽天モバイル')).toBeNull()
  })
})
