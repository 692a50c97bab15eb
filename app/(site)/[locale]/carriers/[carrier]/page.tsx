import type { Metadata } from 'next'
import { CarrierBody } from './CarrierBody.tsx'
import { Shell } from '#app/_parts/Shell/Shell.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { ask } from '#app/_page/ask.ts'
import { trail } from '#app/_page/crumbs.ts'
import { head } from '#app/_page/head.ts'
import { found, languageOf, type Params } from '#app/_page/params.ts'
import { today } from '#app/_page/today.ts'
import { getTranslations } from 'next-intl/server'
import { carrier } from '#collections/carriers/read.ts'
import { fewChanges } from '#features/changes/read.ts'
import type { Page } from '#collections/addresses.ts'
import { explain } from '#collections/terms/explain.ts'
import { terms } from '#collections/terms/read.ts'

/** Seconds; see the home page. */
export const revalidate = 3600

/** None while building; see the layout. */
export const generateStaticParams = () => []

type Props = Params<'carrier'>

async function read({ params }: Props) {
  const locale = await languageOf(params)
  const { carrier: slug } = await params
  return {
    locale,
    page: { kind: 'carrier', carrier: slug } satisfies Page,
    data: found(locale, await ask(carrier, locale, slug)),
  }
}

/** What machines are told of this page. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, page, data } = await read(props)
  return head({ locale, page, title: data.name.text, description: data.lead.text, ...data })
}

/** One carrier: what can be ended there, how to reach it, what it offers instead. */
export default async function Carrier(props: Props) {
  const { locale, page, data } = await read(props)
  const { country, name, alternatives, refund, number, notes } = data
  const told = explain({ alternatives, refund, number, notes }, await ask(terms, locale))
  const t = await getTranslations('Carrier.kind')
  const stops = country ? [{ name: country.name, page: { kind: 'country', country: country.slug } as const }] : []
  return (
    <Shell page={page} crumbs={await trail(locale, 'carriers', ...stops, { name, page })}>
      <Title title={name} lead={data.lead} shown={data.shown} over={t(data.kind)} />
      <CarrierBody
        carrier={{ ...data, ...told.data }}
        terms={told.mentioned}
        changes={await fewChanges(ask, locale, page.carrier)}
        today={today()}
      />
    </Shell>
  )
}
