import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Ask } from '#app/_parts/Ask/Ask.tsx'
import { Refused } from '#app/_parts/Form/Refused.tsx'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { ReportForm } from './ReportForm.tsx'
import { Reported } from './Reported.tsx'
import { Choose } from '#app/_parts/Form/Choose.tsx'
import { Shell } from '#app/_parts/Shell/Shell.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { address } from '#app/_page/pageAddress.ts'
import { trail } from '#app/_page/crumbs.ts'
import { head } from '#app/_page/head.ts'
import { languageOf, type Params } from '#app/_page/params.ts'
import { first, type SearchParams } from '#app/_page/searchParams.ts'
import { reportablePageAt } from '#app/_page/reportablePage.ts'
import { typedBefore } from '#app/_page/formState.ts'
import type { Page } from '#collections/addresses.ts'
import { LOCALES } from '#i18n/routing.ts'

/** It depends on what is asked for, and on what could not be taken. */
export const dynamic = 'force-dynamic'

const page: Page = { kind: 'report' }

type Props = Params & { searchParams: SearchParams }

/** What a reader is here for: to choose a page, to answer, to say what went wrong, or to see that it arrived. */
async function read({ params, searchParams }: Props) {
  const locale = await languageOf(params)
  const query = await searchParams
  const path = first(query.page)
  const subject = path === '' ? null : await reportablePageAt(locale, path)
  if (path !== '' && !subject) notFound()
  const typed = await typedBefore()
  const failed = first(query.answer) === 'failed'
  const sent = typed ? null : (['worked', 'failed'] as const).find((each) => each === first(query.sent))
  const state = !subject ? 'choose' : sent ? 'thanks' : failed ? 'why' : 'ask'
  return { locale, subject, typed, sent, state, kept: first(query.kept) !== 'no' } as const
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, subject, state } = await read(props)
  const t = await getTranslations({ locale, namespace: 'Report' })
  const title = t(`heading.${state}`)
  const told = head({ locale, page, title, description: t('about'), shown: locale, published: [...LOCALES] })
  // One form is enough for search engines; there is one for every page.
  return subject ? { ...told, robots: { index: false } } : told
}

/** Takes what a reader says of the steps of another page, and confirms it. */
export default async function Report(props: Props) {
  const { locale, subject, typed, sent, state, kept } = await read(props)
  const t = await getTranslations('Report')
  const crumbs = await trail(locale, ...(subject ? [{ name: subject.title, page: subject.page }] : []), 'report')
  const query = subject
    ? `?${new URLSearchParams({ page: subject.path, ...(state === 'why' ? { answer: 'failed' } : {}) })}`
    : ''
  return (
    <Shell page={page} crumbs={crumbs} query={query}>
      <Title title={{ text: t(`heading.${state}`), lang: locale }}>
        {subject && state !== 'thanks' && (
          <p>
            <a href={address(locale, subject.page)}>
              <Inline of={subject.title} />
            </a>
          </p>
        )}
        {state !== 'thanks' && <p>{t(`lead.${state}`)}</p>}
        {typed && <Refused typed={typed} />}
      </Title>
      {!subject && <Choose />}
      {subject && state === 'ask' && <Ask page={subject.page} reported={subject.reported} alone />}
      {subject && state === 'why' && <ReportForm subject={subject} typed={typed} />}
      {subject && sent && <Reported subject={subject} sent={sent} kept={kept} />}
    </Shell>
  )
}
