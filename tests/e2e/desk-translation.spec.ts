import { expect, test, type Page } from '@playwright/test'
import { noBarrierIn, signedIn } from './deskViews.ts'
import { make, remove, WORDS, type SampleCarrier } from './samples.ts'
import { api, done } from './staff.ts'
import type { Locale } from '#i18n/routing.ts'

test.describe.configure({ mode: 'default', timeout: 120_000 })

test.describe('the translation desk', () => {
  let sample: SampleCarrier
  test.beforeAll(async ({ request }) => {
    sample = await make(request, 'to-translate')
  })
  test.afterAll(({ request }) => remove(request, sample))

  const beside = async (page: Page, locale: Locale): Promise<void> => {
    await page.goto(`/admin/collections/procedures/${sample.procedure}/translate?locale=${locale}`)
    // What is typed before the page lives is not the page's.
    await page.waitForLoadState('networkidle')
  }
  const text = (page: Page, label: string) => page.getByRole('region', { name: label, exact: true })
  const publish = (request: Parameters<typeof api>[0], locale: Locale, data: object) =>
    done(
      api(request, 'editor', 'PATCH', `/procedures/${sample.procedure}?locale=${locale}`, {
        ...data,
        _status: 'published',
      }),
    )

  test('shows what outdates a translation, and takes the new one as a draft', async ({ page, request }) => {
    await publish(request, 'zh', { lead: '带8元现金，在营业厅办理。' })
    await signedIn(page, 'en', 'en')
    await beside(page, 'en')
    await expect(page.getByText('English · Published, but outdated')).toBeVisible()
    const lead = text(page, 'Lead')
    await expect(lead).toContainText('带8元现金，在营业厅办理。')
    await expect(lead).toContainText(`The source said: ${WORDS.zh.lead}`)
    await expect(lead).toContainText('Numbers differ: in Chinese only 8')
    await lead.getByRole('textbox').fill('Bring CNY 8 in cash; it is done at a store.')
    await expect(lead).not.toContainText('Numbers differ')
    await page.getByRole('button', { name: 'Save as draft' }).click()
    await expect(page.getByText('Nothing changed')).toBeVisible()
    const doc = await done(api(request, 'en', 'GET', `/procedures/${sample.procedure}?locale=en&draft=true&depth=0`))
    expect(doc.lead).toBe('Bring CNY 8 in cash; it is done at a store.')
    expect(await (await request.get(`/en/carriers/${sample.slug}/cancel-line`)).text()).not.toContain('CNY 8 in cash')
  })

  test('is settled where no change is needed', async ({ page }) => {
    await signedIn(page, 'en', 'en')
    await beside(page, 'en')
    await page.getByRole('button', { name: 'No change needed' }).click()
    await expect(page.getByText(/en said that no change was needed/)).toBeVisible()
    await expect(page.getByText('English · Published', { exact: false }).first()).not.toContainText('outdated')
  })

  test('keeps what was typed when someone else was first, and copies into empty texts only', async ({
    page,
    request,
  }) => {
    await signedIn(page, 'editor', 'en')
    await beside(page, 'en')
    const lead = text(page, 'Lead')
    await lead.getByRole('textbox').fill('Typed here.')
    await done(
      api(request, 'en', 'PATCH', `/procedures/${sample.procedure}?locale=en&draft=true`, { lead: 'Typed there.' }),
    )
    await page.getByRole('button', { name: 'Save as draft' }).click()
    await expect(lead).toContainText('What is stored now: Typed there.')
    await expect(lead.getByRole('textbox')).toHaveValue('Typed here.')
    await done(api(request, 'en', 'PATCH', `/procedures/${sample.procedure}?locale=en&draft=true`, { lead: '' }))
    await page.reload()
    const step = page.getByRole('region', { name: /Step 1/ }).getByRole('textbox')
    const said = await step.inputValue()
    await page.getByRole('button', { name: 'Copy the source into all empty texts' }).click()
    await expect(text(page, 'Lead').getByRole('textbox')).toHaveValue('带8元现金，在营业厅办理。')
    await expect(text(page, 'Lead')).toContainText('This does not look like English.')
    await expect(step).toHaveValue(said)
  })

  test('warns beside the form when Chinese is published as English', async ({ page, request }) => {
    await publish(request, 'en', { lead: '在营业厅办理，带上身份证。' })
    await signedIn(page, 'editor', 'en')
    await page.goto(`/admin/collections/procedures/${sample.procedure}?locale=en`)
    await expect(page.getByText('One text is worth a second look')).toBeVisible()
    await page.getByRole('link', { name: 'Compare both languages' }).click()
    await expect(text(page, 'Lead')).toContainText('This does not look like English.')
    await publish(request, 'en', { lead: WORDS.en.lead })
  })

  test('leaves the other language alone: a translator reads along', async ({ page }) => {
    await signedIn(page, 'en', 'en')
    await beside(page, 'zh')
    await expect(page.getByText('You may not write in this language; you can read along.')).toBeVisible()
    await expect(text(page, 'Lead').getByRole('textbox')).toHaveAttribute('readonly', '')
    await expect(page.getByRole('button', { name: 'Save as draft' })).toHaveCount(0)
  })

  test('has a matrix that filters, and files that go out and come back', async ({ page, request }) => {
    await publish(request, 'zh', { lead: '又改了一次。' })
    await signedIn(page, 'editor', 'en')
    await page.goto('/admin')
    // The menu is closed where the window is narrow.
    await expect(page.locator('nav a[href="/admin/translations"]')).toHaveText('Translations')
    await page.goto('/admin/translations')
    await page.getByLabel('Collection').selectOption('procedures')
    await page.getByLabel('Language').selectOption('en')
    await page.getByLabel('State').selectOption('outdated')
    await page.getByRole('button', { name: 'Filter' }).click()
    const row = page.getByRole('row').filter({ hasText: sample.slug })
    await expect(row.getByRole('link', { name: 'Outdated' })).toBeVisible()
    await expect(row).toContainText('Published')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download this page for translation into English' }).click(),
    ])
    const stream = await download.createReadStream()
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk as Buffer)
    const xml = Buffer.concat(chunks).toString()
    const file = new RegExp(`<file id="procedures-${sample.procedure}">[\\s\\S]*?</file>`).exec(xml)?.[0] ?? ''
    const translated = file
      .replace(/(<unit id="lead"[\s\S]*?<target[^>]*>)[^<]*/, '$1Back from the tool.')
      .replace(/<unit id="ways:/, '<unit id="gone:')
    const sent = `${xml.slice(0, xml.indexOf('<file '))}${translated}</xliff>`
    await page
      .getByLabel('XLIFF file')
      .setInputFiles({ name: 'back.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(sent) })
    await page.getByRole('button', { name: 'Bring in as drafts' }).click()
    await expect(page.getByText('Saved as drafts: 1, in 1 of the documents', { exact: false }).first()).toBeVisible()
    const line = sent.slice(0, sent.indexOf('<unit id="gone:')).split('\n').length
    await expect(page.getByText(`Line ${line} (`, { exact: false })).toContainText('There is no such text')
    const doc = await done(
      api(request, 'editor', 'GET', `/procedures/${sample.procedure}?locale=en&draft=true&depth=0`),
    )
    expect(doc.lead).toBe('Back from the tool.')
  })

  for (const language of ['zh', 'en'] as const) {
    test(`has no barrier in ${language}, and stays on a narrow screen`, async ({ page }) => {
      await signedIn(page, 'editor', language)
      await beside(page, 'en')
      await expect(page.getByRole('textbox').first()).toBeVisible()
      await noBarrierIn(page, '[class*="translate"]', language)
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.goto('/admin/translations?kind=procedures')
      await expect(page.getByRole('table').first()).toBeVisible()
      await noBarrierIn(page, '[class*="matrix"]', language)
    })
  }
})
