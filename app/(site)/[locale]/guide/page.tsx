import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Contents } from './Contents.tsx'
import { Row, Rows } from '#app/_parts/Rows/Rows.tsx'
import { Shell } from '#app/_parts/Shell/Shell.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { ask } from '#app/_page/ask.ts'
import { address } from '#app/_page/pageAddress.ts'
import { trail } from '#app/_page/crumbs.ts'
import { head } from '#app/_page/head.ts'
import { languageOf, type Params } from '#app/_page/params.ts'
import { sections } from '#collections/guide/read.ts'
import type { Page } from '#collections/addresses.ts'
import { LOCALES } from '#i18n/routing.ts'

/** Seconds; see the home page. */
export const revalidate = 3600

const page: Page = { kind: 'guide' }

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await languageOf(params)
  const t = await getTranslations({ locale, namespace: 'Guide' })
  return head({ locale, page, title: t('title'), description: t('lead'), shown: locale, published: [...LOCALES] })
}

/** The sections of the guide, in order, and its terms. */
export default async function Guide({ params }: Params) {
  const locale = await languageOf(params)
  const t = await getTranslations('Guide')
  const words = await getTranslations('Terms')
  const rows = await ask(sections, locale)
  return (
    <Shell page={page} crumbs={await trail(locale, 'guide')}>
      <Title title={{ text: t('title'), lang: locale }} lead={{ text: t('lead'), lang: locale }} />
      {rows.length === 0 ? <p>{t('empty')}</p> : <Contents sections={rows} />}
      <Rows>
        <Row href={address(locale, { kind: 'terms' })} name={words('all')} about={words('lead')} />
      </Rows>
    </Shell>
  )
}
