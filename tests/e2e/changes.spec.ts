import { expect, test, type Page } from '@playwright/test'
import Parser from 'rss-parser'
import { api, done } from './staff.ts'
import { everywhere } from './readers.ts'
import { make, remove, type SampleCarrier } from './samples.ts'
import { LANG, LOCALES, type Locale } from '#i18n/routing.ts'

const OLD: Record<Locale, string> = { zh: '在营业厅办理。', en: 'It is done at a store.' }
const NEW: Record<Locale, string> = { zh: '在网上办理&不收费。', en: 'It is done online & for free.' }

let sample: SampleCarrier

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ request }) => {
  sample = await make(request, 'changed')
  for (const locale of LOCALES) {
    const data = { lead: NEW[locale], _status: 'published' }
    await done(api(request, 'editor', 'PATCH', `/procedures/${sample.procedure}?locale=${locale}`, data))
  }
})
test.afterAll(async ({ request }) => remove(request, sample))

const list = (locale: Locale): string => `/${locale}/carriers/${sample.slug}/changes`
const escaped = (text: string): string => text.replace(/&/g, '&amp;')

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    for (const locale of LOCALES)
      test(`the list in ${locale} tells the old and the new words on the day, with who checked`, async ({ page }) => {
        for (const path of [`/${locale}/changes`, list(locale)]) {
          await page.goto(path)
          const entry = page.locator('li[id^="change-"]', { hasText: sample.slug }).filter({ hasText: NEW[locale] })
          await expect(entry).toHaveCount(1)
          await expect(entry.locator('dd').first()).toHaveText(OLD[locale])
          await expect(entry.locator('dd').last()).toHaveText(NEW[locale])
          await expect(entry).toContainText(locale === 'zh' ? '编辑部' : 'the editors of Signoff')
          await expect(page.locator('main section h2 time').first()).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d$/)
        }
        await page.goto(`/${locale}/carriers/${sample.slug}`)
        await page.locator('#changes a').first().click()
        await expect(page.locator(':target')).toBeVisible()
      })
  })

test('a change reaches every instance at once, and other languages never', async ({ request }) => {
  const data = { lead: '又改了一次。', _status: 'published' }
  await done(api(request, 'editor', 'PATCH', `/procedures/${sample.procedure}?locale=zh`, data))
  await everywhere(list('zh'), '又改了一次。')
  await everywhere(`${list('zh')}.atom`, '又改了一次。')
  await everywhere(`${list('en')}.json`, '又改了一次。', false)
})

/** What RFC 4287 asks of a feed, read by a browser's own XML parser; resolves to what is wrong. */
const wrongInAtom = (page: Page, xml: string): Promise<string[]> =>
  page.evaluate((text) => {
    const ATOM = 'http://www.w3.org/2005/Atom'
    const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
    const wrong: string[] = []
    const document = new DOMParser().parseFromString(text, 'application/xml')
    if (document.querySelector('parsererror')) return ['not well-formed']
    const feed = document.documentElement
    if (feed.localName !== 'feed' || feed.namespaceURI !== ATOM) wrong.push('no feed')
    const own = (of: Element, name: string) =>
      [...of.children].filter((each) => each.localName === name && each.namespaceURI === ATOM)
    const one = (of: Element, name: string): string => {
      const found = own(of, name)
      if (found.length !== 1) wrong.push(`${found.length} ${name} in ${of.localName}`)
      return found[0]?.textContent?.trim() ?? ''
    }
    const links = (of: Element, rel: string) =>
      own(of, 'link').filter((link) => (link.getAttribute('rel') ?? 'alternate') === rel)
    const ids = new Set<string>()
    for (const each of [feed, ...own(feed, 'entry')]) {
      const id = one(each, 'id')
      if (!/^[a-z]+:\S+$/.test(id) || ids.has(id)) wrong.push(`id ${id}`)
      ids.add(id)
      if (one(each, 'title') === '') wrong.push('empty title')
      if (!MOMENT.test(one(each, 'updated'))) wrong.push('updated')
      for (const published of own(each, 'published'))
        if (!MOMENT.test(published.textContent ?? '')) wrong.push('published')
      if (links(each, 'alternate').length !== 1) wrong.push('alternate')
      for (const link of own(each, 'link'))
        if (!URL.canParse(link.getAttribute('href') ?? '')) wrong.push('relative link')
    }
    if (links(feed, 'self').length !== 1) wrong.push('self')
    if (own(feed, 'author').length !== 1 || !own(own(feed, 'author')[0]!, 'name')[0]?.textContent) wrong.push('author')
    for (const entry of own(feed, 'entry')) {
      const [content] = own(entry, 'content')
      if (content?.getAttribute('type') !== 'html') wrong.push('content')
      const html = new DOMParser().parseFromString(content?.textContent ?? '', 'text/html')
      if (!html.body.textContent?.trim() || html.querySelector('script, style, iframe, [onclick]')) wrong.push('html')
    }
    return wrong
  }, xml)

for (const locale of LOCALES)
  test.describe(`the feeds in ${locale}`, () => {
    const paths = () => [`/${locale}/changes`, list(locale)]

    test('are Atom that readers accept', async ({ page, request, baseURL }) => {
      for (const path of paths()) {
        const answer = await request.get(`${path}.atom`)
        expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
        const xml = await answer.text()
        await page.goto(`/${locale}/about`)
        expect(await wrongInAtom(page, xml)).toEqual([])
        expect(xml).toContain(`xml:lang="${LANG[locale]}"`)
        const feed = await new Parser().parseString(xml)
        expect(feed.feedUrl).toBe(`${baseURL}${path}.atom`)
        expect(feed.link).toBe(baseURL + path)
        expect(feed.items.length).toBeGreaterThan(0)
        expect(feed.items.length).toBeLessThanOrEqual(50)
        const unmarked = feed.items.map(({ content = '' }) => content.replace(/<\/?(del|ins)>/g, '')).join()
        expect(unmarked).toContain(escaped(OLD[locale]))
        expect(unmarked).toContain(escaped(NEW[locale]))
      }
    })

    test('are JSON Feed 1.1', async ({ request, baseURL }) => {
      for (const path of paths()) {
        const answer = await request.get(`${path}.json`)
        expect(answer.headers()['content-type']).toMatch(/^application\/feed\+json/)
        const feed = (await answer.json()) as Record<string, unknown> & { items: Record<string, string>[] }
        expect(feed).toMatchObject({
          version: 'https://jsonfeed.org/version/1.1',
          language: LANG[locale],
          feed_url: `${baseURL}${path}.json`,
          home_page_url: baseURL + path,
        })
        expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length)
        for (const item of feed.items) {
          expect(item.content_html).not.toBe('')
          expect(Number.isNaN(Date.parse(item.date_published ?? ''))).toBe(false)
        }
      }
    })

    test('are announced by the pages, and their entries are on them', async ({ page, request }) => {
      for (const [at, feed] of [
        [`/${locale}`, `/${locale}/changes`],
        [`/${locale}/changes`, `/${locale}/changes`],
        [`/${locale}/carriers/${sample.slug}`, list(locale)],
        [`/${locale}/carriers/${sample.slug}/cancel-line`, list(locale)],
        [list(locale), list(locale)],
      ] as const) {
        await page.goto(at)
        for (const [type, end] of [
          ['application/atom+xml', 'atom'],
          ['application/feed+json', 'json'],
        ])
          await expect(page.locator(`link[rel="alternate"][type="${type}"]`)).toHaveAttribute(
            'href',
            new RegExp(`${feed}\\.${end}$`),
          )
      }
      const feed = (await (await request.get(`${list(locale)}.json`)).json()) as { items: { url: string }[] }
      for (const { url } of feed.items) {
        await page.goto(url)
        await expect(page.locator(':target')).toBeVisible()
      }
    })

    test('are the same bytes until something changes', async ({ request }) => {
      const [first, second] = [await request.get(`${list(locale)}.atom`), await request.get(`${list(locale)}.atom`)]
      expect(await second.text()).toBe(await first.text())
      const { etag = '' } = first.headers()
      expect(first.headers()['cache-control']).toMatch(/public.*s-maxage=5\b/)
      const again = await request.get(`${list(locale)}.atom`, { headers: { 'if-none-match': etag } })
      expect(again.status()).toBe(304)
    })
  })

test('an unknown carrier has no feed, a renamed one has it at its new address', async ({ request }) => {
  for (const end of ['', '.atom', '.json'])
    expect((await request.get(`/zh/carriers/no-such-carrier/changes${end}`)).status()).toBe(404)
  expect((await request.get('/fr/changes.atom')).status()).toBe(404)
  const renamed = `${sample.slug.replace(/-/, '-re-')}`
  await done(
    api(request, 'editor', 'PATCH', `/carriers/${sample.carrier}?locale=zh`, { slug: renamed, _status: 'published' }),
  )
  for (const end of ['', '.atom', '.json']) {
    const answer = await request.get(`${list('zh')}${end}`, { maxRedirects: 0 })
    expect(answer.status()).toBe(308)
    expect(answer.headers().location).toBe(`/zh/carriers/${renamed}/changes${end}`)
  }
  await done(
    api(request, 'editor', 'PATCH', `/carriers/${sample.carrier}?locale=zh`, {
      slug: sample.slug,
      _status: 'published',
    }),
  )
})

test('nothing odd behind the question mark is an error', async ({ request }) => {
  for (const query of [
    'page=x',
    'page=-1',
    'page=1&page=2',
    'page=%00',
    'page=%ED%A0%80',
    `page=${'9'.repeat(5000)}`,
    'change=abc',
    'change=99999999',
    'page[]=1',
  ])
    for (const path of ['/zh/changes', list('en')])
      expect((await request.get(`${path}?${query}`)).status(), query).toBe(200)
})

test('what is not published any more is in no list and no feed', async ({ request }) => {
  await done(api(request, 'editor', 'PATCH', `/procedures/${sample.procedure}?locale=zh`, { _status: 'draft' }))
  for (const path of ['/zh/changes', list('zh')])
    for (const end of ['', '.atom', '.json']) await everywhere(path + end, '又改了一次', false)
  await everywhere(list('en'), 'online &amp; for free')
  for (const path of ['/zh/changes', list('zh')])
    expect(await (await request.get(path)).text()).not.toContain('办理&amp;不收费')
  await done(api(request, 'editor', 'PATCH', `/procedures/${sample.procedure}?locale=zh`, { _status: 'published' }))
})
