import { expect, it } from 'vitest'
import { filesOf, isOpened } from './copy.ts'

it('finds the styles, fonts and scripts that a page names', () => {
  const html = `<link rel="preload" href="/_next/static/media/latin.woff2" as="font"><link rel="stylesheet"
    href="/_next/static/chunks/a.css"/><script src="/enhance/offline.js" defer=""></script>
    <img src="/api/media/file/x.webp"><a href="/zh/devices/iphone">iPhone</a>`
  expect(filesOf(html)).toEqual([
    '/_next/static/media/latin.woff2',
    '/_next/static/chunks/a.css',
    '/enhance/offline.js',
  ])
})

it.each([
  ['/zh/devices/iphone', true],
  ['/en/checklist?carrier=x.y', true],
  ['/zh/offline', false],
  ['/_next/static/chunks/a.css', false],
  ['/enhance/offline.js', false],
])('tells whether %s was opened by someone: %s', (path, opened) =>
  expect(isOpened({ url: `https://signoff.example${path}` })).toBe(opened),
)
