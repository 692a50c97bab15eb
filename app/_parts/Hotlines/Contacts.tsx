import { useTranslations } from 'next-intl'
import { Hotlines } from './Hotlines.tsx'
import styles from './Hotlines.module.css'
import type { Carrier } from '#collections/carriers/view.ts'

/** How to reach a carrier: numbers, website, support pages. */
export function Contacts({
  of: { hotlines, website, support },
}: {
  of: Pick<Carrier, 'hotlines' | 'website' | 'support'>
}) {
  const t = useTranslations('Hotlines')
  return (
    <>
      {hotlines.length > 0 && <Hotlines of={hotlines} />}
      {(website || support) && (
        <p className={styles.sites}>
          {website && <a href={website}>{t('website')}</a>}
          {support && <a href={support}>{t('support')}</a>}
        </p>
      )}
    </>
  )
}
