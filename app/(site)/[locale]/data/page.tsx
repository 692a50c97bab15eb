import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DataBody } from './DataBody.tsx'
import { JsonLd } from '#app/_parts/JsonLd/JsonLd.tsx'
import { Shell } from '#app/_parts/Shell/Shell.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { address } from '#app/_page/pageAddress.ts'
import { trail } from '#app/_page/crumbs.ts'
import { head } from '#app/_page/head.ts'
import { origin } from '#app/_page/origin.ts'
import { languageOf, type Params } from '#app/_page/params.ts'
import { dataset } from '#app/_page/structured.ts'
import { today } from '#app/_page/today.ts'
import { VERSION } from '#features/open-data/envelope.ts'
import type { Page } from '#collections/addresses.ts'
import { LOCALES } from '#i18n/routing.ts'

/** Seconds; see the home page. */
export const revalidate = 3600

const page: Page = { kind: 'data' }

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await languageOf(params)
  const t = await getTranslations({ locale, namespace: 'Data' })
  return head({ locale, page, title: t('title'), description: t('lead'), shown: locale, published: [...LOCALES] })
}

/** What of the guide can be downloaded, in which forms, and on which terms. */
export default async function Data({ params }: Params) {
  const locale = await languageOf(params)
  const t = await getTranslations('Data')
  const url = new URL(address(locale, page), origin()).href
  return (
    <Shell page={page} crumbs={await trail(locale, 'data')}>
      <JsonLd data={dataset(locale, { name: t('title'), description: t('lead'), version: VERSION })} />
      <Title title={{ text: t('title'), lang: locale }} lead={{ text: t('lead'), lang: locale }} />
      <DataBody version={VERSION} url={url} today={today()} />
    </Shell>
  )
}
