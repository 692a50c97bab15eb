import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ProcedureRows } from '#app/_parts/ProcedureRows/ProcedureRows.tsx'
import { SearchField } from '#app/_parts/Search/SearchField.tsx'
import { Shell } from '#app/_parts/Shell/Shell.tsx'
import { Tasks } from '#app/_parts/Tasks/Tasks.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { Topic } from '#app/_parts/Topic/Topic.tsx'
import { ask } from '#app/_page/ask.ts'
import { address } from '#app/_page/pageAddress.ts'
import { head } from '#app/_page/head.ts'
import { languageOf, type Params } from '#app/_page/params.ts'
import { today } from '#app/_page/today.ts'
import { home } from '#features/home/read.ts'
import type { Page } from '#collections/addresses.ts'
import { LOCALES } from '#i18n/routing.ts'

/** Seconds after which a page is rendered again even without an edit, so that a check grows old by itself. */
export const revalidate = 3600

const page: Page = { kind: 'home' }

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await languageOf(params)
  const t = await getTranslations({ locale, namespace: 'Site' })
  const { tagline } = await ask(home, locale)
  return head({
    locale,
    page,
    title: `${t('name')} · ${tagline.text}`,
    description: t('description'),
    shown: locale,
    published: [...LOCALES],
  })
}

/** The question, the tasks, what changed lately and what is due for checking. */
export default async function Home({ params }: Params) {
  const locale = await languageOf(params)
  const t = await getTranslations('Home')
  const all = await getTranslations('Changes')
  const { tagline, changed, due } = await ask(home, locale)
  return (
    <Shell page={page}>
      <Title title={{ text: t('title'), lang: locale }} lead={tagline} />
      <SearchField label={(await getTranslations('Search'))('home')} />
      <Tasks />
      {changed.length > 0 && (
        <Topic id="changed" title={t('changed')}>
          <ProcedureRows rows={changed} by="both" day="changed" today={today()} />
          <p>
            <a href={address(locale, { kind: 'changes' })}>{all('all')}</a>
          </p>
        </Topic>
      )}
      {due.length > 0 && (
        <Topic id="due" title={t('due')}>
          <p>{t('due-about')}</p>
          <ProcedureRows rows={due} by="both" today={today()} />
        </Topic>
      )}
    </Shell>
  )
}
