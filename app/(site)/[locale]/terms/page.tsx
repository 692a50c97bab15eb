import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Definitions } from '#app/_parts/Glossary/Glossary.tsx'
import { Shell } from '#app/_parts/Shell/Shell.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { ask } from '#app/_page/ask.ts'
import { trail } from '#app/_page/crumbs.ts'
import { head } from '#app/_page/head.ts'
import { languageOf, type Params } from '#app/_page/params.ts'
import type { Page } from '#collections/addresses.ts'
import { terms } from '#collections/terms/read.ts'
import { LOCALES } from '#i18n/routing.ts'

/** Seconds; see the home page. */
export const revalidate = 3600

const page: Page = { kind: 'terms' }

/** What machines are told of this page. */
export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await languageOf(params)
  const t = await getTranslations({ locale, namespace: 'Terms' })
  return head({ locale, page, title: t('title'), description: t('lead'), shown: locale, published: [...LOCALES] })
}

/** Every term, in one sentence each. */
export default async function Terms({ params }: Params) {
  const locale = await languageOf(params)
  const t = await getTranslations('Terms')
  const rows = await ask(terms, locale)
  return (
    <Shell page={page} crumbs={await trail(locale, 'guide', 'terms')}>
      <Title title={{ text: t('title'), lang: locale }} lead={{ text: t('lead'), lang: locale }} />
      {rows.length === 0 ? <p>{t('empty')}</p> : <Definitions terms={rows} />}
    </Shell>
  )
}
