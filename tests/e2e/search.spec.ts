import { expect, test } from '@playwright/test'
import { noBarrier, noBarrierAnywhere } from './barriers.ts'
import { LOCALES, other, type Locale } from '#i18n/routing.ts'

const WORDS: Record<Locale, { label: string; submit: string; best: string; none: string; first: string }> = {
  zh: { label: '搜什么', submit: '搜索', best: '最可能是', none: '没有找到', first: '注销中国移动的号码' },
  en: {
    label: 'Search for',
    submit: 'Search',
    best: 'Most likely',
    none: 'Nothing found',
    first: 'Cancel a line with China Mobile',
  },
}

for (const locale of LOCALES) {
  const { label, submit, best, none, first } = WORDS[locale]

  test.describe(`search in ${locale}, without script`, () => {
    test.use({ javaScriptEnabled: false })

    test('leads from the home page to the procedure', async ({ page }) => {
      await page.goto(`/${locale}`)
      await page.getByRole('search').getByRole('searchbox').fill('10086')
      await page.getByRole('search').getByRole('button', { name: submit }).click()
      await expect(page).toHaveURL(`/${locale}/search?q=10086`)
      await expect(page.getByRole('searchbox', { name: label })).toHaveValue('10086')
      await page.getByRole('region', { name: best }).or(page.locator('#best')).getByRole('link').first().click()
      await expect(page).toHaveURL(`/${locale}/carriers/china-mobile/cancel-line`)
    })

    test('says what can be asked', async ({ page }) => {
      await page.goto(`/${locale}/search`)
      await page.locator('#ask').getByRole('link').first().click()
      await expect(page.locator('#best mark').first()).toBeVisible()
    })

    test('helps where there is nothing', async ({ page, request }) => {
      const answer = await request.get(`/${locale}/search?q=qzxqzxqzx`)
      expect(answer.status()).toBe(200)
      expect(await answer.text()).toContain('noindex')
      await page.goto(`/${locale}/search?q=qzxqzxqzx`)
      await expect(page.getByRole('heading', { name: none })).toBeVisible()
      await expect(page.locator(`#nothing a[href="/${locale}/carriers"]`)).toBeVisible()
    })

    test('keeps the question in the other language', async ({ page }) => {
      await page.goto(`/${locale}/search?q=${encodeURIComponent('携号 & 转网')}`)
      const link = page.locator('header').getByRole('link', { name: locale === 'zh' ? 'English' : '中文' })
      await expect(link).toHaveAttribute('href', `/${other(locale)}/search?q=${encodeURIComponent('携号 & 转网')}`)
    })

    test('says how it read what was typed', async ({ page }) => {
      await page.goto(`/${locale}/search?q=vodaphone`)
      await expect(page.locator('main strong').first()).toHaveText('Vodafone')
      await page.goto(`/${locale}/search?q=zhongguoyidong`)
      await expect(page.locator('main strong').first()).toHaveText('中国移动')
      await expect(page.locator('#best a').first()).toHaveText(first)
    })

    test('survives anything', async ({ request }) => {
      const queries = [
        'q=a&q=b',
        'q[]=x',
        'q[a]=x',
        `q=${'%E6%B3%A8'.repeat(3000)}`,
        'q=%00',
        'q=%ED%A0%80',
        'q=%',
        "q=';--",
        'q=%26%7C%21%3A%2A',
        'x=1',
      ]
      for (const query of queries) {
        const answer = await request.get(`/${locale}/search?${query}`)
        expect(answer.status(), query).toBeLessThan(500)
      }
    })

    test('writes what was typed as text', async ({ page }) => {
      await page.goto(`/${locale}/search?q=${encodeURIComponent('"><img src=x onerror=alert(1)> ee')}`)
      await expect(page.locator('main img')).toHaveCount(0)
      await expect(page.getByRole('searchbox')).toHaveValue('"><img src=x onerror=alert(1)> ee')
    })
  })

  test(`search in ${locale} has no barrier, whatever it finds`, async ({ page }) => {
    for (const query of ['vodaphone', '换手机esim怎么删', 'qzxqzxqzx']) {
      await page.goto(`/${locale}/search?q=${encodeURIComponent(query)}`)
      await noBarrierAnywhere(page, locale)
    }
  })

  test.describe(`suggestions in ${locale}`, () => {
    test('complete what is typed, by keyboard', async ({ page }) => {
      await page.goto(`/${locale}/search`)
      const field = page.getByRole('combobox', { name: label })
      await expect(field).toHaveAttribute('aria-expanded', 'false')
      await field.pressSequentially('zhongguoyid')
      const list = page.getByRole('listbox')
      await expect(list.getByRole('option').first()).toContainText(first)
      await expect(field).toHaveAttribute('aria-expanded', 'true')
      await expect(page.getByRole('status')).not.toBeEmpty()
      expect(await list.getByRole('option').count()).toBeLessThanOrEqual(7)
      await noBarrier(page)
      await field.press('ArrowUp')
      await expect(list.getByRole('option').last()).toHaveAttribute('aria-selected', 'true')
      await field.press('ArrowDown')
      await field.press('ArrowDown')
      await expect(field).toHaveAttribute('aria-activedescendant', 'suggestion-0')
      await field.press('Escape')
      await expect(list).toBeHidden()
      await expect(field).toHaveValue('zhongguoyid')
      await field.press('Enter')
      await expect(page).toHaveURL(`/${locale}/search?q=zhongguoyid`)
    })

    test('lead straight to the page', async ({ page }) => {
      await page.goto(`/${locale}/search`)
      const field = page.getByRole('combobox')
      await field.pressSequentially('giffg')
      await expect(page.getByRole('option').first()).toContainText('giffgaff')
      await field.press('ArrowDown')
      await field.press('Enter')
      await expect(page).toHaveURL(`/${locale}/carriers/giffgaff/cancel-line`)
      await page.goto(`/${locale}/search`)
      await page.getByRole('combobox').pressSequentially('giffg')
      await page.getByRole('option').first().click()
      await expect(page).toHaveURL(`/${locale}/carriers/giffgaff/cancel-line`)
    })

    test('are one answer, for what was typed last', async ({ page }) => {
      await page.route('**/suggest?**', async (route) => {
        // The first answer comes late.
        if (new URL(route.request().url()).searchParams.get('q') === 'air')
          await new Promise((done) => setTimeout(done, 1500))
        await route.continue().catch(() => undefined)
      })
      await page.goto(`/${locale}/search`)
      const field = page.getByRole('combobox')
      await field.pressSequentially('air')
      await page.waitForTimeout(400)
      await field.fill('ubigi')
      await expect(page.getByRole('option').first()).toContainText('Ubigi')
      await page.waitForTimeout(1500)
      await expect(page.getByRole('option').first()).toContainText('Ubigi')
    })

    test('are refused in no language, and empty for nothing', async ({ request }) => {
      expect((await request.get('/suggest?locale=xx&q=a')).status()).toBe(404)
      expect((await (await request.get(`/suggest?locale=${locale}&q=`)).json()).suggestions).toEqual([])
      for (const q of ['%00', "';--", '%ED%A0%80', 'x'.repeat(10_000)])
        expect((await request.get(`/suggest?locale=${locale}&q=${q}`)).status()).toBe(200)
    })
  })
}
