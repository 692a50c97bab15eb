import type { ReactNode } from 'react'
import styles from './Pair.module.css'

/** A text and, level with it in the margin of wide screens, what backs it. `isMore`: paper may leave out all but its name. */
export function Pair({ note, isMore, children }: { note?: ReactNode; isMore?: boolean; children: ReactNode }) {
  return (
    <div className={styles.pair} data-more={isMore ? true : undefined}>
      <div className={styles.text}>{children}</div>
      {note}
    </div>
  )
}
