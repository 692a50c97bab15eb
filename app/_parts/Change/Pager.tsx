import { useTranslations } from 'next-intl'
import styles from './Change.module.css'

type Props = { page: number; pages: number; path: string }

/** Links to the newer and older changes; nothing where all are on one page. */
export function Pager({ page, pages, path }: Props) {
  const t = useTranslations('Changes')
  if (pages === 1) return null
  const at = (each: number): string => (each === 1 ? path : `${path}?page=${each}`)
  return (
    <nav className={styles.pager} aria-label={t('pager')}>
      {page > 1 && (
        <a rel="prev" href={at(page - 1)}>
          {t('newer')}
        </a>
      )}
      <span>{t('page', { page, pages })}</span>
      {page < pages && (
        <a rel="next" href={at(page + 1)}>
          {t('older')}
        </a>
      )}
    </nav>
  )
}
