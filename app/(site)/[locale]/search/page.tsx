import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Enhance } from '#app/_parts/Enhance/Enhance.tsx'
import { SearchField } from '#app/_parts/Search/SearchField.tsx'
import { Results } from '#app/_parts/Search/Results.tsx'
import { Start } from '#app/_parts/Search/Start.tsx'
import { Shell } from '#app/_parts/Shell/Shell.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { ask } from '#app/_page/ask.ts'
import { trail } from '#app/_page/crumbs.ts'
import { head } from '#app/_page/head.ts'
import { languageOf, type Params } from '#app/_page/params.ts'
import { visitor } from '#app/_page/visitor.ts'
import { search } from '#features/search/read.ts'
import type { Page } from '#collections/addresses.ts'
import { LOCALES } from '#i18n/routing.ts'

/** Every question is answered afresh. */
export const dynamic = 'force-dynamic'

type Props = Params & { searchParams: Promise<{ q?: string | string[] }> }

const page: Page = { kind: 'search' }

/** More is not even looked at; the search itself reads less. */
const MOST_CHARS = 400

/** What was asked for, without what nobody can type. */
async function wordsOf(searchParams: Props['searchParams']): Promise<string> {
  const { q } = await searchParams
  const words = [q].flat()[0] ?? ''
  return words
    .slice(0, MOST_CHARS)
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .trim()
}

const asked = (words: string): string => words && `?q=${encodeURIComponent(words)}`

/** What machines are told of this page; its answers are not for them to list. */
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await languageOf(params)
  const t = await getTranslations({ locale, namespace: 'Search' })
  const words = await wordsOf(searchParams)
  const title = words ? t('title-for', { words }) : t('title')
  const query = asked(words)
  return head({ locale, page, query, title, description: t('about'), shown: locale, published: [...LOCALES] })
}

/** A field, and what was found for what was typed in it. */
export default async function Search({ params, searchParams }: Props) {
  const locale = await languageOf(params)
  const t = await getTranslations('Search')
  const words = await wordsOf(searchParams)
  const found = words ? await ask(search, locale, words, await visitor()) : null
  return (
    <Shell page={page} crumbs={await trail(locale, 'search')} query={asked(words)}>
      <Title
        title={{ text: t('title'), lang: locale }}
        {...(found ? {} : { lead: { text: t('about'), lang: locale } })}
      />
      <SearchField label={t('label')} words={words} suggesting />
      {found ? <Results found={found} /> : <Start />}
      <Enhance name="search" />
    </Shell>
  )
}
