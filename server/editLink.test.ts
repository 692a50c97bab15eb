import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { hasEditLink, withEditLink } from './editLink.ts'

const request = (cookie?: string, method = 'GET') =>
  ({ method, headers: cookie === undefined ? {} : { cookie } }) as IncomingMessage
const SESSION = 'a=b; payload-token=x.y.z'

describe('a link to the document', () => {
  it.each(['/zh/about', '/en/carriers/ee', '/zh/carriers/ee/cancel-line', '/en/countries/japan/cards', '/zh'])(
    'is on %s for a session',
    (path) => expect(hasEditLink(request(SESSION), path)).toBe(true),
  )

  it.each(['/zh/carriers', '/en/search', '/zh/checklist', '/', '/zh/carriers/ee/changes.atom', '/zh/a/b/c/d'])(
    'is not on %s',
    (path) => expect(hasEditLink(request(SESSION), path)).toBe(false),
  )

  it.each([
    undefined,
    '',
    'payload-token',
    'payload-token=',
    'x-payload-token=y',
    'a=payload-token=x',
    'payload-token2=x',
  ])('is not for the cookie %s', (cookie) => expect(hasEditLink(request(cookie), '/zh/carriers/ee')).toBe(false))

  it('is on what is asked for by GET alone', () =>
    expect(['HEAD', 'POST'].map((method) => hasEditLink(request(SESSION, method), '/zh/about'))).toEqual([
      false,
      false,
    ]))
})

it('stands at the end of the foot, and changes nothing else', () => {
  const html = '<body><main></footer></main><footer><p>x</p></footer></body>'
  const link = '<p><a href="/admin/edit?page=%2Fzh%2Fterms%2Fesim">编辑这一页</a></p>'
  expect(withEditLink(html, '/zh/terms/esim', 'zh')).toBe(
    `<body><main></footer></main><footer><p>x</p>${link}</footer></body>`,
  )
  expect(withEditLink('<body></body>', '/zh/about', 'zh')).toBe('<body></body>')
})
