import Ajv from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uriOf } from './uri.ts'

const ajv = new Ajv()
formats.default(ajv)
const isUri = ajv.compile({ type: 'string', format: 'uri' })

describe('a web address', () => {
  it.each([
    ['https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
    ['https://a.example', 'https://a.example/'],
    [
      'https://例子.example/注销?问=甲#乙',
      'https://xn--fsqu00a.example/%E6%B3%A8%E9%94%80?%E9%97%AE=%E7%94%B2#%E4%B9%99',
    ],
    ['https://a.example/a|b[c]^d%e%2f?x=[1]#a#b', 'https://a.example/a%7Cb%5Bc%5D%5Ed%25e%2f?x=%5B1%5D#a%23b'],
    ['http://user:secret@a.example/', 'http://a.example/'],
  ])('%s is written %s', (address, uri) => expect(uriOf(address)).toBe(uri))

  it.each([null, undefined, 5, '', 'ee.co.uk', 'javascript:alert(1)', 'ftp://a.example/', 'https://[', '//a.example'])(
    'is not %j',
    (value) => expect(uriOf(value)).toBeNull(),
  )

  it('is one by the specification, whatever a browser takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (path, query, fragment) => {
        const address = `https://a.example/${path}?${query}#${fragment}`
        const uri = uriOf(address)
        expect(uri === null || isUri(uri), `${address} → ${uri}`).toBe(true)
        if (uri !== null) expect(uriOf(uri)).toBe(uri)
      }),
    )
  })
})
