import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coded, decoded, type ReturnedText } from './marks.ts'

const ZH = '打开[[我的 → 套餐]]，拨`10086`，**不要**删，见[这里](/guide/before)。'
const returned = (text: string, source: string): ReturnedText =>
  coded(text, source).map((piece) => (typeof piece === 'string' ? piece : { id: piece.id, inner: piece.inner ?? '' }))

describe('marks as codes', () => {
  it('come back as they were', () => {
    expect(decoded(returned(ZH, ZH), ZH)).toEqual({ text: ZH, problems: [] })
    expect(
      coded(ZH, ZH)
        .filter((piece) => typeof piece !== 'string')
        .map(({ id, inner }) => [id, inner]),
    ).toEqual([
      ['1', '我的 → 套餐'],
      ['2', null],
      ['3', '不要'],
      ['4', '这里'],
    ])
  })

  it('take the words of the translation, and what is typed and linked from the source', () => {
    const made: ReturnedText = [
      'See ',
      { id: '4', inner: 'this' },
      ', do ',
      { id: '3', inner: 'not' },
      ' erase; call ',
      { id: '2', inner: 'hacked' },
      ' in ',
      { id: '1', inner: 'My account → Plans' },
    ]
    expect(decoded(made, ZH)).toEqual({
      text: 'See [this](/guide/before), do **not** erase; call `10086` in [[My account → Plans]]',
      problems: [],
    })
  })

  it('must all be there, once, and be known', () => {
    const problems = (...pieces: ReturnedText) => decoded(pieces, '拨`10086`').problems.map(({ code }) => code)
    expect(problems('Call')).toEqual(['missing'])
    expect(problems('Call ', { id: '1', inner: '' }, { id: '1', inner: '' })).toEqual(['twice'])
    expect(problems('Call ', { id: '1', inner: '' }, { id: '7', inner: '' })).toEqual(['unknown'])
    expect(problems('Call `10086`')).toEqual([])
    expect(problems('Call `10010`')).toEqual(['missing'])
  })

  it('lose nothing of any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(ZH, '没有标记', '`1` `1`'), (text, source) => {
        const both = `${text}${source}`
        expect(decoded(returned(both, source), source).text).toBe(decoded([both], source).text)
      }),
    )
  })
})
