import { nameKeys } from './names.ts'
import { FIXED, MESSAGES } from './titles.ts'
import type { Indexed } from './view.ts'
import { LOCALES } from '#messages/locales.ts'

const leadOf = (texts: object): string => ('lead' in texts && typeof texts.lead === 'string' ? texts.lead : '')

/** The site's own pages, as the messages call them. */
export const fixedEntries = (): Indexed[] =>
  FIXED.map(([kind, namespace]) => {
    const entity = `pages:${kind}`
    const titles = LOCALES.map((locale) => MESSAGES[locale][namespace].title)
    return {
      entity,
      names: nameKeys(titles),
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
