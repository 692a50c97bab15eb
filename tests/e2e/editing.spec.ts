import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { api, done, emailOf, PASSWORD, tokenOf, type StaffMember } from './staff.ts'
import { answersEverywhere, everywhere, read } from './readers.ts'
import { make, remove, WORDS, type SampleCarrier } from './samples.ts'
import { LANG, LOCALES, other, type Locale } from '#i18n/routing.ts'

// The tests of a group share what they edit.
test.describe.configure({ mode: 'default', timeout: 120_000 })

/** Opens a document of the admin in a language, and waits until it can be edited. */
async function open(page: Page, collection: string, id: number, locale: Locale): Promise<void> {
  await page.goto(`/admin/collections/${collection}/${id}?locale=${locale}`)
  await expect(page.locator('#field-lead')).toBeVisible()
  await page.waitForLoadState('networkidle')
}

/** Publishes what is open, and waits until the server has taken it. */
async function publish(page: Page): Promise<void> {
  await expect(page.locator('#action-save')).toBeEnabled()
  const saved = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && /\/api\/\w+\/\d+/.test(response.url()),
  )
  await page.locator('#action-save').click()
  expect((await saved).status()).toBe(200)
  await expect(page.locator('#action-save')).toBeDisabled()
}

/** Puts someone's session into the browser, as if they had signed in. */
const signInAs = (context: BrowserContext, person: StaffMember, site: string): Promise<void> =>
  context.addCookies([{ name: 'payload-token', value: tokenOf(person), url: site, httpOnly: true, sameSite: 'Strict' }])

test.describe('an editor', () => {
  let sample: SampleCarrier
  test.beforeAll(async ({ request }) => {
    sample = await make(request, 'admin-journey')
  })
  test.afterAll(({ request }) => remove(request, sample))

  test('signs in, edits Chinese and English, publishes, and the reader sees it', async ({ page, baseURL }) => {
    const outside: string[] = []
    const broken: string[] = []
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (origin !== baseURL && !/^(data|blob):$/.test(protocol)) outside.push(request.url())
    })
    page.on('pageerror', (error) => broken.push(error.message))
    page.on('console', (message) => /Content Security Policy/.test(message.text()) && broken.push(message.text()))

    await page.goto('/admin')
    await page.waitForURL(/\/admin\/login/)
    await page.locator('#field-email').fill(emailOf('editor'))
    await page.locator('#field-password').fill(PASSWORD)
    await page.locator('form button[type="submit"]').click()
    await page.waitForURL(/\/admin\/?$/)

    for (const locale of LOCALES) {
      const words = { zh: '去营业厅当面办理。', en: 'Done in person at a store.' }[locale]
      await open(page, 'carriers', sample.carrier, locale)
      await page.locator('#field-lead').fill(words)
      await publish(page)
      await everywhere(`/${locale}/carriers/${sample.slug}`, words)

      const name = { zh: '改名移动', en: 'Renamed Mobile' }[locale]
      await page.locator('#field-name').fill(name)
      await publish(page)
      for (const path of [
        `/carriers/${sample.slug}`,
        `/carriers/${sample.slug}/cancel-line`,
        '/carriers',
        '/countries/china',
      ]) {
        await everywhere(`/${locale}${path}`, name)
      }
    }
    expect(outside).toEqual([])
    expect(broken).toEqual([])
  })

  test('finds the admin in Chinese too', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'zh-CN' })
    const page = await context.newPage()
    await signInAs(context, 'editor', baseURL ?? '')
    await page.goto('/admin/collections/carriers')
    await expect(page.locator('h1')).toHaveText('运营商')
    await context.close()
  })
})

// A document of their own each: Payload keeps one open in the admin locked for whoever opened it.
for (const person of LOCALES) {
  test.describe(`a translator into ${person}`, () => {
    let sample: SampleCarrier
    test.beforeAll(async ({ request }) => {
      sample = await make(request, `translated-${person}`)
    })
    test.afterAll(({ request }) => remove(request, sample))

    test('writes that language in the admin and no other', async ({ context, page, baseURL }) => {
      await signInAs(context, person, baseURL ?? '')
      const words = { zh: '译者写的中文。', en: 'English by a translator.' }[person]
      await open(page, 'carriers', sample.carrier, person)
      await page.locator('#field-lead').fill(words)
      await publish(page)
      await everywhere(`/${person}/carriers/${sample.slug}`, words)
      expect((await read(baseURL ?? '', `/${other(person)}/carriers/${sample.slug}`)).html).not.toContain(words)

      await open(page, 'carriers', sample.carrier, other(person))
      await expect(page.locator('#action-save')).toBeHidden()
      await expect(page.locator('#field-lead')).toBeDisabled()
    })

    test('cannot write another by the API, and is told why', async ({ request }) => {
      const path = `/carriers/${sample.carrier}`
      const read = () => done(api(request, 'editor', 'GET', `${path}?locale=${other(person)}&depth=0`))
      const before = await read()
      const refused: [query: string, status: number, message: RegExp][] = [
        [`locale=${other(person)}`, 403, /not allowed/],
        ['locale=all', 403, /not allowed/],
        [`locale=${person}&publishAllLocales=true`, 400, /one language at a time/],
        [`locale=${person}&unpublishAllLocales=true`, 403, /a language you may not edit/],
      ]
      for (const [query, status, message] of refused) {
        const response = await api(request, person, 'PATCH', `${path}?${query}`, { lead: 'x', _status: 'published' })
        expect(response.status(), query).toBe(status)
        expect(await response.text(), query).toMatch(message)
      }
      expect(await read()).toEqual(before)
    })
  })
}

test.describe('a draft', () => {
  let sample: SampleCarrier
  test.beforeAll(async ({ request }) => {
    sample = await make(request, 'drafted')
  })
  test.afterAll(({ request }) => remove(request, sample))

  test('leaks nowhere, and is seen by its preview link with a session only', async ({
    page,
    request,
    context,
    baseURL,
  }) => {
    const secret = 'Nobody may read this yet'
    const draft = { lead: secret, name: secret }
    await done(api(request, 'editor', 'PATCH', `/carriers/${sample.carrier}?locale=en&draft=true`, draft))
    await done(
      api(request, 'editor', 'PATCH', `/procedures/${sample.procedure}?locale=en&draft=true`, { lead: secret }),
    )
    const path = `/en/carriers/${sample.slug}`
    const pages = [
      path,
      `${path}/cancel-line`,
      '/en',
      '/en/carriers',
      '/en/countries/china',
      '/zh/carriers',
      '/sitemap.xml',
    ]
    for (const each of pages) expect((await read(baseURL ?? '', each)).html, each).not.toContain(secret)
    for (const each of ['', '/versions', `/${sample.carrier}?draft=true`, '?draft=true&trash=true']) {
      const response = await request.get(`/api/carriers${each}`)
      expect(response.ok(), each).toBe(false)
      expect(await response.text()).not.toContain(secret)
    }

    await signInAs(context, 'editor', baseURL ?? '')
    await open(page, 'carriers', sample.carrier, 'en')
    const link = new URL((await page.locator('#preview-button').getAttribute('href')) ?? '', baseURL).href
    expect((await fetch(link, { redirect: 'manual' })).status, 'without a session').toBe(404)
    expect((await fetch(link.replace(/.$/, (end) => (end === 'A' ? 'B' : 'A')))).status, 'forged').toBe(404)
    // From the admin, as the button does: a session is not honoured for whoever comes from elsewhere.
    await page.evaluate((url) => location.assign(url), link)
    await expect(page).toHaveURL(path)
    await expect(page.locator('main')).toContainText(secret)
    expect((await read(baseURL ?? '', path)).html).not.toContain(secret)

    // The draft cookie alone, without the session, shows what everyone sees.
    await context.clearCookies({ name: 'payload-token' })
    await page.goto(path)
    await expect(page.locator('main')).not.toContainText(secret)
    const leave = page.locator('a[href="/preview/leave"], form[action="/preview/leave"] button')
    const [answer] = await Promise.all([page.waitForResponse(/\/preview\/leave/), leave.click()])
    expect(answer.status()).toBeLessThan(400)
    await page.goto(path)
    await expect(leave).toHaveCount(0)
  })
})

test.describe('publishing', () => {
  test('one language only: the other shows it under a notice, and is not advertised', async ({
    page,
    request,
    baseURL,
  }) => {
    for (const locale of LOCALES) {
      const sample = await make(request, `only-${locale}`, [locale])
      const path = (language: Locale) => `/${language}/carriers/${sample.slug}/cancel-line`
      await answersEverywhere(path(locale), 200)

      await page.goto(path(other(locale)))
      await expect(page.locator('html')).toHaveAttribute('lang', LANG[other(locale)])
      await expect(page.locator(`main [lang="${LANG[locale]}"]`, { hasText: WORDS[locale].step }).first()).toBeVisible()
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
      await expect(page.locator(`link[hreflang="${LANG[other(locale)]}"]`)).toHaveCount(0)
      const notice = { zh: '还没有中文', en: 'not been published in English' }[other(locale)]
      await expect(page.locator('body')).toContainText(notice)

      await page.goto(path(locale))
      await expect(page.locator('meta[name="robots"][content*="noindex"]')).toHaveCount(0)
      await expect(page.locator(`link[hreflang="${LANG[locale]}"]`)).toHaveCount(1)
      await expect(page.locator(`link[hreflang="${LANG[other(locale)]}"]`)).toHaveCount(0)
      const sitemap = (await read(baseURL ?? '', '/sitemap.xml')).html
      expect(sitemap).toContain(`${path(locale)}</loc>`)
      expect(sitemap).not.toContain(`${path(other(locale))}</loc>`)
      await remove(request, sample)
    }
  })

  test('and unpublishing again removes the page and its name from every list', async ({ request }) => {
    const sample = await make(request, 'short-lived')
    const paths = LOCALES.map((locale) => `/${locale}/carriers/${sample.slug}`)
    for (const path of paths) await answersEverywhere(path, 200)
    for (const [collection, id] of [
      ['procedures', sample.procedure],
      ['carriers', sample.carrier],
    ] as const) {
      const query = 'unpublishAllLocales=true'
      await done(api(request, 'editor', 'PATCH', `/${collection}/${id}?${query}`, { _status: 'draft' }))
    }
    for (const path of paths) {
      await answersEverywhere(path, 404)
      await answersEverywhere(`${path}/cancel-line`, 404)
    }
    for (const locale of LOCALES) {
      await everywhere(`/${locale}/carriers`, sample.slug, false)
      await everywhere(`/${locale}/countries/china`, sample.slug, false)
    }
    await everywhere('/sitemap.xml', sample.slug, false)
    await remove(request, sample)
  })

  test('under a new address: the old one leads there for good', async ({ request, baseURL }) => {
    const sample = await make(request, 'old-address')
    for (const locale of LOCALES) await answersEverywhere(`/${locale}/carriers/${sample.slug}`, 200)
    const data = { slug: `new-${sample.slug}`, _status: 'published' }
    await done(api(request, 'editor', 'PATCH', `/carriers/${sample.carrier}?locale=zh`, data))
    for (const locale of LOCALES) {
      for (const rest of ['', '/cancel-line']) {
        await answersEverywhere(`/${locale}/carriers/new-${sample.slug}${rest}`, 200)
        await answersEverywhere(`/${locale}/carriers/${sample.slug}${rest}`, 308)
        const response = await fetch(`${baseURL}/${locale}/carriers/${sample.slug}${rest}`, { redirect: 'manual' })
        expect(response.headers.get('location')).toBe(`/${locale}/carriers/new-${sample.slug}${rest}`)
      }
    }
    await remove(request, sample)
  })
})
