import ICAL from 'ical.js'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { SAMPLE } from './samples.ts'
import { MESSAGES } from '#i18n/messages.ts'
import { LANG, LOCALES, other, type Locale } from '#i18n/routing.ts'

const WHOLE = '?carrier=china-mobile&task=cancel-line&device=iphone&with=abroad&with=accounts&day=2026-12-01'

/** Lists asked for at the same time. */
const AT_ONCE = 4

const items = (page: Page): Locator => page.locator('[data-tick]')
const ticks = (page: Page): Promise<(string | null)[]> =>
  items(page).evaluateAll((boxes) => boxes.map((box) => box.getAttribute('data-tick')))

/** Fills in the form as a reader does, from the empty page. */
async function fill(page: Page, locale: Locale): Promise<void> {
  const { form, situation } = MESSAGES[locale].Checklist
  await page.goto(`/${locale}/checklist`)
  await page.getByLabel(form.carrier, { exact: true }).selectOption('china-mobile')
  await page.getByLabel(MESSAGES[locale].Task.label['cancel-line']).check()
  await page.getByLabel(form.device).selectOption('iphone')
  await page.getByLabel(situation.accounts).check()
  await page.getByLabel(situation.abroad).check()
  await page.getByLabel(form.day).fill('2026-12-01')
  await page.getByRole('button', { name: form.make }).click()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    for (const locale of LOCALES) {
      test(`a reader makes a list and can share it, in ${locale}`, async ({ page, browser, baseURL }) => {
        await fill(page, locale)
        await expect(page).toHaveURL(`/${locale}/checklist${WHOLE}`)
        const mine = await ticks(page)
        expect(mine.length).toBeGreaterThan(8)
        expect(mine.indexOf('erase-device')).toBeGreaterThan(mine.indexOf('cancel'))
        await items(page).first().check()
        await expect(items(page).first()).toBeChecked()
        const friend = await browser.newPage({ javaScriptEnabled, ...(baseURL ? { baseURL } : {}) })
        await friend.goto(page.url())
        expect(await ticks(friend)).toEqual(mine)
        await expect(friend.locator('[data-tick]:checked')).toHaveCount(0)
        await friend.close()
      })

      test(`what is wrong is said beside the field, and the rest is kept, in ${locale}`, async ({ page }) => {
        const { form, situation, problem } = MESSAGES[locale].Checklist
        const bad = '?carrier=ee&task=end-iot&device=foo&with=lost&with=flying&day=2026-02-30'
        const response = await page.goto(`/${locale}/checklist${bad}`)
        expect(response?.status()).toBe(200)
        await expect(items(page)).toHaveCount(0)
        await expect(page.getByLabel(form.carrier, { exact: true })).toHaveValue('ee')
        await expect(page.getByLabel(situation.lost)).toBeChecked()
        await expect(page.getByLabel(form.day)).toHaveValue('2026-02-30')
        await expect(page.getByLabel(form.day)).toHaveAccessibleDescription(/2026-02-30/)
        await expect(page.getByLabel(form.device)).toHaveAccessibleDescription(/foo/)
        await expect(page.locator('#with-problem')).toContainText('flying')
        await expect(page.locator('#task-problem')).toContainText(MESSAGES[locale].Task.label['cancel-line'])
        await expect(page.getByRole('heading', { name: problem.title })).toBeVisible()
      })
    }
  })
}

test('ticks stay on the device, in both languages and for any day, until they are cleared', async ({ page }) => {
  await page.goto(`/en/checklist${WHOLE}`)
  const all = await items(page).count()
  await items(page).nth(1).check()
  await items(page).nth(3).check()
  await expect(page.getByRole('status').filter({ hasText: `2 of ${all} done` })).toBeVisible()
  await page.goto(`/zh/checklist${WHOLE.replace('12-01', '12-24')}`)
  await expect(page.locator('[data-tick]:checked')).toHaveCount(2)
  await page.getByRole('button', { name: MESSAGES.zh.Checklist.clear }).click()
  await expect(page.locator('[data-tick]:checked')).toHaveCount(0)
  await page.reload()
  await expect(page.locator('[data-tick]:checked')).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('without script the boxes have nothing that does not work', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  await page.goto(`/en/checklist${WHOLE}`)
  await expect(page.getByText(MESSAGES.en.Checklist.clear)).toBeHidden()
  await page.close()
})

test('one list has one address', async ({ request }) => {
  const ask = (query: string) => request.get(`/en/checklist${query}`, { maxRedirects: 0 })
  const one = await ask('?day=&device=&with=keep&with=abroad&with=abroad&task=&carrier=ee&utm_source=x')
  expect(one.status()).toBe(307)
  expect(one.headers().location).toBe('/en/checklist?carrier=ee&task=cancel-line&with=abroad&with=keep')
  const typed = await ask(`?carrier=${encodeURIComponent('中国移动')}&task=cancel-line`)
  expect(typed.headers().location).toBe('/en/checklist?carrier=china-mobile&task=cancel-line')
})

test('a name that several carriers have is asked about, with everything else kept', async ({ page }) => {
  await page.goto('/en/checklist?carrier=Vodafone&task=cancel-line&with=lost')
  await page.getByRole('link', { name: 'Vodafone UK', exact: true }).click()
  await expect(page).toHaveURL('/en/checklist?carrier=vodafone-uk&task=cancel-line&with=lost')
})

test('nothing makes it fall over', async ({ request }) => {
  const odd = ['%00', '%ED%A0%80', 'x'.repeat(6000), '../..', '<script>', "'; drop table", '%F0%9F%98%80', '[]', '0']
  for (const value of odd) {
    for (const field of ['carrier', 'task', 'device', 'with', 'day', 'carrier[]']) {
      for (const path of ['/zh/checklist', '/zh/checklist.ics']) {
        const response = await request.get(`${path}?task=cancel-line&${field}=${value}`, { maxRedirects: 0 })
        expect(response.status(), `${path} ${field}=${value.slice(0, 20)}`).toBeLessThan(500)
      }
    }
  }
})

test('somebody’s list is not for search engines, and the form is', async ({ page }) => {
  await page.goto(`/en/checklist${WHOLE}`)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await page.goto('/en/checklist')
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0)
})

for (const locale of LOCALES) {
  test(`the language link keeps the list, from ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/checklist${WHOLE}`)
    const mine = await ticks(page)
    await page.locator(`header a[hreflang="${LANG[other(locale)]}"]`).click()
    await expect(page).toHaveURL(`/${other(locale)}/checklist${WHOLE}`)
    expect(await ticks(page)).toEqual(mine)
  })

  test(`a procedure leads to its list, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/carriers/ee/cancel-line`)
    await page.getByRole('link', { name: MESSAGES[locale].Checklist.link }).click()
    await expect(page).toHaveURL(`/${locale}/checklist?carrier=ee&task=cancel-line`)
  })

  test(`on paper it is the list alone, with boxes, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/checklist${WHOLE}`)
    await page.emulateMedia({ media: 'print' })
    for (const part of ['header >> nth=0', 'nav >> nth=0', 'body > footer', 'form', 'button']) {
      for (const each of await page.locator(part).all()) await expect(each).toBeHidden()
    }
    for (const label of await page.locator('label:has([data-tick])').all()) {
      expect(await label.evaluate((each) => getComputedStyle(each, '::before').content)).toContain('☐')
    }
    await expect(page.getByText(`/${locale}/checklist${WHOLE}`)).toBeVisible()
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(5)
  })

  test(`the calendar can be read, in ${locale}`, async ({ page, request, baseURL }) => {
    await page.goto(`/${locale}/checklist${WHOLE}`)
    const href = (await page.locator('a[href*=".ics"]').getAttribute('href')) ?? ''
    const response = await request.get(href)
    expect(response.headers()['content-type']).toBe('text/calendar; charset=utf-8')
    expect(response.headers()['content-disposition']).toBe(
      'attachment; filename="signoff-china-mobile-cancel-line.ics"',
    )
    const text = (await response.body()).toString('utf8')
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text).not.toMatch(/[^\r]\n|\ufffd/)
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))
    expect(events.length).toBeGreaterThanOrEqual(5)
    expect(events[0]?.startDate.toString()).toBe('2026-12-01')
    for (const event of events) {
      expect(event.startDate.isDate && event.endDate.isDate).toBe(true)
      expect(event.duration.toSeconds()).toBe(24 * 60 * 60)
      expect(event.component.getFirstPropertyValue('url')).toBe(`${baseURL}/${locale}/checklist${WHOLE}`)
      const trigger = event.component.getFirstSubcomponent('valarm')?.getFirstProperty('trigger')
      expect([trigger?.getParameter('related'), String(trigger?.getFirstValue())]).toEqual(['START', 'PT9H'])
    }
    const uids = (calendarText: string) => [...calendarText.matchAll(/UID:(\S+)/g)].map(([, uid]) => uid)
    const again = await request.get(href.replace(`/${locale}/`, `/${other(locale)}/`).replace('12-01', '12-24'))
    expect(uids(await again.text())).toEqual(uids(text))
    expect(new Set(uids(text)).size).toBe(events.length)
  })

  test(`a calendar that cannot be made says so, in ${locale}`, async ({ request }) => {
    const unknown = await request.get(`/${locale}/checklist.ics?carrier=qqzzxxvv&task=cancel-line`)
    expect([unknown.status(), unknown.headers()['content-type']]).toEqual([404, 'text/plain; charset=utf-8'])
    const wrong = await request.get(`/${locale}/checklist.ics?carrier=ee&task=cancel-line&day=2026-02-30`)
    expect(wrong.status()).toBe(400)
    expect(await wrong.text()).toContain(`/${locale}/checklist?`)
  })
}

test('every carrier has a list, whatever the line is on', async ({ request }) => {
  const { carriers } = (await (await request.get('/data/carriers.json')).json()) as {
    carriers: { slug: string; procedures: { task: string }[] }[]
  }
  const lines = ['', '&device=iphone&with=keep', '&device=physical&with=lost&with=deceased']
  const lists = carriers
    .filter(({ slug }) => !SAMPLE.test(slug))
    .flatMap(({ slug, procedures }) => procedures.map(({ task }) => `?carrier=${slug}&task=${task}`))
    .flatMap((line, at) => LOCALES.map((locale, one) => `/${locale}/checklist${line}${lines[(at + one) % 3]}`))
  expect(lists.length).toBeGreaterThan(120)
  const odd: string[] = []
  const ask = async (path: string) => {
    const response = await request.get(path)
    if (response.status() !== 200 || !(await response.text()).includes('data-checklist')) odd.push(path)
  }
  for (let from = 0; from < lists.length; from += AT_ONCE) await Promise.all(lists.slice(from, from + AT_ONCE).map(ask))
  expect(odd).toEqual([])
})
