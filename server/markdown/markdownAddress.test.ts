import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { requestPage, markdownLocation } from './markdownAddress.ts'

const asked = (url: string) => {
  const req = {
    url,
    headers: { cookie: '__prerender_bypass=x; payload-token=y', accept: '*/*' },
  } as unknown as IncomingMessage
  requestPage(req)
  return req
}

describe('a page asked for as Markdown', () => {
  it.each([
    ['/zh.md', '/zh'],
    ['/en/carriers/ee/cancel-line.md', '/en/carriers/ee/cancel-line'],
    ['/zh/search.md?q=a.md&q=b', '/zh/search?q=a.md&q=b'],
    ['/zh/x.md.md', '/zh/x.md'],
    ['/zh/../admin.md', '/admin.md'],
    ['/zh/%2e%2e/admin.md', '/admin.md'],
    ['/admin.md', '/admin.md'],
    ['/zhx.md', '/zhx.md'],
    ['/.md', '/.md'],
  ])('%s is asked for as %s', (url, page) => expect(asked(url).url).toBe(page))

  it('is what a stranger gets', () => expect(asked('/zh.md').headers).toEqual({ accept: '*/*' }))
})

describe('a page that moved', () => {
  it.each([
    ['/zh/carriers/new', '/zh/carriers/new.md'],
    ['/zh/carriers/', '/zh/carriers.md'],
    ['/zh?a=b', '/zh.md?a=b'],
    ['/admin', '/admin'],
    ['https://elsewhere.example/zh', 'https://elsewhere.example/zh'],
    ['http://[', 'http://['],
  ])('to %s is at %s', (to, there) => expect(markdownLocation(to)).toBe(there))
})
