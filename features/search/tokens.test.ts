import { describe, expect, it } from 'vitest'
import { atoms, lexemes, requiredLexemes, squash, stem } from './tokens.ts'

describe('atoms', () => {
  it('are words, numbers and single Chinese characters', () => {
    expect(atoms('iphone15 t-mobile 注销o2').map(({ text }) => text)).toEqual([
      'iphone',
      '15',
      't',
      'mobile',
      '注',
      '销',
      'o2',
    ])
  })

  it('know where they stand', () => {
    const text = '  1&1 销'
    for (const { text: atom, from, to } of atoms(text)) expect(text.slice(from, to)).toBe(atom)
  })
})

describe('squash', () => {
  it.each([
    ['t-mobile', 'tmobile'],
    ['at&t', 'att'],
    ['中 国 移 动', '中国移动'],
    ['1&1', '11'],
  ])('%s is %s', (text, one) => expect(squash(text)).toBe(one))
})

describe('stem', () => {
  it.each([
    ['cancel canceled cancelled canceling cancelling cancellation cancelation cancels'],
    ['erase erases erased erasing'],
    ['delete deleted deleting deletion'],
    ['deactivate deactivated deactivation'],
    ['terminate terminated termination'],
    ['port ports ported porting'],
    ['bill bills billed billing'],
  ])('is one for %s', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1)
  })

  it.each([['status'], ['bus'], ['ring'], ['process']])('leaves %s', (word) => expect(stem(word)).toBe(word))
})

describe('lexemes', () => {
  it('are pairs of Chinese characters, the last of each run, and stems', () => {
    expect([...lexemes('注销号码，erasing e-sim')]).toEqual(['注销', '销号', '号码', '码', 'eras', 'e', 'esim', 'sim'])
  })

  it('hold everything a query of their text needs', () => {
    const text = '中国移动 携号转网 cancelling t-mobile 10086'
    const all = lexemes(text)
    for (const word of requiredLexemes(text)) expect(all.has(word), word).toBe(true)
  })
})

describe('requiredLexemes', () => {
  it('lets one Chinese character begin any pair', () => expect(requiredLexemes('销')).toEqual(['销*']))
})
