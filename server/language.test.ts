import { describe, expect, it } from 'vitest'
import { localeOf } from './language.ts'

const asking = (accept: string) => ({ headers: { 'accept-language': accept } })

describe('localeOf', () => {
  it('goes by the address first', () => {
    expect(localeOf({ ...asking('en'), url: '/zh/guide' })).toBe('zh')
    expect(localeOf({ ...asking('en'), url: '/zhuang' })).toBe('en')
    expect(localeOf({ ...asking('zh'), url: '/en?q=1' })).toBe('en')
  })
})
