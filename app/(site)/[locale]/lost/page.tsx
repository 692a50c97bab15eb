import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Lost } from '#app/_parts/Lost/Lost.tsx'
import { Shell } from '#app/_parts/Shell/Shell.tsx'
import { languageOf, type Params } from '#app/_page/params.ts'
import { LOCALES } from '#i18n/routing.ts'

/** It needs no database, so it is rendered while building. */
export const dynamicParams = false

/** Both languages. */
export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }))

/** What machines are told of this page: that it is none to keep. */
export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await languageOf(params)
  const t = await getTranslations({ locale, namespace: 'Lost' })
  return { title: t('title'), robots: { index: false } }
}

/**
 * What the server shows, with status 404, where Next finds no page: Next's own answer to `notFound()` is a document that
 * stays empty until script runs.
 */
export default async function LostPage({ params }: Params) {
  await languageOf(params)
  return (
    <Shell page={{ kind: 'home' }}>
      <Lost />
    </Shell>
  )
}
