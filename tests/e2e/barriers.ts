import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import type { Locale } from '#i18n/routing.ts'

const RULES = [
  'wcag2a',
  'wcag2aa',
  'wcag2aaa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'wcag22aaa',
  'best-practice',
]
/** The rules that the color scheme can break; the enhanced contrast leaves to the other what is below that one's ratio. */
const COLORS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']
type Look = readonly [width: number, scheme: 'light' | 'dark']

/** Every two of language, width and scheme once: what breaks only where all three meet is no barrier that axe could find. */
const LOOKS: Record<Locale, readonly Look[]> = {
  zh: [
    [320, 'light'],
    [1280, 'dark'],
  ],
  en: [
    [1280, 'light'],
    [320, 'dark'],
  ],
}

/** Axe for a page without frames, for which it need not open a second one; what passes is named, not described. */
export const axeOf = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })

async function check(page: Page, scheme: Look[1], where: string): Promise<void> {
  const axe = axeOf(page)
  const asked = scheme === 'light' ? axe.withTags(RULES) : axe.withRules(COLORS)
  const { violations, passes } = await asked.analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found, where).toEqual([])
  expect(
    passes.map(({ id }) => id),
    where,
  ).toContain('color-contrast-enhanced')
}

/** Checks that a page, as it is, has no barrier that axe knows of, at every level of WCAG. */
export const noBarrier = (page: Page): Promise<void> => check(page, 'light', page.url())

/** The same narrow and wide, light and dark, the other two in the other language, and that nothing lies beside the screen. */
export async function noBarrierAnywhere(page: Page, locale: Locale): Promise<void> {
  for (const [width, colorScheme] of LOOKS[locale]) {
    const where = `${page.url()}, ${width} px, ${colorScheme}`
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const hidden = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    expect(hidden, where).toBe(0)
    await check(page, colorScheme, where)
  }
}
