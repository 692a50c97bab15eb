import type { Metadata } from 'next'
import { JsonLd } from '#app/_parts/JsonLd/JsonLd.tsx'
import { Shell } from '#app/_parts/Shell/Shell.tsx'
import { TermBody } from './TermBody.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { ask } from '#app/_page/ask.ts'
import { trail } from '#app/_page/crumbs.ts'
import { head } from '#app/_page/head.ts'
import { found, languageOf, type Params } from '#app/_page/params.ts'
import { definedTerm } from '#app/_page/structured.ts'
import type { Page } from '#collections/addresses.ts'
import { term } from '#collections/terms/read.ts'

/** Seconds; see the home page. */
export const revalidate = 3600

/** None while building; see the layout. */
export const generateStaticParams = () => []

type Props = Params<'term'>

async function read({ params }: Props) {
  const locale = await languageOf(params)
  const { term: slug } = await params
  return {
    locale,
    page: { kind: 'term', term: slug } satisfies Page,
    data: found(locale, await ask(term, locale, slug)),
  }
}

/** What machines are told of this page. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, page, data } = await read(props)
  const { name, short, shown, published, changedAt } = data
  return head({ locale, page, title: name.text, description: short.text, shown, published, changedAt })
}

/** One term of the glossary. */
export default async function TermPage(props: Props) {
  const { locale, page, data } = await read(props)
  return (
    <Shell page={page} crumbs={await trail(locale, 'guide', 'terms', { name: data.name, page })}>
      {data.shown === locale && <JsonLd data={definedTerm(locale, page, data)} />}
      <Title title={data.name} lead={data.short} shown={data.shown} />
      <TermBody term={data} />
    </Shell>
  )
}
