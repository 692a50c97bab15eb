import { FIXED_PAGES } from './fixedPages.ts'
import { nameKeys } from './names.ts'
import type { IndexedDocument } from './view.ts'
import { namespaceOf } from '#collections/addresses.ts'
import { LOCALES } from '#i18n/routing.ts'
import { translator } from '#i18n/translator.ts'

/** What people call these pages and the pages do not say of themselves. */
const CALLED: Partial<Record<(typeof FIXED_PAGES)[number], string[]>> = {
  identifiers: ['luhn', 'checksum', 'check digit', '校验位', 'imei check', 'iccid归属'],
  changes: ['recent changes', 'changelog', 'what is new', '最近更新', '更新日志'],
  data: ['csv', 'json', 'open data', 'download data', '下载数据', '数据下载'],
}

/** The site's own pages, as the messages call them. */
export const fixedEntries = (): IndexedDocument[] =>
  FIXED_PAGES.map((kind) => {
    const namespace = namespaceOf(kind)
    const entity = `pages:${kind}`
    const titles = LOCALES.map((locale) => translator(locale)(`${namespace}.title`))
    return {
      entity,
      names: nameKeys(titles, CALLED[kind] ?? []),
      entries: LOCALES.map((locale) => ({
        entity,
        locale,
        path: '',
        about: entity,
        content: {
          kind: 'tool' as const,
          page: { kind },
          lang: locale,
          title: translator(locale)(`${namespace}.title`),
          lead: namespace === 'About' ? '' : translator(locale)(`${namespace}.lead`),
          names: [],
          context: '',
          parts: [],
        },
      })),
    }
  })
