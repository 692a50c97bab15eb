import { useTranslations } from 'next-intl'
import styles from './DraftBanner.module.css'

/** Tells someone with whom a draft was shared what they look at. */
export function SharedBanner() {
  const t = useTranslations('Draft')
  return (
    <aside className={styles.draft} aria-label={t('label')}>
      <p>{t('shared')}</p>
    </aside>
  )
}
