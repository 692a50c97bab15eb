import type { ReactNode } from 'react'
import styles from './Pair.module.css'

/** A text and, level with it in the margin of wide screens, what backs it. */
export function Pair({ note, children }: { note?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.pair}>
      <div className={styles.text}>{children}</div>
      {note}
    </div>
  )
}
