import { grouped } from './grouped.ts'
import styles from './Hotlines.module.css'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import type { Hotline } from '#collections/carriers/view.ts'

/** Numbers to call, each with whom it reaches and from where. */
export function Hotlines({ of }: { of: Hotline[] }) {
  return (
    <dl className={styles.hotlines}>
      {of.map(({ number, label }) => (
        <div key={number}>
          <dt>
            <a href={`tel:${number}`}>{grouped(number)}</a>
          </dt>
          <dd>
            <Inline of={label} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
