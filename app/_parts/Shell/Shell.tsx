import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import styles from './Shell.module.css'
import { JsonLd } from '#app/_parts/JsonLd/JsonLd.tsx'
import { Trail } from '#app/_parts/Trail/Trail.tsx'
import { breadcrumbs, type Crumb } from '#app/_page/structured.ts'
import type { Page } from '#collections/addresses.ts'

type Props = {
  /** Which page this is: the language link keeps it. */
  page: Page
  /** The way from the home page to this one, both included; none on the home page itself. */
  crumbs?: Crumb[]
  /** What was asked for, such as `?q=esim`: the language link keeps it too. */
  query?: string
  children: ReactNode
}

/** What stands around every reader page: header, trail, main text, footer. */
export function Shell({ page, crumbs, query, children }: Props) {
  const t = useTranslations('Site')
  const locale = useLocale()
  return (
    <>
      <a className={`${styles.skip} screen`} href="#main">
        {t('skip')}
      </a>
      <Header page={page} query={query} />
      {crumbs && (
        <>
          <Trail crumbs={crumbs} />
          <JsonLd data={breadcrumbs(locale, crumbs)} />
        </>
      )}
      <main id="main" className={styles.main}>
        {children}
      </main>
      <Footer page={page} />
    </>
  )
}
