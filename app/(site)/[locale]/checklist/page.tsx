import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { ChecklistForm } from '#app/(site)/[locale]/checklist/_list/ChecklistForm.tsx'
import { Made } from '#app/(site)/[locale]/checklist/_list/Made.tsx'
import { again } from '#app/(site)/[locale]/checklist/_list/Problem.tsx'
import { Copy } from '#app/_parts/Copy/Copy.tsx'
import { Shell } from '#app/_parts/Shell/Shell.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { ask } from '#app/_page/ask.ts'
import { address } from '#app/_page/pageAddress.ts'
import { trail } from '#app/_page/crumbs.ts'
import { head } from '#app/_page/head.ts'
import { origin } from '#app/_page/origin.ts'
import { languageOf, type Params } from '#app/_page/params.ts'
import type { SearchParams } from '#app/_page/searchParams.ts'
import { today } from '#app/_page/today.ts'
import { visitor } from '#app/_page/visitor.ts'
import { isAsked, isWritten, written, type QueryFields } from '#features/checklist/query.ts'
import { asked } from '#features/checklist/read.ts'
import type { Page } from '#collections/addresses.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** It depends on what is asked for. */
export const dynamic = 'force-dynamic'

const page: Page = { kind: 'checklist' }

type Props = Params & { searchParams: SearchParams }

/** The title, the description and the page ask for the same. */
const answered = cache((locale: Locale, query: string, who: string) =>
  asked(ask, locale, JSON.parse(query) as QueryFields, who),
)

async function read({ params, searchParams }: Props) {
  const locale = await languageOf(params)
  const query = await searchParams
  const filled = await answered(locale, JSON.stringify(query), await visitor())
  const t = await getTranslations({ locale })
  const { made } = filled
  // One list has one address, so that what is shared, kept offline and ticked is the same.
  if (made && !isWritten(query, made.asked)) redirect(address(locale, page) + written(made.asked))
  const procedure = made?.gathered.procedure
  const title = procedure && {
    text: procedure.title?.text ?? t(`Task.title.${procedure.task}`, { name: procedure.carrier.name.text }),
    lang: procedure.title?.lang ?? locale,
  }
  return { locale, filled, made, title, t }
}

/** What machines are told of this page: the empty form is found by search engines, somebody's list is not. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, filled, made, title, t } = await read(props)
  const told = head({
    locale,
    page,
    query: made ? written(made.asked) : '',
    title: title ? t('Checklist.of', { title: title.text }) : t('Checklist.title'),
    description: title ? t('Checklist.description', { title: title.text }) : t('Checklist.lead'),
    shown: locale,
    published: [...LOCALES],
  })
  return isAsked(filled.typed) ? { ...told, robots: { index: false } } : told
}

/** A form, and the one ordered list that it gives. */
export default async function ChecklistPage(props: Props) {
  const { locale, filled, made, title, t } = await read(props)
  const crumbs = await trail(locale, 'checklist')
  const query = made ? written(made.asked) : again(filled.typed)
  return (
    <Shell page={page} crumbs={crumbs} query={query}>
      <Copy />
      {made && title ? (
        <Made
          {...made}
          title={title}
          filled={filled}
          today={today()}
          url={new URL(address(locale, page) + query, origin()).href}
        />
      ) : (
        <>
          <Title
            title={{ text: t('Checklist.title'), lang: locale }}
            lead={{ text: t('Checklist.lead'), lang: locale }}
          />
          <ChecklistForm filled={filled} />
        </>
      )}
    </Shell>
  )
}
