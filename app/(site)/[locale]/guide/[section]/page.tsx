import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SectionBody } from './SectionBody.tsx'
import { Shell } from '#app/_parts/Shell/Shell.tsx'
import { Stamp } from '#app/_parts/Stamp/Stamp.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { ask } from '#app/_page/ask.ts'
import { trail } from '#app/_page/crumbs.ts'
import { head } from '#app/_page/head.ts'
import { found, languageOf, type Params } from '#app/_page/params.ts'
import { today } from '#app/_page/today.ts'
import { carriers } from '#collections/carriers/read.ts'
import { section } from '#collections/guide/read.ts'
import { explain } from '#collections/terms/explain.ts'
import { terms } from '#collections/terms/read.ts'
import type { Page } from '#collections/addresses.ts'

/** Seconds; see the home page. */
export const revalidate = 3600

/** None while building; see the layout. */
export const generateStaticParams = () => []

type Props = Params<'section'>

async function read({ params }: Props) {
  const locale = await languageOf(params)
  const { section: slug } = await params
  return {
    locale,
    page: { kind: 'section', section: slug } satisfies Page,
    data: found(locale, await ask(section, locale, slug)),
  }
}

/** What machines are told of this page. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, page, data } = await read(props)
  const { title, lead, shown, published, changedAt } = data
  return head({ locale, page, title: title.text, description: lead.text, shown, published, changedAt })
}

/** A section of the guide. */
export default async function SectionPage(props: Props) {
  const { locale, page, data } = await read(props)
  const t = await getTranslations('Section')
  const told = explain(data, await ask(terms, locale))
  const lists = data.body.some((block) => block.type === 'carriers')
  return (
    <Shell page={page} crumbs={await trail(locale, 'guide', { name: data.title, page })}>
      <Title title={data.title} lead={data.lead} shown={data.shown} over={t('label', { number: data.number })}>
        <Stamp checkedOn={data.checkedOn} sources={data.sources} today={today()} />
      </Title>
      <SectionBody
        section={told.data}
        terms={told.mentioned}
        groups={lists ? await ask(carriers, locale) : []}
        today={today()}
      />
    </Shell>
  )
}
