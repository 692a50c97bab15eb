import Parser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import { clean } from './clean.ts'
import { contentOf } from './content.ts'
import type { FeedDocument } from './feed.ts'
import { atom, json } from './forms.ts'
import type { Words } from '#app/_parts/Change/phrases.ts'
import type { Change, ChangeLine } from '#features/changes/view.ts'
import { translator } from '#i18n/translator.ts'

const t: Words = translator('zh')
const NASTY = ']]> <script>alert("1")</script> & \u0000\u0008\ud800 🪪 “弯引号”'

const line = (more: Partial<ChangeLine>): ChangeLine => ({
  part: 'lead',
  name: null,
  code: null,
  place: null,
  before: null,
  after: null,
  ...more,
})
const change = (more: Partial<Change>): Change => ({
  id: 1,
  kind: 'changed',
  of: 'procedures',
  at: '2026-11-22T10:00:00.000Z',
  until: '2026-11-22T10:00:00.000Z',
  many: 1,
  page: null,
  title: null,
  task: 'cancel-line',
  carrier: '样例移动',
  by: '',
  summary: null,
  lines: [],
  ...more,
})
const html = (more: Partial<Change>) =>
  clean(contentOf(change(more), { locale: 'zh', t, sayDay: (day) => day, person: '由编辑部核对' }))

const told = (content: string): FeedDocument => ({
  id: 'tag:signoff.example,2026:zh/changes',
  lang: 'zh-Hans',
  title: clean(NASTY),
  about: clean(NASTY),
  home: 'https://signoff.example/zh/changes',
  self: { atom: 'https://signoff.example/zh/changes.atom', json: 'https://signoff.example/zh/changes.json' },
  by: '编辑部 & 朋友',
  updated: '2026-11-22T10:00:00.000Z',
  entries: [
    {
      id: 'tag:signoff.example,2026:zh/changes/1',
      url: 'https://signoff.example/zh/changes?change=1#change-1',
      title: clean(NASTY),
      html: content,
      published: '2026-11-22T10:00:00.000Z',
      updated: '2026-11-22T11:00:00.000Z',
      by: '<Lin>',
    },
  ],
})

describe('what an entry says', () => {
  it('is the old and the new text, with the words marked that changed', () => {
    const lines = [line({ part: 'ways.app.steps', place: 2, before: '打开我的套餐。', after: '打开我的账户。' })]
    expect(html({ lines })).toBe(
      '<p><b>用App·步骤2</b></p><dl><dt>原来</dt><dd>打开我的<del>套餐</del>。</dd>' +
        '<dt>现在</dt><dd>打开我的<ins>账户</ins>。</dd></dl><p>由编辑部核对</p>',
    )
  })

  it('says values of closed lists in words', () => {
    const lines = [
      line({ part: 'ways.store.fee', before: 'none', after: 'charged' }),
      line({ part: 'ways.store.needs', before: 'login', after: 'login letter' }),
      line({ part: 'ways.store.duration', before: '0-3', after: '7-7' }),
      line({ part: 'stages.cancel.text', before: null, after: '新的。' }),
      line({ part: 'ways.app-2', name: '小程序', before: '旧的。', after: null }),
      line({ part: 'pictures' }),
    ]
    const text = html({ lines })
    for (const said of ['不收费', '收费', '能登录的账户、书面申请', '3天以内', '约7天', '向运营商申请注销', '小程序'])
      expect(text).toContain(said)
    expect(text).toContain(t('Changes.unsaid'))
  })

  it('is never empty, and holds no markup that was not made here', () => {
    const entries = [
      html({ kind: 'added' }),
      html({ kind: 'removed' }),
      html({ kind: 'checked', lines: [line({ part: 'checked', before: '2026-01-01', after: '2026-11-20' })] }),
      html({ kind: 'added', many: 61, of: 'carriers' }),
      html({ summary: NASTY, lines: [line({ part: NASTY, name: NASTY, before: NASTY, after: `${NASTY} x` })] }),
    ]
    for (const entry of entries) {
      expect(entry.replace(/<[^>]*>/g, '').trim()).not.toBe('')
      expect(entry.replace(/<\/?(p|b|dl|dt|dd|del|ins|br)>/g, '')).not.toMatch(/[<>]/)
    }
    expect(entries[2]).toContain('2026-11-20')
    expect(entries[3]).toContain('新增61家运营商')
  })
})

describe('a feed', () => {
  const content = html({ summary: NASTY, lines: [line({ before: NASTY, after: `${NASTY} x` })] })

  it('is Atom that a feed reader understands, whatever is in it', async () => {
    const xml = atom(told(content))
    expect(xml).toContain('xml:lang="zh-Hans"')
    expect(xml).not.toMatch(/[\u0000-\u0008]|\p{Surrogate}/u)
    const feed = await new Parser({ customFields: { feed: ['updated', 'id'] } }).parseString(xml)
    expect(feed.feedUrl).toBe('https://signoff.example/zh/changes.atom')
    expect(feed.link).toBe('https://signoff.example/zh/changes')
    expect(feed.items).toHaveLength(1)
    expect(feed.items[0]).toMatchObject({
      id: 'tag:signoff.example,2026:zh/changes/1',
      link: 'https://signoff.example/zh/changes?change=1#change-1',
      content,
      author: '<Lin>',
    })
    expect(feed.items[0]?.title).toContain('🪪')
  })

  it('is JSON Feed 1.1', () => {
    expect(JSON.parse(json(told(content)))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'zh-Hans',
      feed_url: 'https://signoff.example/zh/changes.json',
      home_page_url: 'https://signoff.example/zh/changes',
      items: [{ id: 'tag:signoff.example,2026:zh/changes/1', content_html: content, authors: [{ name: '<Lin>' }] }],
    })
  })

  it('stays the same while nothing changes', () => {
    expect(atom(told(content))).toBe(atom(told(content)))
    expect(atom({ ...told(content), entries: [] })).toContain('<updated>2026-11-22T10:00:00.000Z</updated>')
  })
})
