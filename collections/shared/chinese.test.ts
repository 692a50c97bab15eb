import { describe, expect, it } from 'vitest'
import { tidyChinese } from './chinese.ts'

describe('tidyChinese', () => {
  it.each([
    ['用 App 办', '用App办'],
    ['等 48 小时', '等48小时'],
    ['删除 eSIM 不等于注销', '删除eSIM不等于注销'],
    ['先查账单,再注销', '先查账单，再注销'],
    ['身份证(原件)', '身份证（原件）'],
    ['办完了吗?', '办完了吗？'],
    ['注意:不能撤销', '注意：不能撤销'],
    ['办好了.', '办好了。'],
    ['中 国', '中国'],
  ])('%s → %s', (typed, tidy) => expect(tidyChinese(typed)).toBe(tidy))

  it.each(['用App办', 'How do I cancel?', '打10086，再说“销户”。', 'iPhone 16 Pro', '12:30办理', '1,000元'])(
    'leaves %s alone',
    (text) => expect(tidyChinese(text)).toBe(text),
  )

  it('leaves labels, codes and addresses as typed, and closes the gap around them', () => {
    expect(tidyChinese('打开 [[Settings → Cell Plan]] ，拨 `*#06#` 。')).toBe(
      '打开[[Settings → Cell Plan]]，拨`*#06#`。',
    )
    expect(tidyChinese('见 [注销之前](/guide/before) 一章')).toBe('见[注销之前](/guide/before)一章')
  })

  it('changes nothing the second time', () => {
    const once = tidyChinese('打开 App ,点 [[我的 → 套餐]] ,再打 `10086` ?')
    expect(tidyChinese(once)).toBe(once)
  })
})
