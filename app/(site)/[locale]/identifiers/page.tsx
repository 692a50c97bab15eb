import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Copy } from '#app/_parts/Copy/Copy.tsx'
import { Enhance } from '#app/_parts/Enhance/Enhance.tsx'
import { Check } from '#app/(site)/[locale]/identifiers/_check/Check.tsx'
import { Identifiers } from '#app/(site)/[locale]/identifiers/_check/Identifiers.tsx'
import { Shell } from '#app/_parts/Shell/Shell.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { ask } from '#app/_page/ask.ts'
import { trail } from '#app/_page/crumbs.ts'
import { head } from '#app/_page/head.ts'
import { languageOf, type Params } from '#app/_page/params.ts'
import { devices } from '#collections/devices/read.ts'
import type { Page } from '#collections/addresses.ts'
import { LOCALES } from '#i18n/routing.ts'

/** Seconds; see the home page. */
export const revalidate = 3600

const page: Page = { kind: 'identifiers' }

/** What machines are told of this page. */
export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await languageOf(params)
  const t = await getTranslations({ locale, namespace: 'Identifiers' })
  return head({ locale, page, title: t('title'), description: t('lead'), shown: locale, published: [...LOCALES] })
}

/** What a number is and whether it was copied correctly, worked out in the browser or by hand. */
export default async function IdentifiersPage({ params }: Params) {
  const locale = await languageOf(params)
  const t = await getTranslations('Identifiers')
  return (
    <Shell page={page} crumbs={await trail(locale, 'identifiers')}>
      <Copy />
      <Title title={{ text: t('title'), lang: locale }} lead={{ text: t('lead'), lang: locale }} />
      <Check />
      <Identifiers devices={await ask(devices, locale)} />
      <Enhance name="identifiers" />
    </Shell>
  )
}
