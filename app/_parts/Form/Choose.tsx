import { useLocale, useTranslations } from 'next-intl'
import { Row, Rows } from '#app/_parts/Rows/Rows.tsx'
import { address } from '#app/_page/pageAddress.ts'

/** Where to find the page that someone means to report on. */
export function Choose() {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <Rows>
      <Row href={address(locale, { kind: 'carriers' })} name={t('Carriers.title')} about={t('Carriers.lead')} />
      <Row href={address(locale, { kind: 'devices' })} name={t('Devices.title')} />
    </Rows>
  )
}
