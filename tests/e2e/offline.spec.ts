import { expect, test as base, type Page } from '@playwright/test'
import { noBarrier } from './barriers.ts'
import { siteProxy, type SiteProxy } from './siteProxy.ts'
import { api, done, tokenOf } from './staff.ts'
import { everywhere } from './readers.ts'
import { make, remove, type SampleCarrier } from './samples.ts'
import { address } from '#app/_page/pageAddress.ts'
import { MOST } from '#app/_enhance/worker/copyStore.ts'
import type { Page as Address } from '#collections/addresses.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** Every test has a proxy of its own, and with it a browser that has never been here. */
const test = base.extend<{ net: SiteProxy }>({
  net: async ({ baseURL }, use) => {
    const net = await siteProxy(baseURL ?? '')
    await use(net)
    net.close()
  },
})

const PAGES: [Address, query: string][] = [
  [{ kind: 'procedure', carrier: 'china-mobile', task: 'cancel-line' }, ''],
  [{ kind: 'device', device: 'iphone' }, ''],
  [{ kind: 'checklist' }, '?carrier=china-mobile&task=cancel-line'],
  [{ kind: 'identifiers' }, ''],
]

const NOTICE: Record<Locale, RegExp> = {
  zh: /这是\d{4}年\d{1,2}月\d{1,2}日的副本/,
  en: /This is a copy from \w+ \d{1,2}, \d{4}/,
}
const NO_COPY: Record<Locale, string> = { zh: '没有网络，这一页也没有副本', en: 'no copy of this page' }
const NONE: Record<Locale, string> = { zh: '这台设备上没有副本', en: 'There are no copies on this device' }
const FORGET: Record<Locale, string> = { zh: '删除副本和勾选', en: 'Delete copies and ticks' }

/** The notice that a page is a copy, or that there is none: unseen on what comes from the server. */
const notice = (page: Page) => page.locator('main > [role=status]').first()

/** The addresses of all pages that the browser keeps, without those about copies. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = []
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) found.push(url.slice(location.origin.length))
    return found.filter((path) => !path.split('?')[0]?.includes('.') && !path.endsWith('/offline'))
  })

/** Opens a page, and waits until it is kept with its files. */
async function open(page: Page, url: string): Promise<void> {
  await page.goto(url)
  // A checklist moves to the one address it has.
  const { pathname, search } = new URL(page.url())
  await expect.poll(() => kept(page), { message: `${url} is kept` }).toContain(pathname + search)
  // The files come after the page.
  await page.evaluate(async () => {
    const named = [...document.querySelectorAll('link[rel=stylesheet], script[src]')].map(
      (each) => each.getAttribute('href') ?? each.getAttribute('src') ?? '',
    )
    while (!(await Promise.all(named.map((file) => caches.match(file)))).every(Boolean))
      await new Promise((resolve) => setTimeout(resolve, 50))
  })
}

for (const locale of LOCALES) {
  for (const [kind, query] of PAGES) {
    test(`a visited page is readable without a network: ${kind.kind} in ${locale}`, async ({ page, net }) => {
      await open(page, net.origin + address(locale, kind) + query)
      const url = page.url()
      const heading = (await page.locator('h1').textContent()) ?? ''
      const font = await page.locator('body').evaluate((body) => getComputedStyle(body).fontSize)
      await expect(notice(page)).toBeHidden()

      net.cut = true
      await page.goto(url)
      await expect(page.locator('h1')).toHaveText(heading)
      await expect(notice(page)).toBeVisible()
      await expect(notice(page)).toContainText(NOTICE[locale])
      expect(await page.locator('body').evaluate((body) => getComputedStyle(body).fontSize)).toBe(font)
      await noBarrier(page)
      await page.emulateMedia({ media: 'print' })
      await expect(notice(page)).toBeVisible()
      await page.emulateMedia({ media: 'screen' })

      net.cut = false
      await page.goto(url)
      await expect(page.locator('h1')).toHaveText(heading)
      await expect(notice(page)).toBeHidden()
    })
  }

  test(`a page that was never opened: what can be read instead, in ${locale}`, async ({ page, net }) => {
    const device = net.origin + address(locale, { kind: 'device', device: 'iphone' })
    await open(page, device)
    const heading = (await page.locator('h1').textContent()) ?? ''
    net.cut = true
    const asked = net.origin + address(locale, { kind: 'procedure', carrier: 'ntt-docomo', task: 'cancel-line' })
    await page.goto(asked)
    await expect(page.locator('html')).toHaveAttribute('lang', locale === 'zh' ? 'zh-Hans' : 'en')
    await expect(notice(page)).toBeVisible()
    await expect(notice(page)).toContainText(NO_COPY[locale])
    await expect(page.locator('main')).not.toContainText(NONE[locale])
    const row = page.locator('main li', { hasText: heading })
    await expect(row).toContainText(/2\d{3}/)
    await noBarrier(page)

    await row.getByRole('link').click()
    await expect(page).toHaveURL(device)
    await expect(notice(page)).toBeVisible()

    // Trying again once there is a network shows the page itself.
    await page.goto(asked)
    net.cut = false
    await page.locator('main a[href=""]').click()
    await expect(notice(page)).toBeHidden()
    await expect(page.locator('h1')).toContainText('docomo', { ignoreCase: true })
    expect(page.url()).toBe(asked)
  })

  test(`copies can be taken off the device, in ${locale}`, async ({ page, net }) => {
    const device = net.origin + address(locale, { kind: 'device', device: 'iphone' })
    await open(page, device)
    await page.evaluate(() => localStorage.setItem('x', 'ticked'))
    await page.goto(net.origin + address(locale, { kind: 'offline' }))
    await expect(page.locator('main li a[href$="/devices/iphone"]')).toBeVisible()
    await expect(notice(page)).toBeHidden()
    await page.getByRole('button', { name: FORGET[locale] }).click()
    await expect(page.locator('main')).toContainText(NONE[locale])
    expect(await kept(page)).toEqual([])
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    net.cut = true
    await page.goto(device)
    await expect(page.locator('main')).toContainText(NO_COPY[locale])
  })

  test(`without script there is no copy and no button, in ${locale}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    for (const [kind, query] of PAGES) {
      await page.goto(baseURL + address(locale, kind) + query)
      await expect(page.locator('h1')).toBeVisible()
      await expect(page.locator('#copy')).toBeHidden()
    }
    expect(context.serviceWorkers()).toEqual([])
    await page.goto(baseURL + address(locale, { kind: 'offline' }))
    await expect(page.locator('main')).toContainText(NONE[locale])
    await expect(page.getByRole('button')).toHaveCount(0)
    await context.close()
  })
}

test.describe('what is edited', () => {
  test.describe.configure({ timeout: 120_000 })
  let sample: SampleCarrier
  test.beforeEach(async ({ request }) => {
    sample = await make(request, 'copied')
  })

  test('shows at once online, and then in the copy too', async ({ page, net, request }) => {
    const path = `/en/carriers/${sample.slug}/cancel-line`
    await open(page, net.origin + path)
    const words = 'It is done at a counter.'
    await done(
      api(request, 'editor', 'PATCH', `/procedures/${sample.procedure}?locale=en`, {
        lead: words,
        _status: 'published',
      }),
    )
    await everywhere(path, words)
    await page.goto(net.origin + path)
    await expect(page.locator('main')).toContainText(words)
    await expect(notice(page)).toBeHidden()
    await expect.poll(() => page.evaluate(async (key) => (await caches.match(key))?.text(), path)).toContain(words)
    net.cut = true
    await page.goto(net.origin + path)
    await expect(page.locator('main')).toContainText(words)
    await expect(notice(page)).toBeVisible()
    await remove(request, sample)
  })

  test('takes its copy along when it is taken down', async ({ page, net, request }) => {
    const path = `/en/carriers/${sample.slug}/cancel-line`
    await open(page, net.origin + path)
    await remove(request, sample)
    await expect.poll(async () => (await request.get(path)).status()).toBe(404)
    expect((await page.goto(net.origin + path))?.status()).toBe(404)
    await expect.poll(() => kept(page)).not.toContain(path)
  })

  test('and not yet published is never kept', async ({ page, context, request, baseURL }) => {
    const path = `/en/carriers/${sample.slug}/cancel-line`
    await open(page, baseURL + path)
    const secret = 'Nobody may read this yet'
    const draft = { lead: secret }
    await done(api(request, 'editor', 'PATCH', `/procedures/${sample.procedure}?locale=en&draft=true`, draft))
    await context.addCookies([
      { name: 'payload-token', value: tokenOf('editor'), url: baseURL ?? '', httpOnly: true, sameSite: 'Strict' },
    ])
    await page.goto(`/admin/collections/procedures/${sample.procedure}?locale=en`)
    const link = new URL((await page.locator('#preview-button').getAttribute('href')) ?? '', baseURL).href
    await page.evaluate((to) => location.assign(to), link)
    await expect(page).toHaveURL(baseURL + path)
    await expect(page.locator('main')).toContainText(secret)
    await page.reload()
    await expect(page.locator('main')).toContainText(secret)
    await page.waitForLoadState('networkidle')
    const texts = await page.evaluate(async () => {
      const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).matchAll()))
      return Promise.all(all.flat().map((each) => each.text()))
    })
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter((text) => text.includes(secret))).toEqual([])
    await remove(request, sample)
  })
})

test('nothing but procedures, devices, the checklist and the identifiers is kept', async ({ page, net }) => {
  const device = address('en', { kind: 'device', device: 'iphone' })
  await open(page, net.origin + device)
  for (const path of ['/en', '/en/carriers', '/en/carriers/ee', '/en/search?q=esim', '/en/guide/before', '/admin']) {
    await page.goto(net.origin + path)
    await page.waitForLoadState('networkidle')
  }
  await page.goto(`${net.origin + device}?utm_source=x`)
  expect(await kept(page)).toEqual([device])
})

test('keeps a certain number of pages, and lets go of the oldest', async ({ page, net }) => {
  const list = (day: number) =>
    `/en/checklist?carrier=ee&task=cancel-line&day=${new Date(Date.UTC(2027, 0, day)).toISOString().slice(0, 10)}`
  const first = list(1)
  await open(page, net.origin + first)
  const others = Array.from({ length: MOST.pages }, (_, index) => list(index + 2))
  await page.evaluate(async (paths) => {
    const { active } = await navigator.serviceWorker.ready
    for (const path of paths) {
      active?.postMessage(location.origin + path)
      while (!(await caches.match(path))) await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }, others)
  await expect.poll(async () => (await kept(page)).length).toBe(MOST.pages)
  expect(await kept(page)).not.toContain(first)
  expect(await kept(page)).toContain(others.at(-1))
})

test.describe('a line that is there but hardly', () => {
  const path = address('zh', { kind: 'device', device: 'iphone' })

  test('is waited for', async ({ page, net }) => {
    await open(page, net.origin + path)
    net.delay = 4000
    await page.goto(net.origin + path)
    await expect(notice(page)).toBeHidden()
  })

  test('is not waited for in vain where there is a copy', async ({ page, net }) => {
    await open(page, net.origin + path)
    net.delay = 60_000
    await page.goto(net.origin + path)
    await expect(notice(page)).toBeVisible()
  })

  test('with an error at its end shows the error', async ({ page, net }) => {
    await open(page, net.origin + path)
    net.status = 503
    await page.goto(net.origin + path)
    await expect(page.locator('h1')).toHaveText('Broken')
    net.status = 0
    net.cut = true
    await page.goto(net.origin + path)
    await expect(notice(page)).toBeVisible()
  })
})

test('a release takes it all away again at the next visit', async ({ page, net }) => {
  await open(page, net.origin + address('en', { kind: 'device', device: 'iphone' }))
  // What the server does with `OFFLINE=off`; see ops/serve.test.ts.
  net.instead = { '/worker.js': '/enhance/gone.js', '/enhance/offline.js': '/enhance/gone.js' }
  await page.goto(`${net.origin}/en`)
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  await page.goto(net.origin + address('en', { kind: 'device', device: 'iphone' }))
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})
