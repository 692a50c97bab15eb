import { describe, expect, it } from 'vitest'
import { readings } from './pinyin.ts'

describe('readings', () => {
  it('are in full and by initials', () => {
    expect(readings('中国移动')).toEqual({ full: ['zhongguoyidong'], initials: ['zgyd'] })
  })

  it('are all that make sense', () => {
    expect(readings('重庆').full).toEqual(expect.arrayContaining(['chongqing', 'zhongqing']))
    expect(readings('建行').full).toEqual(expect.arrayContaining(['jianhang', 'jianxing']))
    expect(readings('长城').full).toEqual(expect.arrayContaining(['changcheng', 'zhangcheng']))
    expect(readings('绿洲').full).toEqual(expect.arrayContaining(['lvzhou', 'luzhou']))
  })

  it('keep what is not Chinese', () => expect(readings('3香港').full).toEqual(['3xianggang']))

  it('are none without Chinese', () => expect(readings('vodafone')).toEqual({ full: [], initials: [] }))

  it('stay few for long names', () =>
    expect(readings('重庆长城银行都会乐调传还卡大').full.length).toBeLessThanOrEqual(8))
})
