import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Shell } from '#app/_parts/Shell/Shell.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { address } from '#app/_page/pageAddress.ts'
import { languageOf, type Params } from '#app/_page/params.ts'
import { LOCALES } from '#i18n/routing.ts'

/** It needs no database, so it is rendered while building. */
export const dynamicParams = false

/** Both languages. */
export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }))

/** What machines are told of this page: that it is none to keep. */
export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await languageOf(params)
  const t = await getTranslations({ locale, namespace: 'Expired' })
  return { title: t('title'), robots: { index: false } }
}

/** What the server shows, with status 410, where a preview link is over or was revoked. */
export default async function Expired({ params }: Params) {
  const locale = await languageOf(params)
  const t = await getTranslations('Expired')
  return (
    <Shell page={{ kind: 'home' }}>
      <Title title={{ text: t('title'), lang: locale }} lead={{ text: t('text'), lang: locale }}>
        <p>
          <a href={address(locale, { kind: 'home' })}>{t('home')}</a>
        </p>
      </Title>
    </Shell>
  )
}
