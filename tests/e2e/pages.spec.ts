import { gzipSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'
import { noBarrierAnywhere } from './barriers.ts'
import { READER_PAGES, type ReaderPage } from './readerPages.ts'
import { LANG, LOCALES, other, type Locale } from '#i18n/routing.ts'

const KB = 1024
/** What a page may weigh, in bytes, gzip (look.md, “Budgets per reader page”). */
const BUDGET = { css: 6 * KB, html: 15 * KB, list: 40 * KB, font: 30 * KB, visit: 60 * KB }

type Loaded = { url: string; type: string; bytes: number }

/** Opens a page as on a first visit; resolves to everything that was loaded for it, as it went over the wire. */
async function visit(page: Page, path: string): Promise<Loaded[]> {
  const session = await page.context().newCDPSession(page)
  const loaded = new Map<string, Loaded>()
  await session.send('Network.enable')
  session.on('Network.responseReceived', ({ requestId, response, type }) =>
    loaded.set(requestId, { url: response.url, type, bytes: 0 }),
  )
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const found = loaded.get(requestId)
    if (found) found.bytes = encodedDataLength
  })
  await page.goto(path)
  await page.evaluate(() => document.fonts.ready)
  // What was asked for by now has come in whole a moment later; nothing on these pages loads later than fonts.
  const sent = () => [...loaded.values()].filter(({ url }) => !url.startsWith('data:'))
  await expect.poll(() => sent().every(({ bytes }) => bytes > 0)).toBe(true)
  return sent()
}

/** Checks what a page tells browsers, screen readers and search engines of itself. */
async function saysWhatItIs(page: Page, target: ReaderPage, locale: Locale): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', LANG[locale])
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('main')).toHaveCount(1)
  expect((await page.title()).length).toBeGreaterThan(4)
  for (const text of await page.locator('script[type="application/ld+json"]').allTextContents()) {
    expect(JSON.parse(text)).toMatchObject({ '@context': 'https://schema.org' })
  }
  const link = page.locator(`header a[hreflang="${LANG[other(locale)]}"]`)
  if (target.status === 404) {
    await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute('content', /noindex/)
    return
  }
  await expect(link).toHaveAttribute('href', target.at(other(locale)))
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /.{8,}/)
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
  const plain = (each: Locale) => target.at(each).split('?')[0]
  expect(new URL(canonical ?? '').pathname).toBe(plain(locale))
  const hreflang = await page
    .locator('link[rel="alternate"][hreflang]')
    .evaluateAll((links) =>
      links.map((each) => [each.getAttribute('hreflang'), new URL((each as HTMLLinkElement).href).pathname]),
    )
  expect(Object.fromEntries(hreflang)).toMatchObject({
    [LANG.zh]: plain('zh'),
    [LANG.en]: plain('en'),
    'x-default': target.name === 'home' ? '/' : plain('zh'),
  })
  for (const property of ['og:title', 'og:description', 'og:url']) {
    await expect(page.locator(`meta[property="${property}"]`)).toHaveAttribute('content', /.+/)
  }
}

/** Checks that nothing of a page lies beside the screen at the widths where it changes. */
async function scrollsOneWay(page: Page): Promise<void> {
  for (const width of [1280, 1119, 768, 360, 320]) {
    await page.setViewportSize({ width, height: 900 })
    const hidden = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    expect(hidden, `${width} px`).toBe(0)
  }
}

for (const locale of LOCALES) {
  for (const target of READER_PAGES) {
    const path = target.at(locale)

    test.describe(`${target.name} in ${locale}`, () => {
      test('is whole at every width, light, without barriers, and says what it is', async ({
        page,
        request,
        baseURL,
      }) => {
        const failures: string[] = []
        page.on('pageerror', (error) => failures.push(error.message))
        page.on('console', (message) => message.type() === 'error' && failures.push(message.text()))
        const loaded = await visit(page, path)
        // The browser itself reports a status that is no success.
        expect(failures.filter((text) => !(target.status === 404 && text.includes('404')))).toEqual([])
        expect(loaded.filter(({ url }) => new URL(url).origin !== baseURL)).toEqual([])
        const scripts = loaded.filter(({ type }) => type === 'Script').map(({ url }) => new URL(url).pathname)
        const allowed = target.scripts.map((name) => `/enhance/${name}.js`)
        expect(scripts.filter((each) => !allowed.includes(each))).toEqual([])

        const html = await (await request.get(path)).text()
        expect(gzipSync(html).length, 'HTML').toBeLessThanOrEqual(target.list ? BUDGET.list : BUDGET.html)
        const styles = loaded.filter(({ type }) => type === 'Stylesheet')
        const sizes = await Promise.all(
          styles.map(async ({ url }) => gzipSync(await (await request.get(url)).body()).length),
        )
        expect(styles.length).toBeGreaterThan(0)
        expect(
          sizes.reduce((sum, size) => sum + size, 0),
          'CSS',
        ).toBeLessThanOrEqual(BUDGET.css)
        const fonts = loaded.filter(({ type }) => type === 'Font')
        expect(fonts.length, 'one font, loaded once').toBeLessThanOrEqual(1)
        expect(
          fonts.reduce((sum, { bytes }) => sum + bytes, 0),
          'font',
        ).toBeLessThanOrEqual(BUDGET.font)
        const visitLimit = target.list ? BUDGET.visit + BUDGET.list - BUDGET.html : BUDGET.visit
        expect(
          loaded.reduce((sum, { bytes }) => sum + bytes, 0),
          'visit',
        ).toBeLessThanOrEqual(visitLimit)
        await saysWhatItIs(page, target, locale)
        await scrollsOneWay(page)
        await noBarrierAnywhere(page, locale)
      })

      test('has no script but its own and a strict policy', async ({ request }) => {
        const response = await request.get(path)
        expect(response.status()).toBe(target.status)
        const html = await response.text()
        const scripts = [...html.matchAll(/<script\b([^>]*)>/gi)].map(([, attributes = '']) => attributes)
        const known = [
          /type="application\/ld\+json"/,
          ...target.scripts.map((name) => new RegExp(`src="/enhance/${name}\\.js"`)),
        ]
        expect(scripts.filter((attributes) => !known.some((each) => each.test(attributes)))).toEqual([])
        expect(html).not.toMatch(/<link[^>]+(as="script"|modulepreload)/i)
        expect(html).not.toMatch(/\son[a-z]+=["']|\sstyle=["']|<style|javascript:|__next_f|self\.__next/i)

        const headers = response.headers()
        const policy = headers['content-security-policy'] ?? ''
        expect(policy).toMatch(/(^|; )script-src 'self'(;|$)/)
        expect(policy).toMatch(/(^|; )default-src 'none'(;|$)/)
        expect(policy).toMatch(/(^|; )frame-ancestors 'none'(;|$)/)
        expect(policy).not.toMatch(/unsafe-|https?:/)
        expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff' })
        expect(headers['referrer-policy']).toBeTruthy()
        expect(headers['permissions-policy']).toBeTruthy()
        expect(headers['x-powered-by']).toBeUndefined()
        expect(headers['set-cookie']).toBeUndefined()
        expect(headers['strict-transport-security'], 'only behind TLS').toBeUndefined()
        expect(headers['vary'] ?? '').not.toMatch(/rsc|next-router|cookie/i)
      })
    })
  }
}
