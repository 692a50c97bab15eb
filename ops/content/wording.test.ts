import { describe, expect, it } from 'vitest'
import { bannedWords } from './wording.ts'

describe('bannedWords', () => {
  it.each([
    'As recalled, 90 days.',
    'Third-party pages say 48 hours.',
    '凭记忆，大约90天。',
    '第三方页面称48小时。',
    '加微信群办理。',
    'Join https://t.me/x',
    '请您到店。',
    '马上办！',
    'Simply call.',
  ])('stops %s', (text) => expect(bannedWords(text)).toHaveLength(1))

  it.each([
    '各处说法不一，有48小时和2个工作日两种。',
    'Sources differ: 48 hours or 2 working days.',
    '用微信公众号查询。',
  ])('lets %s pass', (text) => expect(bannedWords(text)).toEqual([]))
})
