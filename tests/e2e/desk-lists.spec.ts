import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { axeOf } from './barriers.ts'
import { api, done, tokenOf, type StaffMember } from './staff.ts'
import { make, remove, type SampleCarrier } from './samples.ts'
import { MESSAGES } from '#i18n/messages.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

test.describe.configure({ mode: 'default', timeout: 120_000 })

/** Puts someone's session into the browser, with the interface in a language. */
async function signIn(context: BrowserContext, person: StaffMember, site: string, language: Locale): Promise<void> {
  const cookie = { url: site, sameSite: 'Strict' } as const
  await context.addCookies([
    { ...cookie, name: 'payload-token', value: tokenOf(person), httpOnly: true },
    { ...cookie, name: 'payload-lng', value: language },
  ])
}

/** What is ours of the page, as it is, has no barrier that axe knows of. */
async function noBarrierIn(page: Page, part: string): Promise<void> {
  const axe = axeOf(page).include(part)
  const { violations, passes } = await axe.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  expect(passes.length).toBeGreaterThan(3)
}

const list = (page: Page, name: string) => page.locator(`[data-list="${name}"]`)

let sample: SampleCarrier
let only: SampleCarrier
test.beforeAll(async ({ request }) => {
  sample = await make(request, 'desk')
  only = await make(request, 'desk-only', ['zh'])
})
test.afterAll(async ({ request }) => {
  await remove(request, sample)
  await remove(request, only)
})

for (const language of LOCALES) {
  test(`the first screen says in ${language} what there is to do, and has no barrier`, async ({
    page,
    context,
    baseURL,
  }) => {
    await signIn(context, 'editor', baseURL ?? '', language)
    await page.goto('/admin')
    await expect(page.locator('#desk')).toHaveText({ zh: '要做的事', en: 'To do' }[language])
    for (const name of ['due', 'drafts', 'unpublished', 'missing', 'reports', 'corrections'])
      await expect(list(page, name).locator('h2')).toBeVisible()
    const wrong = { zh: /[A-Za-z]{3,} (draft|report|check)/, en: /没有|还没|缺译文|等着/ }[language]
    await expect(page.locator('section:has(> #desk)')).not.toContainText(wrong)
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await noBarrierIn(page, 'section:has(> #desk)')
    }
  })
}

test('a draft stands there until it is published, and its row opens the very field', async ({
  page,
  context,
  request,
  baseURL,
}) => {
  const { docs } = await done(
    api(request, 'editor', 'GET', `/procedures?where[id][equals]=${sample.procedure}&locale=en&depth=0`),
  )
  const [{ ways }] = docs as [{ ways: { steps: object[] }[] }]
  const changed = ways.map((way) => ({
    ...way,
    steps: way.steps.map((step) => ({ ...step, text: 'Ask at the desk.' })),
  }))
  await done(api(request, 'editor', 'PATCH', `/procedures/${sample.procedure}?locale=en&draft=true`, { ways: changed }))
  await signIn(context, 'editor', baseURL ?? '', 'en')
  await page.goto('/admin/desk/unpublished')
  const row = page
    .getByRole('listitem')
    .filter({ hasText: `${sample.slug} · Cancel a line` })
    .filter({ hasText: 'English' })
  await row.first().getByRole('link').click()
  await expect(page).toHaveURL(
    `/admin/collections/procedures/${sample.procedure}?locale=en#field-ways__0__steps__0__text`,
  )
  const field = page.locator('#field-ways__0__steps__0__text')
  await expect(field).toHaveValue('Ask at the desk.')
  await expect(field).toBeFocused()
  await expect(field).toBeInViewport()
})

test('a missing translation is the translator’s, and what readers wrote is not', async ({ page, context, baseURL }) => {
  await signIn(context, 'en', baseURL ?? '', 'en')
  await page.goto('/admin')
  for (const name of ['due', 'reports', 'corrections']) await expect(list(page, name)).toHaveCount(0)
  await page.goto('/admin/desk/missing')
  await expect(page.locator('body')).toContainText(only.slug)
  for (const path of ['/admin/desk/due', '/admin/inbox', '/admin/inbox?page=/about']) {
    await page.goto(path)
    await expect(page.locator('body')).not.toContainText(/From readers|Due for checking/)
  }
  await signIn(context, 'zh', baseURL ?? '', 'en')
  await page.goto('/admin/desk/missing')
  await expect(page.locator('body')).not.toContainText(only.slug)
})

test('lists find in either language, by other names, address and number, and never say a number for a name', async ({
  page,
  context,
  baseURL,
}) => {
  await signIn(context, 'editor', baseURL ?? '', 'en')
  const rows = page.locator('.table tbody tr')
  for (const [text, name, locale] of [
    ['软银', 'SoftBank', 'en'],
    ['softbank', '软银', 'zh'],
    ['10086', 'China Mobile', 'en'],
    [only.slug, '测试移动', 'en'],
  ] as const) {
    await page.goto(`/admin/collections/carriers?locale=${locale}&search=${encodeURIComponent(text)}`)
    await expect(rows.first()).toContainText(locale === 'zh' ? 'SoftBank' : name)
    await expect(rows.first().getByRole('link')).not.toHaveText(/^\d+$/)
  }
  await page.goto(`/admin/collections/procedures?locale=en&search=${only.slug}`)
  await expect(rows).toHaveCount(1)
  await expect(rows.first()).toContainText(`测试移动${only.slug} · Cancel a line`)
  await expect(rows.first()).toContainText('Chinese published · English missing')
  await expect(rows.first()).toContainText('China')
  await expect(rows.first().locator('time')).toHaveText(/^\d{4}-\d\d-\d\d$/)
  await page.goto(`/admin/collections/carriers/${only.carrier}?locale=en`)
  await expect(page.locator('h1').first()).toHaveText(`测试移动${only.slug}`)
})

for (const language of LOCALES) {
  test(`the inbox leads in ${language} from a page to its document, and back when it is done`, async ({
    page,
    context,
    request,
    baseURL,
  }) => {
    const path = `/carriers/${sample.slug}/cancel-line`
    const wrong = `错的${language}`
    await page.goto(`/${language}/correction?page=${path}`)
    const words = MESSAGES[language].Correction
    await page.getByLabel(words.wrong).fill(wrong)
    await page.getByLabel(words.right).fill('对的')
    await page.getByLabel(words.source).fill('<a href="javascript:1">no link</a>')
    await page.getByRole('button', { name: words.send }).click()
    await expect(page.locator('h1')).toHaveText(words.thanks)
    const way = { way: 'store', answer: 'failed', reason: 'moved', text: '菜单变了', page: path }
    await request.post('/report', { form: way, headers: { 'sec-fetch-site': 'same-origin' } })

    await signIn(context, 'editor', baseURL ?? '', language)
    const title = new RegExp(`${sample.slug} · ${{ zh: '注销号码', en: 'Cancel a line' }[language]}$`)
    await page.goto('/admin/desk/corrections')
    await page.getByRole('link', { name: title }).first().click()
    await expect(page.locator('h2').first()).toHaveText(title)
    const letter = page.locator('[data-letter^="corrections:"]').filter({ hasText: wrong })
    await expect(letter).toContainText('<a href="javascript:1">no link</a>')
    await expect(letter.locator('a[href^="javascript"]')).toHaveCount(0)
    const report = page.locator('[data-letter^="reports:"]').first()
    await expect(report).toContainText({ zh: '去营业厅', en: 'Store' }[language])
    await noBarrierIn(page, '[data-letter]')
    await noBarrierIn(page, 'nav[aria-label]')

    await letter.getByRole('button', { name: { zh: /^采纳/, en: /^Accept/ }[language] }).click()
    await expect(page).toHaveURL(new RegExp(`/admin/collections/procedures/${sample.procedure}\\?locale=${language}`))
    await expect(page.locator('section:has(> #letters)')).toContainText(wrong)
    await page.locator('section:has(> #letters)').getByRole('link').click()
    await page
      .locator('[data-letter^="corrections:"]')
      .filter({ hasText: wrong })
      .getByRole('button', { name: { zh: '已处理', en: 'Done' }[language] })
      .click()
    await expect(page.locator('[data-letter]').filter({ hasText: wrong })).toHaveCount(0)

    await page.goto(`/admin/inbox?${new URLSearchParams({ page: path })}`)
    await report.getByRole('combobox').selectOption('spam')
    await report.getByRole('button', { name: { zh: '不采纳', en: 'Reject' }[language] }).click()
    await expect(page.locator('[data-letter]')).toHaveCount(0)
  })
}

test.describe('the edit link', () => {
  const get = async (site: string, path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(site + path, { headers: { 'accept-encoding': 'identity', ...headers } })
    const shown = Object.fromEntries(
      [...response.headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)),
    )
    return { headers: shown, status: response.status, html: await response.text() }
  }

  test('is for whoever is signed in, leads to the document, and changes nothing for anybody else', async ({
    page,
    context,
    baseURL,
  }) => {
    const site = baseURL ?? ''
    for (const language of LOCALES) {
      const path = `/${language}/carriers/${sample.slug}/cancel-line`
      await get(site, path)
      const before = await get(site, path)
      const cookie = `payload-token=${tokenOf('editor')}`
      const theirs = await get(site, path, { cookie })
      const again = await get(site, path)
      expect(again).toEqual(before)
      expect(before.html).not.toContain('/admin')
      expect(before.headers.vary).toBe('accept-encoding')
      // Who has everyone's page in the cache gets the other in full, and nobody may store that one.
      const known = await get(site, path, { cookie, 'if-none-match': before.headers.etag ?? '' })
      for (const answer of [theirs, known]) {
        expect(answer.status).toBe(200)
        expect(answer.headers['cache-control']).toBe('private, no-store')
        expect(answer.headers.etag).toBeUndefined()
        const link = `<p><a href="/admin/edit?page=${encodeURIComponent(path)}">${MESSAGES[language].Footer.edit}</a></p>`
        expect(answer.html.replace(link, '')).toBe(before.html)
      }
      expect((await get(site, path, { 'if-none-match': before.headers.etag ?? '' })).status).toBe(304)
      // Other cookies make no editor, nor do lists, what is not there, and Markdown.
      expect(await get(site, path, { cookie: 'payload-tokens=x; x=payload-token' })).toEqual(before)
      for (const other of [
        `/${language}/carriers`,
        `/${language}/search?q=x`,
        `/${language}/carriers/nobody`,
        `${path}.md`,
      ])
        expect((await get(site, other, { cookie })).html, other).not.toContain('/admin')
    }
    await signIn(context, 'editor', site, 'en')
    await page.goto(`/en/carriers/${sample.slug}`)
    await page.getByRole('contentinfo').getByRole('link', { name: MESSAGES.en.Footer.edit }).click()
    await expect(page).toHaveURL(`/admin/collections/carriers/${sample.carrier}?locale=en`)
    // A session that has run out: the login, and then the document.
    await context.clearCookies({ name: 'payload-token' })
    await page.goto(`/admin/edit?page=/en/carriers/${sample.slug}`)
    await expect(page).toHaveURL(/\/admin\/login\?redirect=.*edit/)
  })
})
