import { describe, expect, it } from 'vitest'
import { labelLang, runs } from './runs.ts'

const foreign = (text: string, lang: string, menus: string) =>
  runs(text, lang, menus).flatMap((run) => (run.lang ? [[run.text, run.lang]] : []))

describe('runs', () => {
  it('loses nothing', () => {
    const text = 'Search “销户” (cancel), then 解約手続き, then 해지.'
    expect(
      runs(text, 'en', 'zh-Hans')
        .map((run) => run.text)
        .join(''),
    ).toBe(text)
  })

  it('marks Han characters in English, quotation marks and brackets outside', () => {
    expect(foreign('Search “销户” (停机保号) now', 'en', 'zh-Hans')).toEqual([
      ['销户', 'zh-Hans'],
      ['停机保号', 'zh-Hans'],
    ])
  })

  it('takes Han characters for the language of the menus, and for Chinese where the menus have none', () => {
    expect(foreign('Say 退租', 'en', 'zh-Hant')).toEqual([['退租', 'zh-Hant']])
    expect(foreign('Say 解約', 'en', 'ja')).toEqual([['解約', 'ja']])
    expect(foreign('Say 销户', 'en', 'de')).toEqual([['销户', 'zh-Hans']])
  })

  it('keeps punctuation between characters within the run', () => {
    expect(foreign('the account 电信，移动。 ends', 'en', 'zh-Hans')).toEqual([['电信，移动', 'zh-Hans']])
  })

  it('knows Japanese by its kana and Korean by its letters, whatever the menus', () => {
    expect(foreign('手続きを選ぶ and 해지', 'en', 'zh-Hans')).toEqual([
      ['手続きを選ぶ', 'ja'],
      ['해지', 'ko'],
    ])
  })

  it('leaves Chinese alone in Chinese, and marks kana there', () => {
    expect(foreign('打开设置，选择删除', 'zh-Hans', 'ja')).toEqual([])
    expect(foreign('选“ご解約”', 'zh-Hans', 'ja')).toEqual([['ご解約', 'ja']])
  })
})

describe('labelLang', () => {
  const label = (text: string, menus: string, lang: string, marked: string | null = null) =>
    labelLang(text, { marked, menus, lang })

  it('is the language of the menus', () => {
    expect(label('我的', 'zh-Hans', 'en')).toBe('zh-Hans')
    expect(label('Kündigung', 'de', 'en')).toBe('de')
    expect(label('Account', 'en', 'zh-Hans')).toBe('en')
  })

  it('is not said again in a text of the same language', () => {
    expect(label('我的', 'zh-Hans', 'zh-Hans')).toBeNull()
  })

  it('is not that of the menus for a name in Latin letters', () => {
    expect(label('My docomo', 'ja', 'en')).toBeNull()
    expect(label('eSIM 5G', 'zh-Hant', 'zh-Hans')).toBeNull()
  })

  it('is the one a label is marked with', () => {
    expect(label('Settings', 'ja', 'zh-Hans', 'en')).toBe('en')
    expect(label('解約', 'en', 'en', 'ja')).toBe('ja')
  })
})
