import { expect, test, type Page } from '@playwright/test'
import { noBarrierAnywhere } from './barriers.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

const IMEI = '490154203237518'
const EID = '89049032123451234512345678901235'

const SAID = {
  en: {
    right: /valid, the check digit is right/,
    wrong: /not valid as typed/,
    from: 'Issued in',
    germany: 'Germany',
    china: 'China',
    none: 'No identifier here yet',
    keep: 'Who may see it',
  },
  zh: {
    right: /有效，校验位正确/,
    wrong: /这样写无效/,
    from: '发卡国家或地区',
    germany: '德国',
    china: '中国',
    none: '还没认出编号',
    keep: '能给谁看',
  },
} satisfies Record<Locale, unknown>

const open = async (page: Page, locale: Locale): Promise<void> => {
  await page.goto(`/${locale}/identifiers`)
  await expect(page.locator('textarea')).toBeVisible()
}

const type = (page: Page, text: string): Promise<void> => page.locator('textarea').fill(text)

for (const locale of LOCALES) {
  const said = SAID[locale]

  test.describe(`with script, in ${locale}`, () => {
    test('a number is told as soon as it stands there, typed or pasted', async ({ page }) => {
      await open(page, locale)
      const results = page.getByRole('status')
      await expect(results).toBeEmpty()
      await page.locator('textarea').pressSequentially('49-015420-323751-8')
      await expect(results.getByRole('heading')).toHaveText(said.right)
      await expect(results).toContainText('IMEI')
      await expect(results).toContainText('BZT')
      await type(page, '  ')
      await expect(results).toBeEmpty()
    })

    test('several at once, each with its country, use and warning', async ({ page }) => {
      await open(page, locale)
      await type(
        page,
        `*#06#\nIMEI1 ${IMEI}/01\nEID\n8904 9032 1234 5123\n4512 3456 7890 1235\nICCID: 89860 07031 01120 94320`,
      )
      const results = page.getByRole('status')
      await expect(results.getByRole('heading')).toHaveText([/^IMEI/, /^EID/, /^ICCID/])
      await expect(results).toContainText(EID)
      await expect(results).toContainText(said.germany)
      await expect(results).toContainText(said.china)
      await expect(results.getByText(said.keep)).toHaveCount(3)
    })

    test('a wrong check digit leads to what may have been meant', async ({ page }) => {
      await open(page, locale)
      const results = page.getByRole('status')
      await type(page, '490154203237581')
      await expect(results.getByRole('heading')).toHaveText(said.wrong)
      await expect(results.getByRole('listitem').filter({ hasText: IMEI })).toHaveCount(1)
      await type(page, EID.replace('4903', '4930'))
      await expect(results.getByRole('heading')).toHaveText(said.wrong)
      await expect(results.getByRole('listitem').filter({ hasText: EID })).toHaveCount(1)
    })

    test('an ICCID that breaks the rule is not called invalid', async ({ page }) => {
      await open(page, locale)
      const results = page.getByRole('status')
      await type(page, '8986031540025047173')
      await expect(results).toContainText('ICCID')
      await expect(results).toContainText(said.china)
      await expect(results).not.toContainText(/invalid|not valid|wrong|无效|错/i)
    })

    test('an activation code is taken apart, and nobody else should have it', async ({ page }) => {
      await open(page, locale)
      const results = page.getByRole('status')
      await type(page, 'LPA:1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815$$1')
      await expect(results.getByRole('definition').filter({ hasText: 'SMDP.GSMA.COM' })).toHaveCount(1)
      await expect(results).toContainText('04386-AGYFT-A74Y8-3F815')
      await expect(results).toContainText(said.keep)
      await type(page, '1$https://smdp.example.com')
      await expect(results.getByRole('heading')).toHaveText(said.wrong)
    })

    test('what is no identifier is said to be none, and shown as text', async ({ page }) => {
      await open(page, locale)
      const results = page.getByRole('status')
      await type(page, '<img src=x onerror=alert(1)> 你好')
      await expect(results).toContainText(said.none)
      await type(page, 'LPA:1$a.example$<b>x')
      await expect(results.locator('b, img')).toHaveCount(0)
    })

    test('nothing leaves the device or stays on it, and it works without a line', async ({ page, context }) => {
      await open(page, locale)
      await page.waitForLoadState('networkidle')
      const requests: string[] = []
      page.on('request', (request) => requests.push(request.url()))
      await context.setOffline(true)
      await type(page, IMEI)
      await page.locator('textarea').press('Enter')
      await expect(page.getByRole('status')).toContainText(said.right)
      expect(requests).toEqual([])
      expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('')
      const kept = await page.evaluate(async () => {
        const caches_ = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
        return JSON.stringify([
          { ...localStorage },
          { ...sessionStorage },
          document.cookie,
          caches_.flat().map(({ url }) => url),
        ])
      })
      expect(kept).not.toContain(IMEI)
      await expect(page.locator('textarea')).not.toHaveAttribute('name')
      await expect(page.locator('form')).toHaveCount(0)
    })

    test('what is told is accessible, narrow and wide, light and dark', async ({ page }) => {
      await open(page, locale)
      await type(page, `490154203237581\n${EID}\n8986031540025047173\n1$smdp.example.com$ABC`)
      await expect(page.getByRole('status').getByRole('heading')).toHaveCount(4)
      for (const details of await page.locator('summary').all()) await details.click()
      await noBarrierAnywhere(page, locale)
    })
  })

  test.describe(`without script, in ${locale}`, () => {
    test.use({ javaScriptEnabled: false })

    test('no dead field, and how to check by hand', async ({ page }) => {
      await page.goto(`/${locale}/identifiers`)
      await expect(page.locator('textarea')).toBeHidden()
      await expect(page.getByRole('table')).toHaveCount(4)
      await expect(page.locator('#imei')).toContainText('260531793113837')
      await expect(page.locator('#eid tbody tr').last()).toContainText('1')
      await expect(page.locator('#activation')).toContainText('LPA:')
      await page.locator('#iccid summary').click()
      await expect(page.locator('#iccid')).toContainText(said.germany)
      await page.locator(`#where a[href="/${locale}/devices/iphone#find"]`).click()
      await expect(page.locator('#find')).toBeVisible()
      await page.locator(`#find a[href="/${locale}/identifiers"]`).click()
      await expect(page).toHaveURL(`/${locale}/identifiers`)
    })
  })
}
