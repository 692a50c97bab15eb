import { expect, it } from 'vitest'
import { Copy } from './Copy.tsx'
import { Copies } from './Copies.tsx'
import { asCopy, listed } from '#app/_enhance/worker/copy.ts'
import { renderPart } from '#app/_parts/renderPart.tsx'
import { LOCALES } from '#i18n/routing.ts'

const DATE = 'Sun, 22 Nov 2026 12:00:00 GMT'
const OTHER_DATE = 'Mon, 23 Nov 2026 12:00:00 GMT'
const page = (lang: string, html: string): string => `<html lang="${lang}">${html}`

it.each([
  ['zh', 'zh-Hans', '2026年11月22日'],
  ['en', 'en', 'November 22, 2026'],
] as const)('in %s carries the notice unseen, where the worker finds it and its day', (locale, lang, day) => {
  const html = page(lang, renderPart(locale, <Copy />))
  expect(html).toMatch(/<div role="status" id="copy" hidden="">/)
  const shown = asCopy(html, DATE)
  expect(shown).not.toContain('hidden')
  expect(shown).toContain(`<time data-copy="day" datetime="2026-11-22T12:00:00.000Z">${day}</time>`)
})

it.each(LOCALES)('in %s says that there is no copy, until the worker lists some', (locale) => {
  const html = page(locale, renderPart(locale, <Copies />))
  expect(listed(html, [])).toBe(html)
  const copies = [
    {
      url: 'https://x.example/zh/devices/iphone',
      date: DATE,
      html: '<html lang="zh-Hans"><meta property="og:title" content="iPhone &amp; iPad for $&amp;"/>',
    },
    {
      url: 'https://x.example/en/checklist?carrier=ee',
      date: DATE,
      html: '<html lang="en"><meta property="og:title" content="Your checklist"/>',
    },
  ]
  // Without a network the page about copies is one itself, of another day.
  const shown = listed(asCopy(html, OTHER_DATE), copies)
  const rows = shown.match(/<li.*?<\/li>/gs) ?? []
  expect(rows).toHaveLength(2)
  expect(rows[0]).toContain('<a href="https://x.example/en/checklist?carrier=ee" lang="en">Your checklist</a>')
  expect(rows[1]).toContain(
    '<a href="https://x.example/zh/devices/iphone" lang="zh-Hans">iPhone &amp; iPad for $&amp;</a>',
  )
  for (const row of rows) expect(row).toContain('datetime="2026-11-22T12:00:00.000Z"')
  expect(shown.match(/<ul[^>]*>/g)).toHaveLength(1)
  expect(shown.slice(0, shown.indexOf('</ul>'))).not.toContain('hidden')
})
