import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import '#app/_look/site.css'
import { latin, letters } from '#app/_look/fonts.ts'
import { DraftBanner } from './DraftBanner.tsx'
import { origin } from '#app/_page/origin.ts'
import { languageOf, type Params } from '#app/_page/params.ts'
import { SharedBanner } from './SharedBanner.tsx'
import { sharedToken, wantsDrafts } from '#app/_page/wantsDrafts.ts'
import { LANG } from '#i18n/routing.ts'

/** Nothing is rendered while building, which has no database: each page is rendered when it is first asked for. */
export const generateStaticParams = () => []

/** What every reader page says of itself unless it knows better. */
export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await languageOf(params)
  const t = await getTranslations({ locale, namespace: 'Site' })
  return {
    metadataBase: origin(),
    title: { default: t('name'), template: `%s · ${t('name')}` },
    description: t('description'),
    applicationName: t('name'),
    formatDetection: { telephone: false },
  }
}

type Props = Params & { children: ReactNode }

/** The document around every reader page. */
export default async function Layout({ params, children }: Props) {
  const locale = await languageOf(params)
  return (
    <html lang={LANG[locale]} className={`${latin.className} ${letters.className}`}>
      <body>
        {(await wantsDrafts()) && (
          <>
            <meta name="robots" content="noindex, nofollow" />
            {(await sharedToken()) === null ? <DraftBanner /> : <SharedBanner />}
          </>
        )}
        {children}
      </body>
    </html>
  )
}
