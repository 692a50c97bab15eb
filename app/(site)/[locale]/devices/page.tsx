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
import { devices } from '#collections/devices/read.ts'
import type { Page } from '#collections/addresses.ts'
import { LOCALES } from '#i18n/routing.ts'

/** Seconds; see the home page. */
export const revalidate = 3600

const page: Page = { kind: 'devices' }

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const locale = await languageOf(params)
  const t = await getTranslations({ locale, namespace: 'Devices' })
  return head({ locale, page, title: t('title'), description: t('lead'), shown: locale, published: [...LOCALES] })
}

/** Every device family the guide has steps for. */
export default async function Devices({ params }: Params) {
  const locale = await languageOf(params)
  const t = await getTranslations('Devices')
  const row = await getTranslations('Row')
  const rows = await ask(devices, locale)
  return (
    <Shell page={page} crumbs={await trail(locale, 'devices')}>
      <Title title={{ text: t('title'), lang: locale }} lead={{ text: t('lead'), lang: locale }} />
      {rows.length === 0 && <p>{t('empty')}</p>}
      <Rows>
        {rows.map(({ slug, name, maker, checkedOn }) => (
          <Row
            key={slug}
            href={address(locale, { kind: 'device', device: slug })}
            name={<Inline of={name} />}
            facts={[
              maker,
              <span key="day">
                {row('checked')} <time dateTime={checkedOn}>{checkedOn}</time>
              </span>,
            ]}
          />
        ))}
      </Rows>
    </Shell>
  )
}
