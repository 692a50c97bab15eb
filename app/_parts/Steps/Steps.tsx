import type { ReactNode } from 'react'
import styles from './Steps.module.css'
import * as mark from '#contract/pageMarks.ts'

/** Numbered steps down the page; the number stands on a chip with the SIM's cut corner. */
export function Steps({ children }: { children: ReactNode }) {
  return (
    <ol role="list" className={styles.steps} {...mark.steps}>
      {children}
    </ol>
  )
}

/** One step; links and the index lead to its `id`. */
export function Step({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <li id={id} className={styles.step}>
      <div>{children}</div>
    </li>
  )
}
