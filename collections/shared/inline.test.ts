import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inline, plainText, print, wrongMarks } from './inline.ts'

describe('inline', () => {
  it('cuts a sentence into its marks', () => {
    expect(inline('打开[[我的 → 套餐]]，拨`10086`，**别挂**，见[这里](/guide/erase)')).toEqual([
      { type: 'text', text: '打开' },
      { type: 'label', path: ['我的', '套餐'], lang: null },
      { type: 'text', text: '，拨' },
      { type: 'code', text: '10086' },
      { type: 'text', text: '，' },
      { type: 'strong', text: '别挂' },
      { type: 'text', text: '，见' },
      { type: 'link', text: '这里', to: '/guide/erase' },
    ])
  })

  it('reads the language of a label', () => {
    expect(inline('[[ja|解約]]')).toEqual([{ type: 'label', path: ['解約'], lang: 'ja' }])
    expect(inline('[[zh-Hans|我的]]')).toEqual([{ type: 'label', path: ['我的'], lang: 'zh-Hans' }])
  })

  it('makes no link of an address that could run something', () => {
    for (const to of ['javascript:alert(1)', '//evil.example', 'data:text/html,x']) {
      expect(inline(`[x](${to})`)).toEqual([{ type: 'text', text: `[x](${to})` }])
    }
  })

  it('reads what it prints as the same marks, whatever was typed', () => {
    const typed = fc.string({ unit: fc.constantFrom('a', '中', '[', ']', '`', '*', '(', ')', '→', '|', '/', ' ') })
    fc.assert(
      fc.property(typed, (text) => {
        const printed = inline(text).map(print).join('')
        expect(inline(printed)).toEqual(inline(text))
      }),
    )
  })
})

describe('plainText', () => {
  it('has the words without the marks', () => {
    expect(plainText('打开[[我的 → 套餐]]，拨`10086`')).toBe('打开我的 → 套餐，拨10086')
  })
})

describe('wrongMarks', () => {
  it.each([
    ['[[我的', '[[ ]]'],
    ['拨`10086', '` `'],
    ['**别', '** **'],
    ['[x](javascript:1)', '[ ]( )'],
  ])('%s lacks %s', (text, mark) => expect(wrongMarks(text)).toEqual([mark]))

  it('finds nothing in a clean text', () => expect(wrongMarks('拨`10086`，打开[[我的]]')).toEqual([]))
})
