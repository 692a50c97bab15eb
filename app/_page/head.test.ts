import { expect, it } from 'vitest'
import { head, type PageHead } from './head.ts'

const told: PageHead = {
  locale: 'zh',
  page: { kind: 'carrier', carrier: 'ee' },
  title: 'EE',
  description: '打`150`，或打开[[Account → Cancel]]。',
  shown: 'zh',
  published: ['zh', 'en'],
}

it('takes the marks off the description', () => {
  expect(head(told).description).toBe('打150，或打开Account → Cancel。')
})

it('names the address, the languages that exist and what a shared link shows', () => {
  const { alternates, openGraph, robots } = head(told)
  expect(alternates?.canonical).toBe('/zh/carriers/ee')
  expect(alternates?.languages).toHaveProperty('en', '/en/carriers/ee')
  expect(openGraph).toMatchObject({
    type: 'website',
    locale: 'zh_CN',
    url: '/zh/carriers/ee',
    title: 'EE',
    siteName: '销号指南',
  })
  expect(robots).toBeUndefined()
})

it('keeps a page in another language than its own out of indexes', () => {
  const { alternates, robots } = head({ ...told, shown: 'en', published: ['en'] })
  expect(robots).toEqual({ index: false })
  expect(alternates?.languages).not.toHaveProperty('zh-Hans')
})

it('keeps answers to a query out of indexes, at their own address', () => {
  const { alternates, robots } = head({ ...told, page: { kind: 'search' }, query: '?q=ee' })
  expect(robots).toEqual({ index: false })
  expect(alternates).toMatchObject({ canonical: '/zh/search?q=ee', types: { 'text/markdown': '/zh/search.md?q=ee' } })
})

it('tells when an article changed', () => {
  expect(head({ ...told, changedAt: '2026-11-22T10:00:00Z' }).openGraph).toMatchObject({
    type: 'article',
    modifiedTime: '2026-11-22T10:00:00Z',
  })
})
