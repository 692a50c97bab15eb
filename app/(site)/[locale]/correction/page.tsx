import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CorrectionForm } from './CorrectionForm.tsx'
import { Refused } from '#app/_parts/Form/Refused.tsx'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { Shell } from '#app/_parts/Shell/Shell.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { address } from '#app/_page/pageAddress.ts'
import { trail } from '#app/_page/crumbs.ts'
import { head } from '#app/_page/head.ts'
import { named } from '#app/_page/pageTitle.ts'
import { languageOf, type Params } from '#app/_page/params.ts'
import { first, type SearchParams } from '#app/_page/searchParams.ts'
import { typedBefore } from '#app/_page/formState.ts'
import type { Page } from '#collections/addresses.ts'
import { LOCALES } from '#i18n/routing.ts'

/** It depends on what is asked for, and on what could not be taken. */
export const dynamic = 'force-dynamic'

const page: Page = { kind: 'correction' }

type Props = Params & { searchParams: SearchParams }

async function read({ params, searchParams }: Props) {
  const locale = await languageOf(params)
  const query = await searchParams
  const path = first(query.page)
  const place = path === '' ? null : await named(locale, path)
  if (path !== '' && !place) notFound()
  const typed = await typedBefore()
  return { locale, place, typed, sent: !typed && first(query.sent) !== '' }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, place, sent } = await read(props)
  const t = await getTranslations({ locale, namespace: 'Correction' })
  const title = sent ? t('thanks') : t('title')
  const told = head({ locale, page, title, description: t('lead'), shown: locale, published: [...LOCALES] })
  // One form is enough for search engines; there is one for every page.
  return place ? { ...told, robots: { index: false } } : told
}

/** Takes a correction of another page with its source, and confirms it. */
export default async function Correction(props: Props) {
  const { locale, place, typed, sent } = await read(props)
  const t = await getTranslations('Correction')
  const crumbs = await trail(locale, ...(place ? [{ name: place.title, page: place.page }] : []), 'correction')
  const query = place ? `?${new URLSearchParams({ page: place.path })}` : ''
  return (
    <Shell page={page} crumbs={crumbs} query={query}>
      <Title title={{ text: sent ? t('thanks') : t('title'), lang: locale }}>
        {place && (
          <p>
            <a href={address(locale, place.page)}>
              <Inline of={place.title} />
            </a>
          </p>
        )}
        <p>{sent ? t('received') : t('lead')}</p>
        {typed && <Refused typed={typed} />}
      </Title>
      {!sent && <CorrectionForm page={place?.page} typed={typed} />}
    </Shell>
  )
}
