import { expect, test, type APIRequestContext, type Page } from '@playwright/test'
import { noBarrierIn, signedIn } from './deskViews.ts'
import { make, remove, type SampleCarrier } from './samples.ts'
import { api, done } from './staff.ts'

test.describe.configure({ mode: 'default', timeout: 120_000 })

type Way = Record<string, unknown>

const today = new Date().toISOString().slice(0, 10)

test.describe('a check', () => {
  let sample: SampleCarrier
  const path = () => `/procedures/${sample.procedure}?locale=en&depth=0`
  const waysOf = async (request: APIRequestContext): Promise<Way[]> =>
    (await done(api(request, 'editor', 'GET', path()))).ways as Way[]
  const publish = (request: APIRequestContext, ways: unknown[]) =>
    done(api(request, 'editor', 'PATCH', path(), { ways, _status: 'published' }))
  const told = async (request: APIRequestContext): Promise<string> =>
    (await (await request.get(`/en/carriers/${sample.slug}/changes`)).text())
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')

  test.beforeAll(async ({ request }) => {
    sample = await make(request, 'to-check')
    const [store] = await waysOf(request)
    const { id: _id, steps, ...rest } = store ?? {}
    const others = ['app', 'hotline'].map((kind) => ({
      ...rest,
      key: kind,
      kind,
      steps: (steps as { text: string }[]).map(({ text }) => ({ text })),
    }))
    await publish(request, [store, ...others])
  })
  test.afterAll(({ request }) => remove(request, sample))

  const open = async (page: Page, language: 'zh' | 'en' = 'en') => {
    await signedIn(page, 'editor', language)
    await page.goto(`/admin/collections/procedures/${sample.procedure}/check?locale=en`)
  }

  test('takes one click where its sources are one click away, and says by whom and against what', async ({
    page,
    context,
    request,
  }) => {
    await open(page)
    const way = page
      .getByRole('region')
      .filter({ has: page.getByRole('button', { name: 'Checked today' }) })
      .first()
    // Named by its channel, never “way 01”.
    await expect(way.getByRole('heading', { level: 2 })).toHaveText(/Store/)
    const link = way.getByRole('link').first()
    await expect(link).toHaveAttribute('target', '_blank')
    await context.route(/^https:/, (route) => route.fulfill({ body: 'The source' }))
    const [opened] = await Promise.all([context.waitForEvent('page'), link.click()])
    await opened.waitForURL(/^https:/)
    await opened.close()
    await way.getByRole('button', { name: 'Checked today' }).click()
    await expect(way).toContainText(`Checked on ${today}, by editor`)
    await expect(way).toContainText('Compared then')
    expect((await waysOf(request)).map(({ checkedOn }) => String(checkedOn).slice(0, 10) === today)).toEqual([
      true,
      false,
      false,
    ])
    // Readers hear of the one way of three, and the page keeps the day of its oldest check.
    await expect.poll(() => told(request)).toMatch(/Checked again in part · checked by the editors.*: At a store/i)
    const text = await (await request.get(`/en/carriers/${sample.slug}/cancel-line`)).text()
    expect(text).toContain('2026-11-20')
  })

  test('of which a fact changes afterwards says so until the next one', async ({ page, request }) => {
    await publish(
      request,
      (await waysOf(request)).map((way) => ({ ...way, fee: { kind: 'charged' } })),
    )
    await open(page)
    await expect(page.getByText(`Its facts changed on ${today}, after the check of ${today}`).first()).toBeVisible()
    // Readers are told of a change, not of a check.
    await expect.poll(() => told(request)).toMatch(/Changed · by the editors/)
    await page.getByRole('button', { name: 'The whole page is checked today' }).click()
    await expect(page.getByText(/after the check of/)).toHaveCount(0)
  })

  for (const language of ['zh', 'en'] as const)
    test(`has no barrier in ${language}, and stays on a narrow screen`, async ({ page }) => {
      await open(page, language)
      await expect(
        page.getByRole('button', { name: language === 'zh' ? '今天核对过' : 'Checked today' }).first(),
      ).toBeVisible()
      await noBarrierIn(page, '[class*="checks"]', language)
    })

  test('is not for translators', async ({ page }) => {
    await signedIn(page, 'en', 'en')
    await page.goto(`/admin/collections/procedures/${sample.procedure}/check?locale=en`)
    await expect(page.getByText('Checking is for editors; you can read along.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Checked today' })).toHaveCount(0)
  })
})
