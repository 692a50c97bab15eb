import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { axeOf } from './barriers.ts'
import { read } from './readers.ts'
import { make, remove, type SampleCarrier } from './samples.ts'
import { api, done, tokenOf, type StaffMember } from './staff.ts'
import type { Locale } from '#i18n/routing.ts'

test.describe.configure({ mode: 'default', timeout: 120_000 })

const SECRET = { zh: '还没有人看过的草稿。', en: 'A draft that nobody has seen.' }

let sample: SampleCarrier
test.beforeAll(async ({ request }) => {
  sample = await make(request, 'dates')
  for (const locale of ['zh', 'en'] as const)
    await done(
      api(request, 'editor', 'PATCH', `/carriers/${sample.carrier}?locale=${locale}&draft=true`, {
        lead: SECRET[locale],
      }),
    )
  // It cannot be published: its time comes while the other tests run.
  await done(api(request, 'editor', 'PATCH', `/procedures/${sample.procedure}?locale=zh&draft=true`, { lead: null }))
  const made = await request.post('/api/schedules', {
    headers: { 'accept-language': 'zh', authorization: `JWT ${tokenOf('editor')}` },
    data: {
      document: { relationTo: 'procedures', value: sample.procedure },
      action: 'publish',
      locale: 'zh',
      at: new Date(Date.now() + 1500).toISOString(),
    },
  })
  expect(made.status()).toBe(201)
})
test.afterAll(({ request }) => remove(request, sample))

const signInAs = (context: BrowserContext, person: StaffMember, site = ''): Promise<void> =>
  context.addCookies([{ name: 'payload-token', value: tokenOf(person), url: site, httpOnly: true, sameSite: 'Strict' }])

async function open(page: Page, locale: Locale, { carrier } = sample): Promise<void> {
  await page.goto(`/admin/collections/carriers/${carrier}?locale=${locale}`)
  await expect(page.locator('#field-lead')).toBeVisible()
  await page.waitForLoadState('networkidle')
}

/** Holds a part of the admin that is ours against what axe knows. */
async function hasNoBarriers(page: Page, part: string): Promise<void> {
  const { violations } = await axeOf(page).include(part).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
}

/** Unfolds a part of the sidebar. */
async function unfold(page: Page, id: string): Promise<void> {
  const part = page.locator(`#${id}`)
  await expect(part).toBeVisible()
  if ((await part.getAttribute('open')) === null) await part.locator('summary').click()
}

test('an editor arranges a publication, sees it in the list, and calls it off', async ({ page, context, baseURL }) => {
  await signInAs(context, 'editor', baseURL)
  await open(page, 'en')
  await unfold(page, 'schedule')
  const part = page.locator('#schedule')
  await part.locator('input[type="datetime-local"]').fill('2020-01-01T08:00')
  await part.getByRole('button', { name: 'Arrange in English' }).click()
  await expect(page.getByText('The time must be in the future.')).toBeVisible()
  await part.locator('input[type="datetime-local"]').fill('2099-01-01T08:00')
  await part.getByRole('button', { name: 'Arrange in English' }).click()
  await expect(part.locator('li')).toContainText(/2099.*Publish · English · by editor/)
  await hasNoBarriers(page, '#schedule')

  await page.goto(`/admin/collections/carriers?search=${sample.slug}`)
  await expect(page.locator('tr', { hasText: sample.slug })).toContainText(/2099-01-01.*Publish · English/)
  await page.goto('/admin/collections/schedules')
  await expect(page.locator('tbody tr').first()).toContainText(/Publish.*Waiting/)

  await open(page, 'en')
  await part.getByRole('button', { name: 'Call off' }).click()
  await expect(part.locator('li')).toHaveCount(0)
  await page.goto('/admin/collections/schedules')
  await expect(page.locator('tbody tr').first()).toContainText('Called off')
})

test('a preview link opens one draft to whoever has it, until it is revoked', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const site = baseURL ?? ''
  await signInAs(context, 'editor', site)
  await open(page, 'en')
  await unfold(page, 'preview-links')
  const part = page.locator('#preview-links')
  await part.getByRole('button', { name: 'Make a link in English' }).click()
  const link = await part.locator('li input').first().inputValue()
  expect(link).toMatch(/\/en\/shared\/\d+\.[\w-]{43}$/)
  await hasNoBarriers(page, '#preview-links')

  const stranger = await browser.newContext({ ...(baseURL ? { baseURL } : {}) })
  const theirs = await stranger.newPage()
  const answer = await theirs.goto(link)
  await expect(theirs.locator('main')).toContainText(SECRET.en)
  await expect(theirs.locator('aside').first()).toContainText('shared with you')
  await expect(theirs.locator('meta[name="robots"][content*="noindex"]').first()).toBeAttached()
  expect(answer?.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': expect.stringContaining('noindex'),
    'content-security-policy': expect.stringContaining("script-src 'self';"),
  })
  expect(await theirs.locator('script[src*="_next"]').count()).toBe(0)
  expect(await stranger.cookies()).toEqual([])

  // Whoever has it sees nothing else, neither by it nor after it.
  await theirs.goto(`/en/carriers/${sample.slug}`)
  await expect(theirs.locator('main')).not.toContainText(SECRET.en)
  const [, token = ''] = link.split('/shared/')
  const [id = '', signature = ''] = token.split('.')
  const attacks: [path: string, status: number][] = [
    [`/zh/shared/${token}`, 404],
    [`/en/shared/${Number(id) + 1}.${signature}`, 404],
    [`/en/shared/${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`, 404],
    [`/en/shared/${token}.md`, 404],
    [`/preview/shared?token=${token}&locale=en`, 404],
    [`/preview?token=${token}`, 404],
  ]
  for (const [path, status] of attacks) {
    const got = await read(site, path)
    expect(got.status, path).toBe(status)
    expect(got.html, path).not.toContain(SECRET.en)
  }
  const forged = await fetch(`${site}/en/carriers/${sample.slug}`, { headers: { 'x-signoff-shared': token } })
  expect(await forged.text()).not.toContain(SECRET.en)
  const zh = await (await fetch(link)).text()
  expect(zh).not.toContain(SECRET.zh)

  await part.getByRole('button', { name: 'Revoke' }).first().click()
  await expect(part.locator('li')).toHaveCount(0)
  expect((await theirs.goto(link))?.status()).toBe(410)
  await expect(theirs.locator('h1')).toContainText('no longer works')
  await stranger.close()
})

test('the live preview shows the real page, in three widths, anew after a save', async ({ page, context, baseURL }) => {
  await signInAs(context, 'editor', baseURL)
  await open(page, 'en')
  await page.locator('#live-preview-toggler').click()
  const frame = page.frameLocator('iframe.live-preview-iframe, iframe#live-preview-iframe, .live-preview-window iframe')
  await expect(frame.locator('main')).toContainText(SECRET.en, { timeout: 20_000 })
  await page.locator('#field-lead').fill('Another draft.')
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok())
  await page.locator('#action-save-draft').click()
  await saved
  await expect(frame.locator('main')).toContainText('Another draft.', { timeout: 20_000 })
  expect((await read(baseURL ?? '', `/en/carriers/${sample.slug}`)).html).not.toContain('Another draft.')
  await page.locator('.live-preview-toolbar-controls__breakpoint button').first().click()
  for (const width of ['360', '768', '1280'])
    await expect(page.getByRole('button', { name: width, exact: true }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.locator('#live-preview-toggler').click()
})

test('an editor has the address of a source looked at, and nothing private is reached', async ({
  page,
  context,
  baseURL,
  request,
}) => {
  const key = `looked-${Date.now()}`
  const data = {
    key,
    title: 'A page',
    lang: 'en',
    publisher: 'Somebody',
    evidence: 'secondary',
    url: 'http://127.0.0.1:9/',
  }
  const { id } = await done(api(request, 'editor', 'POST', '/sources?locale=en', data))
  await signInAs(context, 'editor', baseURL)
  await page.goto(`/admin/collections/sources/${id}?locale=en`)
  await page.getByRole('button', { name: 'Check now' }).click()
  await expect(page.locator('#field-linkCheck__outcome')).toContainText('Not a public address')
  await expect(page.locator('#field-linkCheck__state')).toContainText('Not known')
  await expect(page.locator('#action-save')).toBeDisabled()
  await done(api(request, 'editor', 'DELETE', `/sources/${id}?overrideLock=true`))
})

test('what was not possible is said beside the document, in Chinese too', async ({ browser, baseURL, request }) => {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'zh-CN' })
  await signInAs(context, 'editor', baseURL)
  const page = await context.newPage()
  const problem = page.locator('#schedule strong')
  // The runner looks every half a minute.
  await expect(async () => {
    await page.goto(`/admin/collections/procedures/${sample.procedure}?locale=zh`)
    await expect(problem).toContainText('没有办成：', { timeout: 5000 })
  }).toPass({ timeout: 100_000 })
  await expect(problem).toContainText('缺少中文内容')
  expect((await read(baseURL ?? '', `/zh/carriers/${sample.slug}/cancel-line`)).html).toContain('在营业厅办理。')
  await page.locator('#schedule').getByRole('button', { name: '知道了' }).click()
  await expect(page.locator('#schedule li')).toHaveCount(0)
  const kept = await done(api(request, 'editor', 'GET', `/procedures/${sample.procedure}?locale=zh&draft=true&depth=0`))
  expect(kept._status).toBe('draft')
  await context.close()
})

test('a review goes to a colleague, comes back with a reason, and ends by publishing', async ({
  browser,
  baseURL,
  request,
}) => {
  // Of its own: it publishes, and what an editor has written in is locked for others.
  const own = await make(request, 'review')
  await done(api(request, 'en', 'PATCH', `/carriers/${own.carrier}?locale=en&draft=true`, { lead: 'To be looked at.' }))
  const site = baseURL ?? ''
  const desk = async (person: StaffMember, language: Locale): Promise<Page> => {
    const context = await browser.newContext(baseURL ? { baseURL } : {})
    await signInAs(context, person, site)
    await context.addCookies([{ name: 'payload-lng', value: language, url: site }])
    return context.newPage()
  }
  const [author, reviewer] = [await desk('en', 'en'), await desk('editor', 'zh')]
  const part = (page: Page) => page.locator('#review')
  const ask = async (note: string): Promise<void> => {
    await open(author, 'en', own)
    await unfold(author, 'review')
    await part(author).getByLabel('For').selectOption('editor')
    await part(author).getByLabel('Note').fill(note)
    await part(author).getByRole('button', { name: 'Ready for review in English' }).click()
    await expect(part(author)).toContainText('Waiting for review · English · by en · for editor')
  }
  await ask('Look at the lead.')
  await hasNoBarriers(author, '#review')

  await reviewer.goto('/admin/desk/reviews')
  await reviewer
    .getByRole('link', { name: new RegExp(own.slug) })
    .first()
    .click()
  await expect(part(reviewer)).toContainText('Look at the lead.')
  await part(reviewer).getByLabel('要改什么').fill('No source for the fee.')
  await part(reviewer).getByRole('button', { name: '退回' }).click()
  await expect(part(reviewer).locator('[data-review]')).toContainText('退回了')

  await author.goto('/admin/desk/reviews')
  await expect(author.locator('main, .template-default').first()).toContainText('sent back to you')
  await open(author, 'en', own)
  await expect(part(author)).toContainText('editor sent it back: No source for the fee.')
  await ask('It has one now.')
  await open(reviewer, 'en', own)
  await reviewer.locator('#action-save').click()
  await expect(part(reviewer)).toBeVisible()
  await expect
    .poll(async () => (await api(reviewer.request, 'editor', 'GET', '/reviews?sort=-id&limit=1')).json())
    .toMatchObject({ docs: [{ state: 'published', endedByName: 'editor' }] })
  await author.context().close()
  await reviewer.context().close()
  await remove(request, own)
})
