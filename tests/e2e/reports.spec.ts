import { expect, test, type APIRequestContext } from '@playwright/test'
import { noBarrier } from './barriers.ts'
import { api, done } from './staff.ts'
import { make, remove, type SampleCarrier } from './samples.ts'
import { MESSAGES } from '#i18n/messages.ts'
import { LOCALES } from '#i18n/routing.ts'

type Doc = Record<string, unknown>

/** What editors find of a page. */
async function sent(request: APIRequestContext, collection: 'reports' | 'corrections', path: string): Promise<Doc[]> {
  const query = `where[path][equals]=${encodeURIComponent(path)}&depth=0`
  return (await done(api(request, 'editor', 'GET', `/${collection}?${query}`))).docs as Doc[]
}

for (const locale of LOCALES) {
  for (const javaScriptEnabled of [true, false]) {
    const { Ask, Report, Correction, Footer } = MESSAGES[locale]

    test.describe(`in ${locale}, ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
      test.use({ javaScriptEnabled })

      let sample: SampleCarrier
      let path: string
      test.beforeEach(async ({ request }) => {
        sample = await make(request, 'report')
        path = `/carriers/${sample.slug}/cancel-line`
      })
      test.afterEach(({ request }) => remove(request, sample))

      test('yes is sent by one click, and reloading sends nothing twice', async ({ page, request }) => {
        await page.goto(`/${locale}${path}`)
        await page.getByRole('button', { name: Ask.yes }).click()
        await expect(page.locator('h1')).toHaveText(Report.heading.thanks)
        await expect(page.locator('main')).toContainText(Report.sent.worked)
        const told = await sent(request, 'reports', path)
        expect(told).toHaveLength(1)
        expect(told[0]).toMatchObject({ answer: 'worked', locale, path })
        await page.reload()
        await expect(page.locator('h1')).toHaveText(Report.heading.thanks)
        expect(await sent(request, 'reports', path)).toHaveLength(1)
        if (javaScriptEnabled) await noBarrier(page)
      })

      test('no leads to the reasons; what is missing is said beside it, and nothing typed is lost', async ({
        page,
        request,
      }) => {
        await page.goto(`/${locale}${path}`)
        await page.getByRole('button', { name: Ask.no }).click()
        await expect(page.locator('h1')).toHaveText(Report.heading.why)
        const text = '菜单里没有“注销”。<b>see</b> https://example.org/'
        await page.locator('textarea').fill(text)
        const refused = page.waitForResponse((response) => response.request().method() === 'POST')
        await page.getByRole('button', { name: Report.send }).click()
        expect((await refused).status()).toBe(422)
        await expect(page.locator('fieldset').first()).toContainText(Report['reason-missing'])
        await expect(page.locator('textarea')).toHaveValue(text)
        if (javaScriptEnabled) await noBarrier(page)

        await page.getByLabel(Report.reasons.moved).check()
        await page.getByRole('button', { name: Report.send }).click()
        await expect(page.locator('main')).toContainText(Report.sent.failed)
        expect(await sent(request, 'reports', path)).toMatchObject([
          { answer: 'failed', reason: 'moved', text, state: 'new', locale },
        ])
        const { html } = { html: await (await request.get(`/${locale}${path}`)).text() }
        expect(html).not.toContain('菜单里没有')
      })

      test('a correction comes from the foot of the page, with its source', async ({ page, request }) => {
        await page.goto(`/${locale}${path}`)
        await page.getByRole('contentinfo').getByRole('link', { name: Footer.correction }).click()
        await page.getByLabel(Correction.wrong).fill('10086')
        await page.getByLabel(Correction.right).fill('10010')
        await page.getByRole('button', { name: Correction.send }).click()
        await expect(page.locator('#source-problem')).toHaveText(Correction.missing.source)
        await expect(page.getByLabel(Correction.wrong)).toHaveValue('10086')
        if (javaScriptEnabled) await noBarrier(page)
        await page.getByLabel(Correction.source).fill('https://www.example.org/terms')
        await page.getByRole('button', { name: Correction.send }).click()
        await expect(page.locator('h1')).toHaveText(Correction.thanks)
        expect(await sent(request, 'corrections', path)).toMatchObject([
          { wrong: '10086', right: '10010', source: 'https://www.example.org/terms', state: 'new' },
        ])
      })
    })
  }
}

test.describe('whatever is posted', () => {
  const FORM = 'application/x-www-form-urlencoded'
  const PAGE = 'page=/devices/iphone'
  const long = 'x'.repeat(10_000)

  const CASES: [what: string, type: string, body: string, status: number, headers?: Record<string, string>][] = [
    ['nothing', FORM, '', 404],
    ['no such page', FORM, 'page=/devices/nowhere&answer=worked', 404],
    ['a page without steps', FORM, 'page=/zh&answer=worked', 404],
    ['another host', FORM, 'page=//evil.example/devices/iphone&answer=worked', 404],
    ['no answer', FORM, PAGE, 422],
    ['an answer that is none', FORM, `${PAGE}&answer=worked2&answer=worked`, 422],
    ['a reason of another kind of page', FORM, `${PAGE}&answer=failed&reason=refused`, 422],
    ['ten thousand characters', FORM, `${PAGE}&answer=failed&reason=moved&text=${long}`, 422],
    ['forty thousand', FORM, `${PAGE}&text=${long.repeat(4)}`, 413],
    ['broken escapes and NUL', FORM, `${PAGE}&answer=%00%FF%ED%A0%80%zz&text=%00`, 422],
    ['JSON', 'application/json', '{"page":"/devices/iphone","answer":"worked"}', 415],
    ['multipart', 'multipart/form-data; boundary=x', '--x--', 415],
    ['text', 'text/plain', `${PAGE}&answer=worked`, 415],
    ['from elsewhere', FORM, `${PAGE}&answer=worked`, 403, { 'sec-fetch-site': 'cross-site' }],
    ['from elsewhere, by an old browser', FORM, `${PAGE}&answer=worked`, 403, { origin: 'https://evil.example' }],
    ['filled in by a program', FORM, `${PAGE}&answer=worked&website=x&state=done&day=2000-01-01`, 303],
  ]

  for (const [what, type, body, status, more] of CASES) {
    test(`${what} gets a clear answer and leaves nothing`, async ({ request, baseURL }) => {
      const before = (await sent(request, 'reports', '/devices/iphone')).length
      for (const locale of LOCALES) {
        const headers = { 'content-type': type, 'accept-language': locale, ...more }
        const response = await fetch(`${baseURL}/report`, { method: 'POST', headers, body, redirect: 'manual' })
        expect(response.status).toBe(status)
        expect(response.headers.get('cache-control')).toMatch(/no-store/)
        if (status === 303) continue
        const html = await response.text()
        expect(html).toContain(`<html lang="${locale === 'zh' ? 'zh-Hans' : 'en'}"`)
        expect(html).toContain(MESSAGES[locale].Ask.refused.title)
        expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
      }
      expect((await sent(request, 'reports', '/devices/iphone')).length).toBe(before)
    })
  }

  test('the form’s own address leads to the form', async ({ baseURL }) => {
    const headers = { 'accept-language': 'en' }
    const response = await fetch(`${baseURL}/report?page=/devices/iphone`, { headers, redirect: 'manual' })
    const to = new URL(response.headers.get('location') ?? '', baseURL)
    expect([to.pathname, to.searchParams.get('page')]).toEqual(['/en/report', '/devices/iphone'])
  })

  test('a page that is not there is not asked about', async ({ request }) => {
    for (const query of ['page=/nowhere', 'page=/devices/nowhere', 'page=%00', `page=/${long}`, 'page=%ED%A0%80']) {
      for (const kind of ['report', 'correction'])
        expect((await request.get(`/zh/${kind}?${query}`)).status()).toBeLessThanOrEqual(431)
    }
    expect((await request.get('/en/report?page=/devices/nowhere')).status()).toBe(404)
  })
})
