import type { ReactNode } from 'react'
import styles from './Notice.module.css'
import * as mark from '#contract/pageMarks.ts'

/** A doubt the reader has to know of before the steps: an old check, or no official source. */
export function Notice({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.notice} {...mark.quote}>
      <h2>{title}</h2>
      <p>{children}</p>
    </section>
  )
}
