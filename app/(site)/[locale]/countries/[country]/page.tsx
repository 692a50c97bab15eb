import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CountryBody } from './CountryBody.tsx'
import { Shell } from '#app/_parts/Shell/Shell.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { ask } from '#app/_page/ask.ts'
import { trail } from '#app/_page/crumbs.ts'
import { head } from '#app/_page/head.ts'
import { found, languageOf, type Params } from '#app/_page/params.ts'
import { today } from '#app/_page/today.ts'
import { country } from '#collections/countries/read.ts'
import { explain } from '#collections/terms/explain.ts'
import { terms } from '#collections/terms/read.ts'
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
  const t = await getTranslations({ locale, namespace: 'Country' })
  const title = t('title', { name: data.name.text })
  return { locale, page: { kind: 'country', country: slug } satisfies Page, data, title }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, page, data, title } = await read(props)
  const { lead, shown, published, changedAt } = data
  return head({ locale, page, title, description: lead.text, shown, published, changedAt })
}

/** One country or region: where to complain, the rules to point to, its carriers. */
export default async function CountryPage(props: Props) {
  const { locale, page, data, title } = await read(props)
  // Cases stand on checklists, not here: a term that they alone mention would lead from nowhere.
  const { cases, ...shown } = data
  const told = explain(shown, await ask(terms, locale))
  return (
    <Shell page={page} crumbs={await trail(locale, 'countries', { name: data.name, page })}>
      <Title title={{ text: title, lang: locale }} lead={data.lead} shown={data.shown} />
      <CountryBody country={{ ...told.data, cases }} terms={told.mentioned} today={today()} />
    </Shell>
  )
}
