import { nameKeys } from './names.ts'
import { FIXED, MESSAGES } from './titles.ts'
import type { Indexed } from './view.ts'
import { LOCALES } from '#i18n/routing.ts'

/** What people call these pages and the pages do not say of themselves. */
const CALLED: Partial<Record<(typeof FIXED)[number][0], string[]>> = {
  identifiers: ['luhn', 'checksum', 'check digit', '校验位', 'imei check', 'iccid归属'],
  changes: ['recent changes', 'changelog', 'what is new', '最近更新', '更新日志'],
  data: ['csv', 'json', 'open data', 'download data', '下载数据', '数据下载'],
}

const leadOf = (texts: object): string => ('lead' in texts && typeof texts.lead === 'string' ? texts.lead : '')

/** The site's own pages, as the messages call them. */
export const fixedEntries = (): Indexed[] =>
  FIXED.map(([kind, namespace]) => {
    const entity = `pages:${kind}`
    const titles = LOCALES.map((locale) => MESSAGES[locale][namespace].title)
    return {
      entity,
      names: nameKeys(titles, CALLED[kind] ?? []),
      entries: LOCALES.map((locale) => ({
        entity,
        locale,
        path: '',
        about: entity,
        card: {
          kind: 'tool' as const,
          page: { kind },
          lang: locale,
          title: MESSAGES[locale][namespace].title,
          lead: leadOf(MESSAGES[locale][namespace]),
          names: [],
          context: '',
          parts: [],
        },
      })),
    }
  })
