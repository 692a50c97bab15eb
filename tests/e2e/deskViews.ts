import { expect, type Page } from '@playwright/test'
import { axeOf } from './barriers.ts'
import { tokenOf, type StaffMember } from './staff.ts'
import type { Locale } from '#i18n/routing.ts'

/** Signs someone in, with the admin in a language. */
export async function signedIn(page: Page, person: StaffMember, language: Locale): Promise<void> {
  const url = `http://localhost:${process.env.E2E_PORT}`
  await page.context().addCookies([
    { name: 'payload-token', value: tokenOf(person), url, httpOnly: true, sameSite: 'Strict' },
    { name: 'payload-lng', value: language, url },
  ])
}

const HAN = /\p{Script=Han}/u

/** Checks that a part of the admin has no barrier, says nothing in the other language, and fits a narrow screen. */
export async function noBarrierIn(page: Page, part: string, language: Locale): Promise<void> {
  const { violations } = await axeOf(page)
    .include(part)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  const own = await page
    .locator(part)
    .first()
    .evaluate((element) => {
      const copy = element.cloneNode(true) as HTMLElement
      copy.querySelectorAll('[lang], textarea, option, li a, th[scope="row"]').forEach((each) => each.remove())
      return copy.textContent ?? ''
    })
  if (language === 'en') expect(own).not.toMatch(HAN)
  else expect(own).toMatch(HAN)
  await page.setViewportSize({ width: 390, height: 800 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
}
