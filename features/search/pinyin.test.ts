import { describe, expect, it } from 'vitest'
import { pinyinOf } from './pinyin.ts'

describe('readings', () => {
  it('are in full and by initials', () => {
    expect(pinyinOf('中国移动')).toEqual({ full: ['zhongguoyidong'], initials: ['zgyd'] })
  })

  it('are all that make sense', () => {
    expect(pinyinOf('重庆').full).toEqual(expect.arrayContaining(['chongqing', 'zhongqing']))
    expect(pinyinOf('建行').full).toEqual(expect.arrayContaining(['jianhang', 'jianxing']))
    expect(pinyinOf('长城').full).toEqual(expect.arrayContaining(['changcheng', 'zhangcheng']))
    expect(pinyinOf('绿洲').full).toEqual(expect.arrayContaining(['lvzhou', 'luzhou']))
  })

  it('keep what is not Chinese', () => expect(pinyinOf('3香港').full).toEqual(['3xianggang']))

  it('are none without Chinese', () => expect(pinyinOf('vodafone')).toEqual({ full: [], initials: [] }))

  it('stay few for long names', () =>
    expect(pinyinOf('重庆长城银行都会乐调传还卡大').full.length).toBeLessThanOrEqual(8))
})
