import { describe, expect, it } from 'vitest'
import { isGone, keptAs, languageOf, mayKeep } from './copyList.ts'
import { address } from '#app/_page/pageAddress.ts'
import { TASKS } from '#collections/shared/choices.ts'
import type { Page } from '#collections/addresses.ts'
import { LOCALES } from '#i18n/routing.ts'

const url = (path: string): URL => new URL(path, 'https://signoff.example')

const KEPT: Page[] = [
  ...TASKS.map((task) => ({ kind: 'procedure', carrier: 'ntt-docomo', task }) as const),
  { kind: 'device', device: 'iphone' },
  { kind: 'checklist' },
  { kind: 'identifiers' },
]

const NOT_KEPT: Page[] = [
  { kind: 'home' },
  { kind: 'guide' },
  { kind: 'section', section: 'before' },
  { kind: 'carriers' },
  { kind: 'carrier', carrier: 'ee' },
  { kind: 'carrier-changes', carrier: 'ee' },
  { kind: 'country', country: 'japan' },
  { kind: 'cards', country: 'japan' },
  { kind: 'devices' },
  { kind: 'term', term: 'esim' },
  { kind: 'search' },
  { kind: 'changes' },
  { kind: 'data' },
  { kind: 'report' },
  { kind: 'correction' },
  { kind: 'offline' },
]

describe.each(LOCALES)('in %s', (locale) => {
  it.each(KEPT)('keeps $kind', (page) => {
    const path = address(locale, page)
    expect(keptAs(url(path))).toBe(path)
    expect(keptAs(url(`${path}#step-2`))).toBe(path)
    expect(keptAs(url(`${path}.md`))).toBeUndefined()
  })

  it.each(NOT_KEPT)('does not keep $kind', (page) => expect(keptAs(url(address(locale, page)))).toBeUndefined())

  it.each([...KEPT, ...NOT_KEPT])('knows the language of $kind', (page) =>
    expect(languageOf(url(address(locale, page)), 'fr')).toBe(locale),
  )
})

it('keeps a checklist with what it was asked, and other pages without where the link came from', () => {
  expect(keptAs(url('/zh/checklist?carrier=ee&task=cancel-line'))).toBe('/zh/checklist?carrier=ee&task=cancel-line')
  expect(keptAs(url('/zh/devices/iphone?utm_source=x'))).toBe('/zh/devices/iphone')
})

it.each([
  '/admin',
  '/admin/collections/carriers',
  '/api/carriers',
  '/preview?token=x',
  '/health',
  '/feeds/zh.atom',
  '/sitemap.xml',
  '/zh/changes.atom',
  '/zh/carriers/ee/cancel-line.md',
  '/zhx',
  '/fr/devices/iphone',
])('leaves %s to the browser', (path) => {
  expect(keptAs(url(path))).toBeUndefined()
  expect(languageOf(url(path), 'zh-CN')).toBeUndefined()
})

it('speaks the reader’s language at /', () => {
  expect(languageOf(url('/'), 'en-GB')).toBe('en')
  expect(languageOf(url('/'), 'zh-CN')).toBe('zh')
  expect(languageOf(url('/'), 'fr-FR')).toBe('zh')
})

describe('an answer', () => {
  const answer = (status: number, control = 'public, max-age=0', redirected = false) => ({
    status,
    redirected,
    headers: new Headers({ 'cache-control': control }),
  })

  it('is kept when it is a page for everyone', () => expect(mayKeep(answer(200))).toBe(true))

  it.each([
    ['a draft', answer(200, 'private, no-store')],
    ['of the development server', answer(200, 'no-store, must-revalidate')],
    ['of another address', answer(200, undefined, true)],
    ['that nothing is there', answer(404)],
    ['that the server is broken', answer(503)],
    ['that the page moved', answer(0)],
  ])('is not kept when it is %s', (_, given) => expect(mayKeep(given)).toBe(false))

  it.each([404, 410, 0])('of status %i takes the copy away', (status) => expect(isGone(answer(status))).toBe(true))
  it.each([200, 429, 500, 503])('of status %i leaves the copy', (status) => expect(isGone(answer(status))).toBe(false))
})
