import { describe, expect, it } from 'vitest'
import { negotiate } from './negotiate.ts'

describe('negotiate', () => {
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
  ])('%s → %s', (accept, locale) => expect(negotiate(accept)).toBe(locale))
})
