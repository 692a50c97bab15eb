import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ChangeList } from '#app/_parts/Change/ChangeList.tsx'
import { Feeds } from '#app/_parts/Change/Feeds.tsx'
import { Shell } from '#app/_parts/Shell/Shell.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { ask } from '#app/_page/ask.ts'
import { address } from '#app/_page/pageAddress.ts'
import { trail } from '#app/_page/crumbs.ts'
import { feed } from '#app/_page/feeds.ts'
import { head } from '#app/_page/head.ts'
import { found, languageOf, type Params } from '#app/_page/params.ts'
import { numbered, requested } from '#app/_page/paged.ts'
import type { SearchParams } from '#app/_page/searchParams.ts'
import { carrier } from '#collections/carriers/read.ts'
import { carrierChanges } from '#features/changes/read.ts'
import type { Page } from '#collections/addresses.ts'

/** It depends on what is asked for; what it shows is remembered. */
export const dynamic = 'force-dynamic'

type Props = Params<'carrier'> & { searchParams: SearchParams }

async function read({ params, searchParams }: Props) {
  const locale = await languageOf(params)
  const { carrier: slug } = await params
  const page = { kind: 'carrier-changes', carrier: slug } satisfies Page
  const listed = found(locale, await carrierChanges(ask, locale, slug, await requested(searchParams)))
  const about = found(locale, await ask(carrier, locale, slug))
  const t = await getTranslations({ locale, namespace: 'Changes' })
  return {
    locale,
    page,
    about,
    listed,
    title: t('of', { name: about.name.text }),
    lead: t('of-lead'),
  }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, page, about, listed, title, lead } = await read(props)
  const told = { locale, page, title, description: lead, shown: about.shown, published: about.published }
  return numbered(head(told), address(locale, page), listed.page)
}

/** What changed at one carrier, on its page and in its procedures. */
export default async function CarrierChanges(props: Props) {
  const { locale, page, about, listed, title, lead } = await read(props)
  const t = await getTranslations('Changes')
  const own = { name: about.name, page: { kind: 'carrier', carrier: page.carrier } as const }
  return (
    <Shell
      page={page}
      crumbs={await trail(locale, 'carriers', own, { name: t('title'), page })}
      {...(listed.page > 1 ? { query: `?page=${listed.page}` } : {})}
    >
      <Title title={{ text: title, lang: locale }} lead={{ text: lead, lang: locale }}>
        <Feeds of={feed(locale, page.carrier)} />
      </Title>
      <ChangeList of={listed} path={address(locale, page)} />
    </Shell>
  )
}
