import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Copies } from '#app/_parts/Copy/Copies.tsx'
import { CopyNotice } from '#app/_parts/Copy/Copy.tsx'
import { Shell } from '#app/_parts/Shell/Shell.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { Topic } from '#app/_parts/Topic/Topic.tsx'
import { trail } from '#app/_page/crumbs.ts'
import { head } from '#app/_page/head.ts'
import { languageOf, type Params } from '#app/_page/params.ts'
import type { Page } from '#collections/addresses.ts'
import { LOCALES } from '#i18n/routing.ts'

const page: Page = { kind: 'offline' }

/** What machines are told of this page: it says something else on every device. */
export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await languageOf(params)
  const t = await getTranslations({ locale, namespace: 'Offline' })
  const told = { title: t('title'), description: t('lead'), shown: locale, published: [...LOCALES] }
  return { ...head({ locale, page, ...told }), robots: { index: false } }
}

/** What is kept on this device for reading without a network; also shown where a page cannot be had without one. */
export default async function OfflinePage({ params }: Params) {
  const locale = await languageOf(params)
  const t = await getTranslations('Offline')
  return (
    <Shell page={page} crumbs={await trail(locale, 'offline')}>
      <CopyNotice title={t('missing')}>{t.rich('again', { link: (words) => <a href="">{words}</a> })}</CopyNotice>
      <Title title={{ text: t('title'), lang: locale }} lead={{ text: t('lead'), lang: locale }} />
      <Topic id="list" title={t('list')}>
        <Copies />
      </Topic>
      <Topic id="shared" title={t('shared')}>
        <p>{t('private')}</p>
      </Topic>
    </Shell>
  )
}
