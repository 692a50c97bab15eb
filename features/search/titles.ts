import type { Procedure } from '#collections/procedures/view.ts'
import { plainText } from '#collections/shared/inline.ts'
import en from '#messages/en.json' with { type: 'json' }
import { LOCALES, type Locale } from '#i18n/routing.ts'
import zh from '#messages/zh.json' with { type: 'json' }

/** The interface words of each language. */
export const MESSAGES = { zh, en }

const groups = (locale: Locale): Record<string, Record<string, unknown>> => {
  const all = MESSAGES[locale]
  return {
    alternative: all.Alternative,
    way: all.Way.kind,
    carrier: all.Carrier.kind,
    device: all.Device,
    country: all.Country,
    cards: all.Cards,
  }
}

/** An interface word that stands on the page that is indexed. */
export const word = (locale: Locale, group: string, key: string): string => String(groups(locale)[group]?.[key] ?? '')

/** What the page of a procedure is called: its own title, else the usual one of its task. */
export function titleOf(locale: Locale, { title, task, carrier }: Procedure): { text: string; lang: Locale } {
  if (title) return { text: plainText(title.text), lang: title.lang }
  return { text: MESSAGES[locale].Task.title[task].replace('{name}', carrier.name.text), lang: locale }
}

/** Pages without a document, and where their words stand. */
export const FIXED = [
  ['carriers', 'Carriers'],
  ['devices', 'Devices'],
  ['countries', 'Countries'],
  ['terms', 'Terms'],
  ['checklist', 'Checklist'],
  ['identifiers', 'Identifiers'],
  ['changes', 'Changes'],
  ['data', 'Data'],
  ['about', 'About'],
  ['correction', 'Correction'],
] as const satisfies readonly (readonly [string, keyof typeof zh])[]

/** The interface words that stand in the index: when they change, it must be made again. */
export const wordsInIndex = (): string =>
  JSON.stringify(
    LOCALES.map((locale) => [
      groups(locale),
      MESSAGES[locale].Task.title,
      FIXED.map(([, name]) => MESSAGES[locale][name]),
    ]),
  )
