import { grouped } from './grouped.ts'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import rows from '#app/_parts/Rows/Rows.module.css'
import type { Hotline } from '#collections/carriers/view.ts'

/** Numbers to call, each with whom it reaches and from where. */
export function Hotlines({ of }: { of: Hotline[] }) {
  return (
    <dl className={rows.rows}>
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
