import { describe, expect, it } from 'vitest'
import { localeOf, preferredLocale } from './language.ts'

const asking = (accept?: string) => ({ headers: accept === undefined ? {} : { 'accept-language': accept } })

describe('preferredLocale', () => {
  it.each([
    [undefined, 'zh'],
    ['', 'zh'],
    ['*', 'zh'],
    ['fr,de', 'zh'],
    ['en', 'en'],
    ['EN-gb,en;q=0.9,zh;q=0.8', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en;q=0.2,zh-TW;q=0.3', 'zh'],
    ['fr,en;q=0.5', 'en'],
    ['zh;q=0,en;q=0.1', 'en'],
  ])('%s → %s', (accept, locale) => expect(preferredLocale(asking(accept))).toBe(locale))
})

describe('localeOf', () => {
  it('goes by the address first', () => {
    expect(localeOf({ ...asking('en'), url: '/zh/guide' })).toBe('zh')
    expect(localeOf({ ...asking('en'), url: '/zhuang' })).toBe('en')
    expect(localeOf({ ...asking('zh'), url: '/en?q=1' })).toBe('en')
  })
})
