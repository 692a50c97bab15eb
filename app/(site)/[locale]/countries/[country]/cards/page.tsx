import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Cards } from '#app/_parts/Cards/Cards.tsx'
import { Shell } from '#app/_parts/Shell/Shell.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { ask } from '#app/_page/ask.ts'
import { trail } from '#app/_page/crumbs.ts'
import { head } from '#app/_page/head.ts'
import { found, languageOf, type Params } from '#app/_page/params.ts'
import { country } from '#collections/countries/read.ts'
import type { Page } from '#collections/addresses.ts'

/** Seconds; see the home page. */
export const revalidate = 3600

/** None while building; see the layout. */
export const generateStaticParams = () => []

type Props = Params<'country'>

async function read({ params }: Props) {
  const locale = await languageOf(params)
  const { country: slug } = await params
  const data = found(locale, await ask(country, locale, slug))
  if (data.cards.length === 0) notFound()
  const t = await getTranslations({ locale, namespace: 'Cards' })
  const title = t('title', { country: data.name.text })
  return {
    locale,
    page: { kind: 'cards', country: slug } satisfies Page,
    data,
    title,
    lead: t('lead'),
    short: t('short'),
  }
}

/** What machines are told of this page. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, page, data, title, lead } = await read(props)
  const { shown, published, changedAt } = data
  return head({ locale, page, title, description: lead, shown, published, changedAt })
}

/** The counter cards of a country in large type, to show on the phone or to print on their own. */
export default async function CardsPage(props: Props) {
  const { locale, page, data, title, lead, short } = await read(props)
  const crumbs = await trail(
    locale,
    'countries',
    { name: data.name, page: { kind: 'country', country: data.slug } },
    { name: short, page },
  )
  return (
    <Shell page={page} crumbs={crumbs}>
      <Title title={{ text: title, lang: locale }} lead={{ text: lead, lang: locale }} shown={data.shown} />
      <Cards of={data.cards} large />
    </Shell>
  )
}
