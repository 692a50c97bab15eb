import type { ReactNode } from 'react'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { Pair } from '#app/_parts/Pair/Pair.tsx'
import { Sources } from '#app/_parts/Sources/Sources.tsx'
import type { Statement as Backed } from '#collections/shared/view.ts'

type Props = { of: Backed; title?: ReactNode; menus?: string }

/** A sentence or two with what backs them in the margin, under a heading of its own where it has one. */
export function Statement({ of, title, menus }: Props) {
  return (
    <Pair note={<Sources sources={of.sources} evidence={of.evidence} shown={1} />}>
      {title && <h3>{title}</h3>}
      <p>
        <Inline of={of.text} menus={menus} />
      </p>
    </Pair>
  )
}
