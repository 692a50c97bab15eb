import type { ReactNode } from 'react'
import styles from './Topic.module.css'

/** A part of a page under a heading the index can lead to. */
export function Topic({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) {
  return (
    <section id={id} className={styles.topic}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
