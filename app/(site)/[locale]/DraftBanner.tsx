import { useTranslations } from 'next-intl'
import styles from './DraftBanner.module.css'

/** Tells an editor that the page is a draft, with the way out: a form, because leaving changes what the browser keeps. */
export function DraftBanner() {
  const t = useTranslations('Draft')
  return (
    <aside className={styles.draft} aria-label={t('label')}>
      <p>{t('text')}</p>
      <form method="post" action="/preview/leave">
        <button>{t('leave')}</button>
      </form>
    </aside>
  )
}
