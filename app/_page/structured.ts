import { address } from './pageAddress.ts'
import { origin } from './origin.ts'
import type { Page } from '#collections/addresses.ts'
import { plainText } from '#collections/shared/inline.ts'
import type { Text } from '#collections/shared/view.ts'
import { LANG, type Locale } from '#i18n/routing.ts'

/** A stop on the way from the home page to this one. */
export type Crumb = { name: Text; page: Page }

const absolute = (locale: Locale, page: Page): string => new URL(address(locale, page), origin()).href

/** The trail as schema.org's BreadcrumbList. */
export const breadcrumbs = (locale: Locale, crumbs: Crumb[]) => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, page }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: plainText(name.text),
    item: absolute(locale, page),
  })),
})

/** Instructions as schema.org's HowTo; steps link to `#step-1`, `#step-2` … of the page. */
export const howTo = (
  locale: Locale,
  page: Page,
  { name, lead, steps }: { name: string; lead: string; steps: { name: string; text: string }[] },
) => ({
  '@context': 'https://schema.org',
  '@type': 'HowTo',
  name,
  description: plainText(lead),
  inLanguage: LANG[locale],
  step: steps.map((step, index) => ({
    '@type': 'HowToStep',
    position: index + 1,
    name: plainText(step.name),
    text: plainText(step.text),
    url: `${absolute(locale, page)}#step-${index + 1}`,
  })),
})

/** A term of the glossary as schema.org's DefinedTerm. */
export const definedTerm = (
  locale: Locale,
  page: Page,
  { name, short, aliases }: { name: Text; short: Text; aliases: string[] },
) => ({
  '@context': 'https://schema.org',
  '@type': 'DefinedTerm',
  name: plainText(name.text),
  alternateName: aliases,
  description: plainText(short.text),
  inLanguage: LANG[locale],
  url: absolute(locale, page),
  inDefinedTermSet: absolute(locale, { kind: 'terms' }),
})

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'

/** The open data as schema.org's Dataset, with where it is downloaded. */
export const dataset = (
  locale: Locale,
  { name, description, version }: { name: string; description: string; version: string },
) => {
  const file = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: new URL(path, origin()).href,
  })
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    version,
    inLanguage: Object.values(LANG),
    license: LICENCE,
    isAccessibleForFree: true,
    url: absolute(locale, { kind: 'data' }),
    distribution: [file('/data/carriers.json', 'application/json'), file('/data/carriers.csv', 'text/csv')],
  }
}
