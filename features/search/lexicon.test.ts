import { describe, expect, it } from 'vitest'
import { isFiller, nicknameKeys, meaningOf, wordByPinyin } from './concepts.ts'
import { fold } from './fold.ts'
import { CONCEPTS, NICKNAMES } from './lexicon.ts'

describe('the lexicon', () => {
  it('has every concept once', () => {
    const names = CONCEPTS.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('has each word in both languages, folded', () => {
    for (const { zh, en } of CONCEPTS) {
      expect(zh).toBe(fold(zh))
      expect(en).toBe(fold(en))
      expect(zh && en).not.toBe('')
    }
    for (const { called, known } of NICKNAMES) expect(called + known).toBe(fold(called + known))
  })

  it.each([
    ['销户', 'cancel'],
    ['cancelling', 'cancel'],
    ['close my account', undefined],
    ['passed away', 'died'],
    ['删掉', 'erase'],
  ])('%s means %s', (text, name) => expect(meaningOf(text)?.name).toBe(name))

  it('is heard in pinyin', () => expect(wordByPinyin('zhuxiao')).toBe('注销'))

  it('knows nicknames', () => expect(nicknameKeys('苹果手机')).toEqual(['iphone']))

  it('leaves out what says nothing', () => {
    expect([isFiller('请问'), isFiller('please'), isFiller('getting'), isFiller('ee')]).toEqual([
      true,
      true,
      true,
      false,
    ])
  })
})
