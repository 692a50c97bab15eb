import { test } from '@playwright/test'
import { READER_PAGES } from './readerPages.ts'
import { LOCALES } from '#i18n/routing.ts'

/** Where pictures go; Git leaves them out. */
const FOLDER = 'screenshots'

const WIDTHS = [360, 768, 1280]
/** A4 without its margins, in CSS pixels. */
const PAPER = 680

for (const locale of LOCALES) {
  for (const target of READER_PAGES) {
    const path = target.at(locale)
    const file = (look: string) => `${FOLDER}/${target.name}-${locale}-${look}.png`

    test(`${target.name} in ${locale}`, async ({ page }) => {
      await page.goto(path)
      await page.evaluate(() => document.fonts.ready)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        await page.screenshot({ path: file(String(width)), fullPage: true })
      }
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.screenshot({ path: file('1280-dark'), fullPage: true })
      await page.emulateMedia({ colorScheme: 'light', media: 'print' })
      await page.setViewportSize({ width: PAPER, height: 1000 })
      await page.screenshot({ path: file('print'), fullPage: true })
    })
  }
}
