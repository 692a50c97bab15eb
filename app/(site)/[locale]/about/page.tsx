import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AboutBody } from './AboutBody.tsx'
import { Shell } from '#app/_parts/Shell/Shell.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { ask } from '#app/_page/ask.ts'
import { trail } from '#app/_page/crumbs.ts'
import { head } from '#app/_page/head.ts'
import { languageOf, type Params } from '#app/_page/params.ts'
import { today } from '#app/_page/today.ts'
import { about } from '#collections/site/read.ts'
import type { Page } from '#collections/addresses.ts'

/** Seconds; see the home page. */
export const revalidate = 3600

const page: Page = { kind: 'about' }

/** What machines are told of this page. */
export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await languageOf(params)
  const t = await getTranslations({ locale, namespace: 'About' })
  const { lead, shown, published } = await ask(about, locale)
  return head({ locale, page, title: t('title'), description: lead.text, shown, published })
}

/** How the guide checks, and how effort and freshness are worked out. */
export default async function About({ params }: Params) {
  const locale = await languageOf(params)
  const t = await getTranslations('About')
  const data = await ask(about, locale)
  return (
    <Shell page={page} crumbs={await trail(locale, 'about')}>
      <Title title={{ text: t('title'), lang: locale }} lead={data.lead} shown={data.shown} />
      <AboutBody about={data} today={today()} />
    </Shell>
  )
}
