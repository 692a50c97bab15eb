import { expect, it } from 'vitest'
import { Inline } from './Inline.tsx'
import { renderPart } from '#app/_parts/renderPart.tsx'
import type { Locale } from '#i18n/routing.ts'

const set = (locale: Locale, text: string, lang: Locale, menus?: string) =>
  renderPart(locale, <Inline of={{ text, lang }} menus={menus} />)

it('sets a menu path as labels in the language of the menus', () => {
  expect(set('en', 'Open [[我的 → 套餐]].', 'en', 'zh-Hans')).toBe(
    'Open <span><kbd lang="zh-Hans">我的</kbd></span><span> → <kbd lang="zh-Hans">套餐</kbd></span>.',
  )
})

it('sets what is typed, and emphasis', () => {
  expect(set('zh', '发`INFO`，**不要**挂断', 'zh')).toBe('发<code>INFO</code>，<strong>不要</strong>挂断')
})

it('keeps links of the guide in the reader’s language, even in a text of another', () => {
  expect(set('zh', 'See [how](/guide/erase)', 'en')).toBe(
    '<span lang="en">See <a href="/zh/guide/erase">how</a></span>',
  )
  expect(set('zh', '[官网](https://example.org)', 'zh')).toBe('<a href="https://example.org">官网</a>')
})

it('lets no markup through', () => {
  expect(set('en', '<b>x</b>', 'en')).toBe('&lt;b&gt;x&lt;/b&gt;')
})
