import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { Row, Rows } from '#app/_parts/Rows/Rows.tsx'
import { Shell } from '#app/_parts/Shell/Shell.tsx'
import { Title } from '#app/_parts/Title/Title.tsx'
import { ask } from '#app/_page/ask.ts'
import { address } from '#app/_page/pageAddress.ts'
import { trail } from '#app/_page/crumbs.ts'
import { head } from '#app/_page/head.ts'
import { languageOf, type Params } from '#app/_page/params.ts'
import { countries } from '#collections/countries/read.ts'
import type { Page } from '#collections/addresses.ts'
import { LOCALES } from '#i18n/routing.ts'

/** Seconds; see the home page. */
export const revalidate = 3600

const page: Page = { kind: 'countries' }

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await languageOf(params)
  const t = await getTranslations({ locale, namespace: 'Countries' })
  return head({ locale, page, title: t('title'), description: t('lead'), shown: locale, published: [...LOCALES] })
}

/** Every country and region with rules and complaint paths. */
export default async function Countries({ params }: Params) {
  const locale = await languageOf(params)
  const t = await getTranslations('Countries')
  const rows = await ask(countries, locale)
  return (
    <Shell page={page} crumbs={await trail(locale, 'countries')}>
      <Title title={{ text: t('title'), lang: locale }} lead={{ text: t('lead'), lang: locale }} />
      {rows.length === 0 && <p>{t('empty')}</p>}
      <Rows>
        {rows.map(({ slug, name, carriers }) => (
          <Row
            key={slug}
            href={address(locale, { kind: 'country', country: slug })}
            name={<Inline of={name} />}
            facts={[t('carriers', { count: carriers })]}
          />
        ))}
      </Rows>
    </Shell>
  )
}
