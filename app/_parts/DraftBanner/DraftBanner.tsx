import { useTranslations } from 'next-intl'
import styles from './DraftBanner.module.css'

/** Tells an editor that the page is a draft, with the way out. */
export function DraftBanner() {
  const t = useTranslations('Draft')
  return (
    <aside className={styles.draft} aria-label={t('label')}>
      <p>{t('text')}</p>
      <a href="/preview/leave">{t('leave')}</a>
    </aside>
  )
}
