import { expect, test, type APIRequestContext, type BrowserContext, type Page } from '@playwright/test'
import { everywhere, read } from './readers.ts'
import { make, remove, WORDS, type SampleCarrier } from './samples.ts'
import { api, done, tokenOf, type StaffMember } from './staff.ts'
import type { Locale } from '#i18n/routing.ts'

test.describe.configure({ mode: 'default', timeout: 120_000 })

type Row = { id: string; text?: string | null }
type Procedure = { id: number; updatedAt: string; lead: string; ways: (Row & { steps: Row[] })[]; _status: string }

const signIn = (context: BrowserContext, person: StaffMember, site = ''): Promise<void> =>
  context.addCookies([{ name: 'payload-token', value: tokenOf(person), url: site, httpOnly: true, sameSite: 'Strict' }])

const at = (id: number, locale: Locale, more = ''): string =>
  `/procedures/${id}?locale=${locale}&fallback-locale=none&depth=0${more}`
const drafted = async (request: APIRequestContext, id: number, locale: Locale): Promise<Procedure> =>
  (await done(api(request, 'editor', 'GET', at(id, locale, '&draft=true')))) as unknown as Procedure
const stepsOf = ({ ways }: Procedure): unknown[] => ways[0]?.steps.map(({ text }) => text ?? null) ?? []

/** Someone adds a step in Chinese and saves a draft. */
async function draftStep(request: APIRequestContext, id: number, text: string): Promise<void> {
  const { updatedAt, ways } = await drafted(request, id, 'zh')
  const more = ways.map((way, index) => (index === 0 ? { ...way, steps: [...way.steps, { text }] } : way))
  await done(api(request, 'editor', 'PATCH', at(id, 'zh', '&draft=true'), { updatedAt, ways: more }))
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`/admin/collections/${path}`)
  await expect(page.locator('.doc-controls')).toBeVisible()
  await page.waitForLoadState('networkidle')
}

/** Opens the first way of a procedure, if it is collapsed. */
async function openWay(page: Page): Promise<void> {
  const step = page.locator('#field-ways__0__steps__0__text')
  if (!(await step.isVisible())) await page.locator('#ways-row-0 .collapsible__toggle').first().click()
  await expect(step).toBeVisible()
}

/** Presses a button of the form; resolves to the status of the answer. */
async function press(page: Page, button: string): Promise<number> {
  const answer = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && /\/api\/\w+\/\d+/.test(response.url()),
  )
  await page.locator(button).click()
  return (await answer).status()
}

test.describe('nothing that an editor saved is lost', () => {
  let sample: SampleCarrier
  test.beforeEach(async ({ request, context, baseURL }) => {
    sample = await make(request, 'integrity')
    await signIn(context, 'editor', baseURL)
  })
  test.afterEach(({ request }) => remove(request, sample))

  test('by publishing the other language', async ({ page, request, baseURL }) => {
    await draftStep(request, sample.procedure, '中文里新加的一步。')
    await open(page, `procedures/${sample.procedure}?locale=en`)
    await openWay(page)
    await page.locator('#field-lead').fill('A lead that English publishes.')
    expect(await press(page, '#action-save'), 'a step without its English').toBe(400)
    await openWay(page)
    await page.locator('#field-ways__0__steps__1__text').fill('The step in English.')
    expect(await press(page, '#action-save')).toBe(200)

    expect(stepsOf(await drafted(request, sample.procedure, 'zh'))).toEqual([WORDS.zh.step, '中文里新加的一步。'])
    await everywhere(`/en/carriers/${sample.slug}/cancel-line`, 'The step in English.')
    const chinese = (await read(baseURL ?? '', `/zh/carriers/${sample.slug}/cancel-line`)).html
    expect(chinese, 'not published').not.toContain('中文里新加的一步。')
  })

  test('by a draft of the other language, nor by withdrawing it', async ({ page, request, baseURL }) => {
    await draftStep(request, sample.procedure, '草稿里的一步。')
    await open(page, `procedures/${sample.procedure}?locale=en`)
    await page.locator('#field-lead').fill('A draft in English.')
    expect(await press(page, '#action-save-draft')).toBe(200)
    expect(stepsOf(await drafted(request, sample.procedure, 'zh'))).toContain('草稿里的一步。')

    await page.locator('.doc-controls__popup .popup-button').first().click()
    await page.locator('#action-unpublish-locale').click()
    const answer = page.waitForResponse((response) => response.request().method() === 'PATCH')
    await page.locator('.confirmation-modal #confirm-action').click()
    expect((await answer).status()).toBe(200)
    expect(stepsOf(await drafted(request, sample.procedure, 'zh'))).toContain('草稿里的一步。')
    await everywhere(`/en/carriers/${sample.slug}/cancel-line`, 'not been published in English')
    const chinese = (await read(baseURL ?? '', `/zh/carriers/${sample.slug}/cancel-line`)).html
    expect(chinese).toContain(WORDS.zh.step)
    expect(chinese).not.toContain('草稿里的一步。')
  })

  test('by whoever opened it before', async ({ page, request }) => {
    await open(page, `procedures/${sample.procedure}?locale=en`)
    const first = { lead: 'The first to save.' }
    await done(api(request, 'admin', 'PATCH', at(sample.procedure, 'en', '&draft=true&overrideLock=true'), first))
    await page.locator('#field-lead').fill('The second to save.')
    expect(await press(page, '#action-save-draft')).toBe(409)
    expect((await drafted(request, sample.procedure, 'en')).lead).toBe('The first to save.')
    await expect(page.locator('#field-lead'), 'what was typed stays').toHaveValue('The second to save.')
  })
})

test.describe('a version', () => {
  let sample: SampleCarrier
  test.beforeAll(async ({ request }) => {
    sample = await make(request, 'versions')
  })
  test.afterAll(({ request }) => remove(request, sample))

  test('says who saved it and what they did, and is restored as a draft', async ({
    page,
    context,
    request,
    baseURL,
  }) => {
    const later = { lead: 'A later lead.', _status: 'published' }
    await done(api(request, 'admin', 'PATCH', at(sample.procedure, 'en'), later))
    const path = `/en/carriers/${sample.slug}/cancel-line`
    await everywhere(path, 'A later lead.')

    await signIn(context, 'editor', baseURL)
    await page.goto(`/admin/collections/procedures/${sample.procedure}/versions?locale=en`)
    const rows = page.locator('.desk-versions tbody tr')
    await expect(rows.nth(0)).toContainText(/(admin|Admin).*Published.*English.*What readers see now/)
    await expect(rows.nth(1)).toContainText(/editor.*Published.*English/)
    await expect(rows).toHaveCount(3)
    await rows.nth(1).locator('a').click()
    await page.waitForURL(/\/versions\/\d+/)
    await page.locator('.restore-version button').first().click()
    const dialog = page.locator('.confirmation-modal')
    await expect(dialog).toContainText(/as a draft\. Both languages change/)
    const answer = page.waitForResponse(
      (response) => response.request().method() === 'POST' && /versions/.test(response.url()),
    )
    await dialog.locator('#confirm-action').click()
    expect((await answer).status()).toBe(200)
    await expect(page.locator('body')).toContainText(/Restored as a draft; it changes English/)

    const { lead, _status } = await drafted(request, sample.procedure, 'en')
    expect([lead, _status]).toEqual([WORDS.en.lead, 'draft'])
    expect((await read(baseURL ?? '', path)).html).toContain('A later lead.')
    await page.goto(`/admin/collections/procedures/${sample.procedure}/versions?locale=en`)
    await expect(rows.nth(0)).toContainText(/editor.*Restored.*Both languages.*The newest/)
  })

  test('shows strangers nothing', async ({ request }) => {
    const answer = await api(request, null, 'GET', `/procedures/versions?where[parent][equals]=${sample.procedure}`)
    expect(answer.status()).toBe(403)
  })
})

test.describe('what readers trust', () => {
  let sample: SampleCarrier
  test.beforeAll(async ({ request }) => {
    sample = await make(request, 'trusted')
  })
  test.afterAll(({ request }) => remove(request, sample))

  test('cannot lose its source', async ({ page, context, request, baseURL }) => {
    const data = { key: sample.slug, title: 'Terms', lang: 'en', publisher: 'P', evidence: 'official', link: false }
    const source = await done(api(request, 'editor', 'POST', '/sources?locale=en', data))
    const { updatedAt, ways } = await drafted(request, sample.procedure, 'en')
    const sourced = ways.map((way) => ({ ...way, sources: [source.id] }))
    await done(api(request, 'editor', 'PATCH', at(sample.procedure, 'en', '&draft=true'), { updatedAt, ways: sourced }))

    await signIn(context, 'editor', baseURL)
    await open(page, `sources/${source.id}?locale=en`)
    const where = page.locator('.desk-where-used')
    await expect(where.locator('a')).toHaveAttribute('href', `/admin/collections/procedures/${sample.procedure}`)
    await page.locator('.doc-controls__popup .popup-button').first().click()
    await page.locator('#action-delete').click()
    const answer = page.waitForResponse((response) => response.request().method() === 'DELETE')
    await page.locator('.confirmation-modal #confirm-action').click()
    expect((await answer).status()).toBe(409)
    await expect(page.locator('body')).toContainText(/used in 1 place and cannot be deleted/)
    await done(api(request, 'editor', 'GET', `/sources/${source.id}`))
  })

  test('is not checked on a day to come, nor without a step', async ({ page, context, request, baseURL }) => {
    await signIn(context, 'editor', baseURL)
    await open(page, `procedures/${sample.procedure}?locale=en`)
    await openWay(page)
    const day = page.locator('#field-ways__0__checkedOn input')
    await day.fill('2031-01-01')
    await day.press('Enter')
    expect(await press(page, '#action-save')).toBe(400)
    await expect(page.locator('body')).toContainText('That day is still to come.')

    const { updatedAt, ways } = await drafted(request, sample.procedure, 'en')
    const without = ways.map((way) => ({ ...way, steps: [] }))
    const data = { updatedAt, ways: without, _status: 'published' }
    const answer = await api(request, 'editor', 'PATCH', at(sample.procedure, 'en', '&overrideLock=true'), data)
    expect(answer.status()).toBe(400)
    expect(await answer.text()).toContain('It has no steps')
  })
})
