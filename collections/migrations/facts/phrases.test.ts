import { describe, expect, it } from 'vitest'
import {
  alternativeTasks,
  deviceKind,
  heldDays,
  hotlineFacts,
  saysSame,
  speakerOf,
  wayFacts,
  type Both,
  type WayWords,
} from './phrases.ts'

const way = (words: Partial<WayWords>) =>
  wayFacts({ title: {}, steps: [], bring: [], conditions: [], fee: {}, duration: {}, needs: [], hasDays: true, ...words })

describe('a way', () => {
  it.each<[Both, string[]]>([
    [{ zh: '营业厅（号码归属外省）', en: 'Store (number from another province)' }, ['province']],
    [{ zh: '营业厅异地办理', en: 'Store (number from another province)' }, ['province']],
    [{ zh: '公司账户：邮件', en: 'Company accounts: email' }, ['company']],
    [{ zh: '公司账户：邮件' }, ['company']],
    [{ zh: '直营服务中心', en: 'Company-run service center' }, []],
    [{}, []],
  ])('is for a case alone where its title names it in every language: %o', (title, cases) => {
    expect(way({ title }).onlyFor).toEqual(cases)
  })

  it.each<[Both, string[]]>([
    [{ zh: '只能由实名登记的机主本人办' }, ['holder']],
    [{ en: 'The account holder in person' }, ['holder']],
    [{ zh: '本人带身份证原件到营业厅' }, []],
    [{ zh: '用短信核验本人' }, []],
    [{ zh: '不是本人办：授权书', en: 'If you are not the owner: a letter' }, ['holder', 'proxy']],
    [{ zh: '代办：委托书和双方身份证原件', en: 'By proxy: power of attorney' }, ['holder', 'proxy']],
  ])('takes those whom it names: %o', (text, applicants) => {
    expect(way({ conditions: [text] }).applicants).toEqual(applicants)
  })

  it('covers what to bring, and the line itself where both languages name it', () => {
    const needs = ['id-original', 'working-line', 'login']
    expect(way({ needs, bring: [{ zh: '号码', en: 'The number' }] }).bringCovers).toEqual(['id-original', 'working-line'])
    expect(way({ needs, bring: [{ zh: '卡', en: 'The SIM' }] }).bringCovers).toEqual(['id-original'])
    expect(way({ needs }).bringCovers).toEqual([])
  })

  it('has days of offices, or of money, where it has days', () => {
    const duration = { zh: '退款3个工作日', en: 'Refund in 3 business days' }
    expect(way({ duration })).toMatchObject({ unit: 'working', until: 'refunded' })
    expect(way({ duration, hasDays: false })).toMatchObject({ unit: null, until: null })
    expect(way({ duration: { en: '3 days' } })).toMatchObject({ unit: null, until: null })
  })

  it('has sources that differ where it says so', () => {
    expect(way({ fee: { en: 'Sources differ: one says ¥0' } }).agreement).toBe('differ')
    expect(way({ fee: { en: 'Free' } }).agreement).toBe(null)
  })

  it('is gone where the number belongs, if its title says so', () => {
    expect(way({ title: { zh: '营业厅（号码归属地）' } }).reach).toBe('home-area')
    expect(way({ title: { zh: '营业厅（号码归属外省）' } }).reach).toBe(null)
  })
})

it.each<[Both, string | null]>([
  [{ zh: '客服，英国境内任何电话和境外都能打（英国境内拨0344 809 0202）' }, 'anywhere'],
  [{ en: 'Support, from overseas' }, 'anywhere'],
  [{ zh: '中国移动客服热线，境内拨打', en: 'China Mobile, from mainland China' }, 'country'],
  [{ zh: 'EE客服，用EE手机拨打', en: 'EE support, from an EE phone' }, 'network'],
  [{ zh: '客服，任何电话都能打（美国境内拨800-937-8997）', en: 'Care, from any phone (800-937-8997 inside the US)' }, null],
  [{ zh: '客服专线，用市话拨打免费', en: 'Customer line, free from a landline in Taiwan' }, null],
  [{ zh: '客服，德国境内拨0800 5035903' }, null],
  [{ zh: '客服热线', en: 'Customer hotline' }, null],
])('a hotline works from where its label says: %o', (label, reach) => expect(hotlineFacts(label).reach).toBe(reach))

it('a hotline takes what its label says', () => {
  expect(hotlineFacts({ zh: '物联网热线', en: 'IoT hotline' }).tasks).toEqual(['end-iot'])
  expect(hotlineFacts({ zh: '只受理解约', en: 'Cancellations' }).purpose).toBe('cancel')
  expect(hotlineFacts({ zh: '客服', en: 'Support' })).toEqual({ tasks: [], purpose: null, reach: null })
})

it('an alternative that begins with IoT SIMs is for them alone', () => {
  expect(alternativeTasks({ en: 'To pause an IoT SIM, set it to 已停用.' })).toEqual(['end-iot'])
  expect(alternativeTasks({ en: 'Ask for a cheaper plan.' })).toEqual([])
})

it.each([
  ['Please refund the balance to my bank account.', 'holder'],
  ['請將剩餘的結餘退回我的銀行戶口。', 'holder'],
  ['Bitte erstellen Sie jetzt meine Schlussrechnung.', 'holder'],
  ['Pourriez-vous préparer ma facture finale ?', 'holder'],
  ['未使用の残高を、私の銀行口座に返金していただけますか。', 'holder'],
  ['您好，我想注销这个手机号。', 'anyone'],
  ['Hello, I would like to cancel this line.', 'anyone'],
])('%s is said by %s', (text, speaker) => expect(speakerOf(text)).toBe(speaker))

it.each<[Both, number | null]>([
  [{ en: 'The number may go to someone else after 6 months.' }, 180],
  [{ zh: '号码冷冻90天以后会给别人用。' }, 90],
  [{ en: 'Numbers are held back for 45–120 days.' }, 45],
  [{ zh: '注销以后冻结3个月。', en: 'Frozen for 3 months.' }, 90],
  [{ zh: '注销以后冻结3个月。', en: 'Frozen for 2 months.' }, null],
  [{ zh: '2025年10月的资料没有写。' }, null],
  [{ en: 'Kept for 30 days, then frozen for 60 days.' }, null],
  [{ zh: '至少留45天、最多留120天。', en: 'Held for at least 45 and at most 120 days.' }, 45],
  [{ zh: '要隔离6个月，因骚扰停用的要12个月。', en: 'It is quarantined for 6 months, or 12.' }, 180],
  [{}, null],
])('a number is held back as long as its text says: %o', (text, days) => expect(heldDays(text)).toBe(days))

it.each<[string, Both, string | null]>([
  ['apple-watch', { en: 'Apple Watch' }, 'watch'],
  ['w', { zh: '智能手表' }, 'watch'],
  ['ipad', { zh: 'iPad' }, 'tablet'],
  ['windows-11', { zh: 'Windows 11电脑' }, 'computer'],
  ['oppo', { zh: 'OPPO手机', en: 'OPPO phones' }, 'phone'],
  ['router', { en: 'Router' }, null],
])('%s %o is a %s', (slug, name, kind) => expect(deviceKind(slug, name)).toBe(kind))

it('a text covers a statement that is much the same, in every language that has both', () => {
  const text = { zh: '余额退到银行卡，一般三天。', en: 'The balance goes to a bank card.' }
  expect(saysSame(text, { zh: '余额退到银行卡，一般三天。', en: 'The balance goes to a bank card.' })).toBe(true)
  expect(saysSame(text, { zh: '余额退到银行卡，一般三天。', en: 'Nothing is refunded.' })).toBe(false)
  expect(saysSame(text, {})).toBe(false)
})
