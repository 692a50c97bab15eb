import { expect, test } from '@playwright/test'
import { READER_PAGES } from './readerPages.ts'
import { LOCALES } from '#i18n/routing.ts'

for (const locale of LOCALES) {
  test.describe(`on paper, in ${locale}`, () => {
    for (const target of READER_PAGES.filter(({ name }) => /procedure|device$|section|carrier$/.test(name))) {
      test(`${target.name}: no bars, dark on white, addresses of sources`, async ({ page }) => {
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
        await page.goto(target.at(locale))
        await expect(page.locator('header nav')).toBeHidden()
        await expect(page.locator('header a[hreflang]')).toBeHidden()
        await expect(page.locator('h1')).toBeVisible()
        const colours = await page.evaluate(() => {
          const { color, backgroundColor } = getComputedStyle(document.documentElement)
          return { ink: getComputedStyle(document.body).color || color, paper: backgroundColor }
        })
        expect(colours.ink).toBe('rgb(21, 32, 28)')
        expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(colours.paper)
        const outside = page.locator('main a[href^="http"]')
        for (const link of await outside.all()) {
          const after = await link.evaluate((each) => getComputedStyle(each, '::after').content)
          expect(after).toContain((await link.getAttribute('href')) ?? '')
        }
      })
    }

    test('steps have boxes to tick before their numbers, and none is split', async ({ page }) => {
      await page.emulateMedia({ media: 'print' })
      await page.goto(`/${locale}/carriers/china-mobile/cancel-line`)
      const steps = page.locator('main ol[role="list"] > li')
      expect(await steps.count()).toBeGreaterThan(2)
      for (const step of await steps.all()) {
        const { content, inside } = await step.evaluate((each) => ({
          content: getComputedStyle(each, '::before').content,
          inside: getComputedStyle(each).breakInside,
        }))
        expect(content).toContain('☐')
        expect(inside).toBe('avoid')
      }
    })
  })
}
