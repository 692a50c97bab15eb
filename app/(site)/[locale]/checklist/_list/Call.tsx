import { grouped } from '#app/_parts/Hotlines/grouped.ts'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import type { Hotline } from '#collections/carriers/view.ts'

/** Numbers to call, where an item may need them. */
export function Call({ of }: { of: Hotline[] }) {
  if (of.length === 0) return null
  return (
    <ul className="points">
      {of.map(({ number, label }) => (
        <li key={number}>
          <a href={`tel:${number}`}>{grouped(number)}</a> <Inline of={label} />
        </li>
      ))}
    </ul>
  )
}
