import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import styles from './Title.module.css'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import notice from '#app/_parts/Notice/Notice.module.css'
import type { Languages, Text } from '#collections/shared/view.ts'

type Props = {
  title: Text
  /** The answer in at most two lines. */
  lead?: Text
  /** A line above the title, such as the number of a section. */
  over?: ReactNode
  /** The language the page's texts are in, where it can be another than the page's. */
  shown?: Languages['shown']
  /** Stamp, facts, halt. */
  children?: ReactNode
}

/** The title block; says so where the page's texts are in another language than the page. */
export function Title({ title, lead, over, shown, children }: Props) {
  const t = useTranslations('Fallback')
  const fallback = shown !== undefined && shown !== useLocale()
  return (
    <header className={styles.title}>
      {fallback && <p className={notice.notice}>{t('text')}</p>}
      {over && <p className={styles.over}>{over}</p>}
      <h1>
        <Inline of={title} />
      </h1>
      {lead && (
        <p className={styles.lead}>
          <Inline of={lead} />
        </p>
      )}
      {children}
    </header>
  )
}
