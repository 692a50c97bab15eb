import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import styles from './Columns.module.css'

type Props = {
  /** What the index lists; it stands beside the text on wide screens only. */
  index: { id: string; label: ReactNode }[]
  of?: 'steps' | 'contents'
  children: ReactNode
}

/** The body of a page: an index that stays in view, and the text with its margin. */
export function Columns({ index, of = 'contents', children }: Props) {
  const t = useTranslations('Rail')
  return (
    <div className={styles.columns}>
      <nav className={styles.rail} aria-label={t(of)}>
        <p>{t(of)}</p>
        <ul>
          {index.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.text}>{children}</div>
    </div>
  )
}
