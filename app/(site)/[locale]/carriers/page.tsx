import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CarrierIndex } from './CarrierIndex.tsx'
import { Shell } from '#app/_parts/Shell/Shell.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { ask } from '#app/_page/ask.ts'
import { trail } from '#app/_page/crumbs.ts'
import { head } from '#app/_page/head.ts'
import { languageOf, type Params } from '#app/_page/params.ts'
import { today } from '#app/_page/today.ts'
import { carriers } from '#collections/carriers/read.ts'
import type { Page } from '#collections/addresses.ts'
import { LOCALES } from '#i18n/routing.ts'

/** Seconds; see the home page. */
export const revalidate = 3600

const page: Page = { kind: 'carriers' }

/** What machines are told of this page. */
export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await languageOf(params)
  const t = await getTranslations({ locale, namespace: 'Carriers' })
  return head({ locale, page, title: t('title'), description: t('lead'), shown: locale, published: [...LOCALES] })
}

/** Every carrier, by what can be ended there and by country. */
export default async function Carriers({ params }: Params) {
  const locale = await languageOf(params)
  const t = await getTranslations('Carriers')
  return (
    <Shell page={page} crumbs={await trail(locale, 'carriers')}>
      <Title title={{ text: t('title'), lang: locale }} lead={{ text: t('lead'), lang: locale }} />
      <CarrierIndex groups={await ask(carriers, locale)} today={today()} />
    </Shell>
  )
}
