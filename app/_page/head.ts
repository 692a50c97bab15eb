import type { Metadata } from 'next'
import { address, alternates } from './pageAddress.ts'
import { feedOf } from './feeds.ts'
import type { Page } from '#collections/addresses.ts'
import { plainText } from '#collections/shared/inline.ts'
import type { Locale } from '#i18n/routing.ts'
import { translator } from '#i18n/translator.ts'

/** What a page says of itself to machines. */
export type PageHead = {
  locale: Locale
  page: Page
  /** What is asked of it, with its question mark, where that makes it another page. */
  query?: string
  title: string
  /** May carry the marks of `shared/inline.ts`; they are taken off. */
  description: string
  /** The language the texts are really in. */
  shown: Locale
  published: Locale[]
  /** ISO 8601; where given, the page counts as an article. */
  changedAt?: string
}

/** The territory Open Graph wants beside each language. */
const TERRITORY: Record<Locale, string> = { zh: 'zh_CN', en: 'en_US' }

/** Said again for every page, because a page's own Open Graph replaces what it would inherit from `opengraph-image.png`. */
const IMAGE = { url: '/opengraph-image.png', width: 1200, height: 630 }

/** The feed that programs find by the page, under the name of the site's list of changes and of what the page is about. */
function feeds(locale: Locale, page: Page, about: string): Record<string, { url: string; title: string }[]> {
  const found = feedOf(locale, page)
  const t = translator(locale)
  const title = [t('Site.name'), ...('carrier' in page ? [about] : []), t('Changes.title')].join(' · ')
  const named = (url: string) => [{ url, title }]
  return found ? { 'application/atom+xml': named(found.atom), 'application/feed+json': named(found.json) } : {}
}

/**
 * Title, description, canonical address, the languages that really exist, and Open Graph. A page that shows another
 * language's text is not indexed: it would compete with the page it borrows from; nor is an answer to somebody's query.
 */
export function head(told: PageHead): Metadata {
  const { locale, page, query = '', title, description, shown, published, changedAt } = told
  const plain = plainText(description)
  const url = address(locale, page) + query
  const siteName = translator(locale)('Site.name')
  const common = { title, description: plain, url, siteName, locale: TERRITORY[locale], images: [IMAGE] }
  return {
    title,
    description: plain,
    alternates: {
      canonical: url,
      languages: alternates(page, published),
      // `server/reader.ts` answers it.
      types: { 'text/markdown': `${address(locale, page)}.md${query}`, ...feeds(locale, page, title) },
    },
    robots: shown === locale && query === '' ? undefined : { index: false },
    openGraph: changedAt ? { ...common, type: 'article', modifiedTime: changedAt } : { ...common, type: 'website' },
    twitter: { card: 'summary_large_image' },
  }
}
