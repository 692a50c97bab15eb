import { expect, test } from '@playwright/test'
import { READER_PAGES } from './readerPages.ts'
import { PASSWORD } from './staff.ts'
import { SAMPLE } from './samples.ts'
import { ADDRESSED } from '#collections/addresses.ts'
import { LANG, LOCALES } from '#i18n/routing.ts'

/** Pages asked for at the same time. */
const AT_ONCE = 6

const ADDRESSES: [accepted: string, to: string][] = [
  ['zh-CN,zh;q=0.9,en;q=0.8', '/zh'],
  ['zh-TW', '/zh'],
  ['en', '/en'],
  ['en-GB,en;q=0.9,zh;q=0.8', '/en'],
  ['zh;q=0.1,en', '/en'],
  ['en;q=0.5,zh;q=0.6', '/zh'],
  ['fr-FR,fr;q=0.9', '/zh'],
  ['fr,en;q=0.3', '/en'],
  ['*', '/zh'],
  ['', '/zh'],
]

for (const [accepted, to] of ADDRESSES) {
  test(`/ leads to ${to} for “${accepted}”`, async ({ baseURL }) => {
    const response = await fetch(`${baseURL}/`, { redirect: 'manual', headers: { 'accept-language': accepted } })
    expect([302, 307]).toContain(response.status)
    expect(response.headers.get('location')).toBe(to)
    expect(response.headers.get('vary')).toMatch(/accept-language/i)
  })
}

test.describe('caches and machines', () => {
  test('a page is compressed, kept by its ETag and short-lived in shared caches', async ({ baseURL }) => {
    const url = `${baseURL}${READER_PAGES[0]!.at('zh')}`
    const get = (headers: Record<string, string>, method = 'GET') => fetch(url, { headers, method })
    const page = await get({ 'accept-encoding': 'br' })
    expect(page.headers.get('content-encoding')).toBe('br')
    expect(page.headers.get('cache-control')).toMatch(/s-maxage=5\b/)
    expect(page.headers.get('cache-control')).toMatch(/stale-if-error/)
    const etag = page.headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    expect((await get({ 'accept-encoding': 'br', 'if-none-match': etag })).status).toBe(304)
    expect((await get({ 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip')
    const head = await get({}, 'HEAD')
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
  })

  test('a request for flight data gets nothing but the page', async ({ baseURL }) => {
    for (const [path, headers] of [
      ['/zh/carriers?_rsc=abc', {}],
      ['/zh/carriers', { rsc: '1', 'next-router-state-tree': '%5B%22%22%5D' }],
    ] as const) {
      const response = await fetch(baseURL + path, { headers })
      expect(response.headers.get('content-type')).toMatch(/^text\/html/)
      expect(await response.text()).toMatch(/^<!DOCTYPE html>/i)
    }
    expect((await fetch(`${baseURL}/zh/carriers.rsc`)).status).toBe(404)
  })

  test('robots.txt and the sitemap name every page in every language', async ({ request, baseURL }) => {
    test.slow()
    const robots = await (await request.get('/robots.txt')).text()
    expect(robots).toContain(`${baseURL}/sitemap.xml`)
    expect(robots).toMatch(/Disallow: \/admin/)
    const sitemap = await (await request.get('/sitemap.xml')).text()
    for (const locale of LOCALES) {
      for (const target of READER_PAGES.filter(({ listed }) => listed)) {
        expect(sitemap).toContain(`<loc>${baseURL}${target.at(locale)}</loc>`)
        expect(sitemap).toContain(`hreflang="${LANG[locale]}" href="${baseURL}${target.at(locale)}"`)
      }
    }
    expect(sitemap).not.toMatch(/\/(admin|api|preview|lost|unavailable)/)
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url)
    // What other tests make at this moment may be gone in the next.
    // Every page in one of its languages, which stand beside each other: most are rendered for this first.
    const lasting = listed.filter((each) => !SAMPLE.test(each)).filter((_, index) => index % 4 === 0 || index % 4 === 3)
    for (let from = 0; from < lasting.length; from += AT_ONCE)
      await Promise.all(
        lasting
          .slice(from, from + AT_ONCE)
          .map(async (url) => expect((await request.head(url)).status(), url).toBe(200)),
      )
  })

  test('health says that it is well, and no more', async ({ request }) => {
    const response = await request.get('/health')
    expect(await response.json()).toEqual({ ok: true })
    expect(response.headers()['cache-control']).toContain('no-store')
  })

  test('nobody from outside empties the cache', async ({ baseURL }) => {
    for (const authorization of ['', 'Bearer ', 'Bearer undefined', 'Bearer x']) {
      const response = await fetch(`${baseURL}/cache`, { method: 'POST', headers: { authorization }, body: '["all"]' })
      expect(response.status).toBe(404)
    }
  })
})

test.describe('headers', () => {
  for (const path of [
    '/admin',
    '/admin/login',
    '/api/carriers',
    '/health',
    '/sitemap.xml',
    '/robots.txt',
    '/nowhere',
    '/zh/nowhere',
    '/preview',
  ]) {
    test(`of ${path}`, async ({ request }) => {
      const headers = (await request.get(path, { maxRedirects: 0 })).headers()
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toMatch(/strict-origin|no-referrer|same-origin/)
      expect(headers['permissions-policy']).toMatch(/geolocation=\(\)/)
      expect(headers['cross-origin-opener-policy']).toBe('same-origin')
      expect(headers['x-powered-by']).toBeUndefined()
      const policy = headers['content-security-policy'] ?? ''
      expect(policy).toMatch(/frame-ancestors '(none|self)'/)
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval/)
      if (!path.startsWith('/admin')) expect(policy).not.toMatch(/script-src[^;]*unsafe/)
    })
  }
})

test.describe('a stranger', () => {
  const CLOSED = [
    ...ADDRESSED,
    'procedures',
    'sources',
    'redirects',
    'reports',
    'corrections',
    'media',
    'users',
    'globals/site',
  ]

  test('gets nothing from the API', async ({ request }) => {
    for (const path of CLOSED) {
      for (const query of ['', '/versions', '?draft=true&depth=3', '?locale=all']) {
        expect((await request.get(`/api/${path}${query}`)).status(), path + query).toBeGreaterThanOrEqual(401)
      }
      expect((await request.post(`/api/${path}`, { data: { slug: 'x' } })).status(), path).toBeGreaterThanOrEqual(401)
    }
  })

  test('finds no GraphQL, no first account to make, and no way around the server’s own headers', async ({
    request,
    baseURL,
  }) => {
    for (const path of ['/api/graphql', '/api/graphql-playground']) {
      expect((await request.post(path, { data: { query: '{__typename}' } })).status()).toBeGreaterThanOrEqual(400)
    }
    const account = { name: 'x', email: 'x@example.org', password: PASSWORD, role: 'admin' }
    expect((await request.post('/api/users/first-register', { data: account })).status()).toBeGreaterThanOrEqual(400)
    const cookie = '__prerender_bypass=0123456789abcdef0123456789abcdef'
    const forged = await fetch(`${baseURL}/zh`, { headers: { cookie } })
    expect(forged.headers.get('content-security-policy')).not.toContain('unsafe')
  })

  test('is stopped after too many wrong passwords, whatever address is claimed', async ({ baseURL }) => {
    const answers: Response[] = []
    for (let count = 0; count < 12; count += 1) {
      const response = await fetch(`${baseURL}/api/users/login`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': 'en',
          'x-forwarded-for': `192.0.2.${count}`,
          'x-signoff-address': `192.0.2.${count}`,
        },
        body: JSON.stringify({ email: 'nobody@example.org', password: 'wrong' }),
      })
      answers.push(response)
    }
    expect(answers[0]?.status).toBe(401)
    expect(answers.at(-1)?.status).toBe(429)
    expect(await answers.at(-1)?.text()).toMatch(/Too many tries. Try again in \d+ minutes/)
  })

  test('cannot preview', async ({ request }) => {
    for (const token of ['', 'x', 'eyJ.x', encodeURIComponent('//evil.example')]) {
      expect((await request.get(`/preview?token=${token}`, { maxRedirects: 0 })).status()).toBe(404)
    }
  })

  test('is sent nowhere else by a path that looks like a host', async ({ baseURL }) => {
    for (const path of ['//evil.example', '/%2F%2Fevil.example', '/zh//evil.example', '/\\evil.example']) {
      const response = await fetch(baseURL + path, { redirect: 'manual' })
      const to = response.headers.get('location')
      expect(to === null || new URL(to, baseURL).origin === baseURL, `${path} → ${to}`).toBe(true)
    }
  })
})
