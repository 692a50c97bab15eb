import { describe, expect, it } from 'vitest'
import { brandOf, brands, nameKeys, numberKeys, nameVariants } from './names.ts'

const keys = (...names: string[]): string[] => nameKeys(names).map(({ key }) => key)

describe('variants', () => {
  it('are the name with and without brackets, and what stands there', () => {
    expect(nameVariants('澳门电讯（CTM）')).toEqual(['澳门电讯（CTM）', '澳门电讯', 'CTM'])
    expect(nameVariants('csl、1O1O（香港电讯）')).toEqual(expect.arrayContaining(['csl', '1O1O', '香港电讯']))
  })

  it('keep a slash inside a word', () => expect(nameVariants('IMEI/SV')).toEqual(['IMEI/SV']))
})

describe('nameKeys', () => {
  it('are typed in any script and by sound', () => {
    expect(keys('中國移動香港')).toEqual(expect.arrayContaining(['中国移动香港', 'zhongguoyidongxianggang', 'zgydxg']))
  })

  it('have the plainest way where two are the same', () => {
    expect(nameKeys(['CMHK'], ['cmhk'])).toEqual([{ key: 'cmhk', how: 'name', name: 'CMHK' }])
  })
})

describe('numberKeys', () => {
  it('are as stored, without the code of the country, and with the 0 before it', () => {
    expect(numberKeys('+447953966250').map(({ key }) => key)).toEqual(['447953966250', '7953966250', '07953966250'])
    expect(numberKeys('10086').map(({ key }) => key)).toEqual(['10086'])
  })
})

describe('brands', () => {
  it('are what is left without what many are called', () => {
    expect(brandOf('乐天移动', [])).toEqual(['乐天'])
    expect(brandOf('3 UK', [])).toEqual(['3'])
    expect(brandOf('China Mobile Hong Kong (CMHK)', ['Hong Kong'])).toContain('china mobile')
    expect(brandOf('德国电信', ['德国'])).toEqual([])
    expect(brandOf('China Mobile', [])).toEqual([])
    expect(brandOf('US Mobile', [])).toEqual([])
    expect(brands('三星Galaxy手机')).toEqual(['三星Galaxy', '三星', 'Galaxy'])
    expect(brands('三星、华为等智能手表')).toEqual([])
  })
})
