import { expect, test, type Page } from '@playwright/test'
import { READER_PAGES } from './readerPages.ts'
import { LANG, LOCALES, other, type Locale } from '#i18n/routing.ts'

/** A page without and with a script of its own, and one with a query. */
const SWITCHED = ['country', 'procedure', 'checklist-made']

const follow = async (page: Page, href: string, within = 'main'): Promise<void> => {
  await page.locator(`${within} a[href="${href}"]`).first().click()
  await expect(page).toHaveURL(href)
  await expect(page.locator('h1')).toBeVisible()
}

/** From the home page to erasing the eSIM, as a reader goes who has one to end. */
async function walk(page: Page, locale: Locale): Promise<void> {
  await page.goto(`/${locale}`)
  await follow(page, `/${locale}/carriers`, 'header')
  await follow(page, `/${locale}/carriers/china-mobile/cancel-line`)
  await follow(page, `/${locale}/carriers/china-mobile`, 'body')
  await follow(page, `/${locale}/carriers/china-mobile/cancel-line`)
  const steps = page.locator('main ol[role="list"] > li')
  expect(await steps.count()).toBeGreaterThan(2)
  await expect(page.locator('main dl').first()).toBeVisible()
  await expect(page.locator('main time:visible').first()).toBeVisible()
  await page.locator(`main a[href^="/${locale}/devices"]`).first().click()
  await expect(page).toHaveURL(new RegExp(`/${locale}/devices`))
  if (!/devices\/./.test(page.url())) await follow(page, `/${locale}/devices/iphone`)
  await expect(page.locator('h1')).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    for (const locale of LOCALES) {
      test(`a reader finds the procedure and the device, in ${locale}`, ({ page }) => walk(page, locale))

      // Where the link of every page leads is checked with the page; here it is followed.
      test(`the language link keeps the page, from ${locale}`, async ({ page }) => {
        for (const target of READER_PAGES.filter(({ name }) => SWITCHED.includes(name))) {
          await page.goto(target.at(locale))
          await page.locator(`header a[hreflang="${LANG[other(locale)]}"]`).click()
          await expect(page).toHaveURL(target.at(other(locale)))
          await expect(page.locator('html')).toHaveAttribute('lang', LANG[other(locale)])
        }
      })
    }

    test('a page that does not exist says so in full, and leads home', async ({ page }) => {
      for (const locale of LOCALES) {
        for (const path of [
          '/nowhere',
          '/carriers/nobody',
          '/carriers/china-mobile/nothing',
          '/devices/nothing',
          '/guide/nothing',
        ]) {
          const response = await page.goto(`/${locale}${path}`)
          expect(response?.status(), path).toBe(404)
          await expect(page.locator('html'), path).toHaveAttribute('lang', LANG[locale])
          await expect(page.locator('h1'), path).toBeVisible()
          await expect(page.locator(`a[href="/${locale}"]`).first(), path).toBeVisible()
        }
      }
      const response = await page.goto('/nowhere')
      expect(response?.status()).toBe(404)
      await expect(page.locator('html')).toHaveAttribute('lang', /^(zh-Hans|en)$/)
      for (const locale of LOCALES) await expect(page.locator(`a[href="/${locale}"]`).first()).toBeVisible()
    })
  })
}

test('the procedure page says what it must', async ({ page }) => {
  for (const locale of LOCALES) {
    await page.goto(`/${locale}/carriers/china-mobile/cancel-line`)
    const main = await page.locator('main').innerText()
    const erasing = { zh: /删除eSIM|删掉eSIM|eSIM.*合约|合约.*eSIM/, en: /eras\w+ (the|an) eSIM/i }
    expect(main).toMatch(erasing[locale])
    expect(main).toContain('10086')
    await expect(page.locator('main kbd, main code').first()).toBeVisible()
    await expect(page.locator(`main a[href^="/${locale}/devices"]`).first()).toBeVisible()
    await expect(page.locator(`main a[href="/${locale}/about"]`).first()).toBeAttached()
  }
})
