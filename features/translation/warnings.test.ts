import { describe, expect, it } from 'vitest'
import { warningsOf } from './warnings.ts'
import type { Locale } from '#i18n/routing.ts'

const kinds = (zh: string, en: string, locale: Locale) => warningsOf({ zh, en }, locale).map(({ kind }) => kind)

describe('warningsOf', () => {
  it.each<[string, string, Locale]>([
    ['打开App，选[[我的 → 套餐]]。', 'Open the app and choose [[我的 → 套餐]] (My plan).', 'en'],
    ['打电话10086，8元。', 'Call 10086; it costs CNY 8.', 'en'],
    ['中国移动', 'China Mobile', 'en'],
    ['Airalo', 'Airalo', 'zh'],
    ['T-Mobile US', 'T-Mobile US', 'zh'],
    ['在网页上填“Cancel my number now please”。', 'Fill in “Cancel my number now please”.', 'zh'],
    ['有中文', '', 'en'],
  ])('says nothing of %s and %s', (zh, en, locale) => expect(kinds(zh, en, locale)).toEqual([]))

  it('finds Chinese that is published as English, and the reverse', () => {
    expect(kinds('带身份证去营业厅。', '带身份证去营业厅。', 'en')).toEqual(['script'])
    expect(kinds('Take your ID card to a store.', 'Take your ID card to a store.', 'zh')).toEqual(['script'])
    expect(kinds('', '带身份证去营业厅。', 'en')).toEqual(['script'])
  })
  it('finds a text that is the same in both', () => {
    expect(kinds('去Apple Store零售店', '去Apple Store零售店', 'zh')).toEqual(['identical'])
  })
  it('finds numbers, fees and telephones that differ', () => {
    expect(kinds('押金200元，打10086。', 'A deposit of CNY 300; call 10010.', 'en')).toEqual(['numbers'])
  })
  it('finds a mark that is not closed', () => {
    expect(kinds('选[[套餐]]。', 'Choose [[Plans.', 'en')).toEqual(['marks'])
  })
})
