import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { get as fetchRaw, type IncomingMessage } from 'node:http'
import { expect, test } from '@playwright/test'
import Ajv from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { READER_PAGES } from './readerPages.ts'
import { api, done, tokenOf } from './staff.ts'
import { answersEverywhere, everywhere } from './readers.ts'
import { make, remove, SAMPLE, WORDS } from './samples.ts'
import { LANG, LOCALES, other } from '#i18n/routing.ts'

type Data = { $schema: string; version: string; licence: string; carriers: { slug: string; procedures: object[] }[] }

/** An answer as it travels: `fetch` would unpack it, and settle the path itself. */
const raw = (
  url: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ answer: IncomingMessage; body: Buffer }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    fetchRaw({ hostname, port, path, headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve({ answer, body: Buffer.concat(parts) }))
    }).on('error', reject)
  })

test.describe('open data', () => {
  const FILES = [
    ['/data/carriers.json', 'application/json'],
    ['/data/carriers.csv', 'text/csv'],
    ['/data/carriers/ee.json', 'application/json'],
    ['/data/schema.json', 'application/schema+json'],
    ['/data/schema/carriers.json', 'application/schema+json'],
    ['/data/schema/carrier.json', 'application/schema+json'],
    ['/data/carriers.csv-metadata.json', 'application/csvm+json'],
  ] as const

  for (const [path, type] of FILES) {
    test(`${path} is compressed, open to every site, and kept by its ETag`, async ({ baseURL }) => {
      const plain = await raw(baseURL!, path)
      expect(plain.answer.statusCode).toBe(200)
      expect(plain.answer.headers).toMatchObject({
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
        vary: 'accept-encoding',
      })
      expect(plain.answer.headers['content-type']).toContain(type)
      expect(plain.answer.headers['cache-control']).toMatch(/public.*s-maxage=5\b/)
      // Files may change between two requests, since other tests publish.
      await expect(async () => {
        const plain = await raw(baseURL!, path)
        for (const [encoding, open] of [
          ['br', brotliDecompressSync],
          ['gzip', gunzipSync],
        ] as const) {
          const packed = await raw(baseURL!, path, { 'accept-encoding': encoding })
          expect(packed.answer.headers['content-encoding']).toBe(encoding)
          expect(open(packed.body).equals(plain.body)).toBe(true)
          expect(packed.answer.headers.etag).toBe(plain.answer.headers.etag)
        }
        const known = await raw(baseURL!, path, { 'if-none-match': `"x", ${plain.answer.headers.etag}` })
        expect([known.answer.statusCode, known.body.length]).toEqual([304, 0])
      }).toPass()
      const head = await fetch(baseURL + path, { method: 'HEAD' })
      expect([head.status, await head.text()]).toEqual([200, ''])
      expect((await fetch(baseURL + path, { method: 'POST' })).status).toBe(405)
    })
  }

  test('is as the schema says that it names, and leads to pages that are there', async ({ request, baseURL }) => {
    const all = (await (await request.get('/data/carriers.json')).json()) as Data
    const { carriers } = all
    expect(all).toMatchObject({ version: expect.stringMatching(/^\d+\.\d+\.\d+$/), licence: 'CC-BY-4.0' })
    expect(carriers.length).toBeGreaterThan(50)
    const one = (await (await request.get('/data/carriers/ee.json')).json()) as Data
    for (const file of [all, one]) {
      const ajv = new Ajv()
      formats.default(ajv)
      for (const address of [file.$schema, `${baseURL}/data/schema.json`]) {
        const validate = ajv.compile((await (await request.get(address)).json()) as object)
        expect(validate(file), JSON.stringify(validate.errors)).toBe(true)
        ajv.removeSchema()
      }
    }
    expect(carriers.find(({ slug }) => slug === 'ee')).toEqual((one as unknown as { carrier: object }).carrier)
    const pages = JSON.stringify(one)
      .match(/"pages":\{[^}]*\}/g)!
      .flatMap((each) => each.match(/http[^"]+/g)!)
    for (const page of pages) {
      expect((await request.get(page)).status(), page).toBe(200)
      expect((await request.get(`${page}.md`)).status(), page).toBe(200)
    }
    const rows = (await (await request.get('/data/carriers.csv')).text()).trimEnd().split('\r\n')
    expect(rows.filter((row) => !SAMPLE.test(row)).length - 1).toBe(
      carriers.filter(({ slug }) => !SAMPLE.test(slug)).flatMap(({ procedures }) => procedures).length,
    )
  })

  test('says what is not there as JSON, and nothing else', async ({ request }) => {
    for (const path of [
      '/data',
      '/data/x',
      '/data/carriers/nobody.json',
      '/data/carriers/..%2fee.json',
      '/data/toString',
      '/data/carriers/EE.json',
    ]) {
      const response = await request.get(path)
      expect(response.status(), path).toBe(404)
      expect(response.headers()['content-type']).toBe('application/problem+json')
      expect(await response.json()).toMatchObject({ status: 404 })
    }
  })

  test('shows within a second what is published, in that language only, and what moved', async ({
    request,
    baseURL,
  }) => {
    test.setTimeout(180_000)
    const sample = await make(request, 'open', ['zh'])
    const path = `/data/carriers/${sample.slug}.json`
    try {
      await answersEverywhere(path, 200)
      for (const file of [path, '/data/carriers.json', '/data/carriers.csv']) await everywhere(file, sample.slug)
      expect(await (await request.get(path)).json()).toMatchObject({
        carrier: { published: ['zh'], lead: { zh: WORDS.zh.lead } },
      })
      await done(
        api(request, 'editor', 'PATCH', `/carriers/${sample.carrier}?locale=en&draft=true`, {
          name: 'Secret Mobile',
          lead: 'A secret.',
        }),
      )
      await done(
        api(request, 'editor', 'PATCH', `/carriers/${sample.carrier}?locale=zh&draft=true`, { lead: '秘密。' }),
      )
      const cookie = `payload-token=${tokenOf('editor')}`
      for (const file of [path, '/data/carriers.json', `/zh/carriers/${sample.slug}.md`, '/llms.txt'])
        expect(await (await fetch(baseURL + file, { headers: { cookie } })).text()).not.toMatch(/secret|秘密/i)
      const slug = `${sample.slug.slice(0, -7)}s${sample.slug.slice(-7)}`
      await done(
        api(request, 'editor', 'PATCH', `/carriers/${sample.carrier}?locale=zh`, {
          slug,
          lead: WORDS.zh.lead,
          _status: 'published',
        }),
      )
      await answersEverywhere(path, 308)
      const moved = await fetch(baseURL + path, { redirect: 'manual' })
      expect(moved.headers.get('location')).toBe(`${baseURL}/data/carriers/${slug}.json`)
      expect(moved.headers.get('access-control-allow-origin')).toBe('*')
      const page = await fetch(`${baseURL}/zh/carriers/${sample.slug}.md`, { redirect: 'manual' })
      expect([page.status, new URL(page.headers.get('location') ?? '', baseURL).pathname]).toEqual([
        308,
        `/zh/carriers/${slug}.md`,
      ])
    } finally {
      await remove(request, sample)
    }
    await answersEverywhere(path, 404)
    await everywhere('/data/carriers.json', sample.slug, false)
  })
})

for (const locale of LOCALES) {
  test.describe(`Markdown ${locale}`, () => {
    for (const target of READER_PAGES) {
      test(`of ${target.name} is the page, and nothing of what stands around it`, async ({ request }) => {
        const path = target.at(locale).replace(/(?=\?|$)/, '.md')
        const response = await request.get(path)
        expect(response.status()).toBe(target.status)
        expect(response.headers()).toMatchObject({
          'content-type': 'text/markdown; charset=utf-8',
          vary: 'accept-encoding',
        })
        const text = await response.text()
        expect(text).toMatch(/^---\ntitle: ".+"\n/)
        expect(text).toContain(`\nlanguage: "${LANG[locale]}"\n`)
        expect(text.match(/^# .+$/gm), 'one title').toHaveLength(1)
        // Code may hold anything; elsewhere nothing of HTML is left, and no letter is spelled as a reference.
        const prose = text.replace(/`[^`\n]*`/g, '')
        expect(prose).not.toMatch(/(?<!\\)<\/?[a-z][^>]*>|&#x|undefined|\[object/i)
        expect(prose.match(/\]\((?!https?:|tel:|mailto:)[^)]*\)/g), 'links that lead nowhere').toBeNull()
        if (target.status === 404) return
        const page = await request.get(target.at(locale))
        const html = await page.text()
        const href = page
          .url()
          .replace(/(?=\?|$)/, '.md')
          .replaceAll('&', '&amp;')
        expect(html).toContain(`<link rel="alternate" type="text/markdown" href="${href}"/>`)
        expect(response.headers().link).toBe(`<${page.url()}>; rel="canonical"`)
        expect(response.headers().etag).not.toBe(page.headers().etag)
        // Lists may change between two requests, since other tests publish.
        await expect(async () => {
          const { etag = '' } = (await request.get(path)).headers()
          expect((await request.get(path, { headers: { 'if-none-match': etag } })).status()).toBe(304)
        }).toPass()
      })
    }

    test('keeps words, order and sources of the page as a reader sees it', async ({ page, request }) => {
      for (const path of ['/carriers/china-mobile/cancel-line', '/devices/iphone', '/guide/erase']) {
        await page.goto(`/${locale}${path}`)
        const text = await (await request.get(`/${locale}${path}.md`)).text()
        const bare = (words: string) => words.replace(/[`*\\\s>#|·-]|\]\([^)]*\)|\[/g, '')
        const markdown = bare(text)
        let from = 0
        for (const words of await page
          .locator('main :is(h1, h2, h3, p):not(section:has(form) *, nav *):visible')
          .allInnerTexts()) {
          const line = bare(words.split('\n')[0] ?? '')
          if (line !== '') expect(markdown, line).toContain(line)
        }
        for (const heading of await page
          .locator('main :is(h1, h2, h3):not([data-mdast=quote] *, [data-mdast=ignore] *, section:has(form) *)')
          .allTextContents()) {
          const found = markdown.indexOf(bare(heading).slice(0, 8), from)
          expect(found, heading).toBeGreaterThanOrEqual(from)
          from = found
        }
        const sources = await page
          .locator('[data-mdast=sources] a')
          .evaluateAll((links) => links.map((each) => (each as HTMLAnchorElement).href))
        for (const href of sources) expect(text).toContain(`](${href})`)
      }
    })
  })
}

test('an address that only looks like Markdown of a page answers that there is none, and leaks nothing', async ({
  baseURL,
}) => {
  for (const [path, status] of [
    ['/admin.md', 404],
    ['/zh/../admin.md', 404],
    ['/zh/%2e%2e/admin.md', 404],
    ['/zh/..%2fadmin.md', 404],
    ['/api/users.md', 404],
    ['/zh/lost.md', 404],
    ['/zh.md.md', 404],
    ['/.md', 404],
    ['/fr.md', 404],
    ['/zh/carriers.rsc.md', 404],
    ['/zh/llms.txt.md', 404],
    ['/zh/%00.md', 400],
    ['/zh/unavailable.md', 503],
  ] as const) {
    const { answer, body } = await raw(baseURL!, path, {
      cookie: '__prerender_bypass=0123456789abcdef0123456789abcdef',
    })
    expect(answer.statusCode, path).toBe(status)
    expect(body.toString()).not.toMatch(/payload|<html|password/i)
  }
  for (const [path, to] of [
    ['/zh/.md', '/zh.md'],
    ['/zh/carriers/.md', '/zh/carriers.md'],
  ] as const) {
    const response = await fetch(baseURL + path, { redirect: 'manual' })
    expect([response.status, new URL(response.headers.get('location') ?? '', baseURL).pathname]).toEqual([308, to])
  }
  const posted = await fetch(`${baseURL}/zh.md`, { method: 'POST' })
  expect(posted.status).toBe(405)
})

test('llms.txt is as llmstxt.org says, in both languages and in each', async ({ request, baseURL }) => {
  test.setTimeout(180_000)
  for (const path of ['/llms.txt', ...LOCALES.map((locale) => `/${locale}/llms.txt`)]) {
    const response = await request.get(path)
    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8')
    const text = await response.text()
    expect(text.length).toBeLessThan(100_000)
    expect(text).toMatch(/^# \S.*\n\n> /)
    const links = text.match(/^- .*$/gm)!
    for (const line of links) expect(line).toMatch(/^- \[[^\n]+\]\(http[^\s)]+\)(: .+)?$/)
    expect(text.match(/^## Optional$/gm)).toHaveLength(1)
    const addresses = [...text.matchAll(/\]\((http[^)]+)\)/g)]
      .map(([, url = '']) => url)
      .filter((url) => !SAMPLE.test(url))
    for (const locale of LOCALES) {
      const has = addresses.some((url) => url.startsWith(`${baseURL}/${locale}/`) && url.endsWith('.md'))
      expect(has, `${path} ${locale}`).toBe(path === '/llms.txt' || path.startsWith(`/${locale}`))
    }
    for (const url of addresses.filter((_, index) => index % 20 === 0))
      expect((await request.get(url)).status(), url).toBe(200)
  }
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(`the page ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test.use({ javaScriptEnabled })

    for (const locale of LOCALES) {
      test(`leads to every file in ${locale}`, async ({ page, request }) => {
        await page.goto(`/${locale}/data`)
        const links = await page
          .locator('main a')
          .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href))
        const files = links.filter((href) => /\/data\/|\.md$|llms\.txt$/.test(href))
        expect(files.length).toBeGreaterThanOrEqual(7)
        for (const href of files) expect((await request.get(href)).status(), href).toBe(200)
        await expect(page.locator('main')).toContainText('CC BY 4.0')
        await page.getByRole('link', { name: locale === 'zh' ? 'English' : '中文' }).click()
        await expect(page).toHaveURL(new RegExp(`/${other(locale)}/data$`))
      })
    }
  })
}
