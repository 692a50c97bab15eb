import type { ReactNode } from 'react'
import styles from './Rows.module.css'
import * as mark from '#contract/pageMarks.ts'

/** A list set as rows between hairlines. */
export function Rows({ children }: { children: ReactNode }) {
  return <ul className={styles.rows}>{children}</ul>
}

type Props = {
  href: string
  name: ReactNode
  /** A second line under the name. */
  about?: ReactNode
  /** Facts at the end of the row, each in a column of its own on wide screens. */
  facts?: ReactNode[]
}

/** One row: a link, what it leads to, and facts to choose by. */
export function Row({ href, name, about, facts = [] }: Props) {
  return (
    <li {...mark.row}>
      <div>
        <a href={href}>{name}</a>
        {about && <p>{about}</p>}
      </div>
      {facts.map((fact, index) => (
        <span key={index} className={styles.fact} {...mark.piece}>
          {fact}
        </span>
      ))}
    </li>
  )
}
