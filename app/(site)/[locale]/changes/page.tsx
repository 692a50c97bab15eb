import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ChangeList } from '#app/_parts/Change/ChangeList.tsx'
import { Feeds } from '#app/_parts/Change/Feeds.tsx'
import { ProcedureRows } from '#app/_parts/ProcedureRows/ProcedureRows.tsx'
import { Shell } from '#app/_parts/Shell/Shell.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { Topic } from '#app/_parts/Topic/Topic.tsx'
import { ask } from '#app/_page/ask.ts'
import { address } from '#app/_page/pageAddress.ts'
import { trail } from '#app/_page/crumbs.ts'
import { feed } from '#app/_page/feeds.ts'
import { head } from '#app/_page/head.ts'
import { languageOf, type Params } from '#app/_page/params.ts'
import { numbered, requested } from '#app/_page/paged.ts'
import type { SearchParams } from '#app/_page/searchParams.ts'
import { today } from '#app/_page/today.ts'
import { changes } from '#features/changes/read.ts'
import type { Page } from '#collections/addresses.ts'
import { due } from '#features/home/read.ts'
import { LOCALES } from '#i18n/routing.ts'

const page: Page = { kind: 'changes' }

/** It depends on what is asked for; what it shows is remembered. */
export const dynamic = 'force-dynamic'

type Props = Params & { searchParams: SearchParams }

async function read({ params, searchParams }: Props) {
  const locale = await languageOf(params)
  return { locale, found: await changes(ask, locale, await requested(searchParams)) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, found } = await read(props)
  const t = await getTranslations({ locale, namespace: 'Changes' })
  const told = { locale, page, title: t('title'), description: t('lead'), shown: locale, published: [...LOCALES] }
  return numbered(head(told), address(locale, page), found.page)
}

/** What changed for readers, by day, and what is due for checking. */
export default async function ChangesPage(props: Props) {
  const { locale, found } = await read(props)
  const t = await getTranslations('Changes')
  const waiting = found.page === 1 ? await ask(due, locale) : []
  return (
    <Shell
      page={page}
      crumbs={await trail(locale, 'changes')}
      {...(found.page > 1 ? { query: `?page=${found.page}` } : {})}
    >
      <Title title={{ text: t('title'), lang: locale }} lead={{ text: t('lead'), lang: locale }}>
        <Feeds of={feed(locale)} />
      </Title>
      <ChangeList of={found} path={address(locale, page)} />
      {waiting.length > 0 && (
        <Topic id="due" title={t('due')}>
          <p>{t('due-about')}</p>
          <ProcedureRows rows={waiting} by="both" today={today()} />
        </Topic>
      )}
    </Shell>
  )
}
