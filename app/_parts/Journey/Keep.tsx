import { Opening } from './Opening.tsx'
import { Alternatives } from '#app/_parts/Alternatives/Alternatives.tsx'
import type { Leg } from '#collections/procedures/journey.ts'
import type { Procedure } from '#collections/procedures/view.ts'

type Props = { leg: Exclude<Leg, { stage: 'cancel' }>; title: string; procedure: Procedure }

/** Whether to end it at all: what this carrier offers instead. */
export function Keep({ leg, title, procedure }: Props) {
  const menus = procedure.carrier.lang
  // What backs an alternative stands beside it; said at the opening as well, it would only push the alternatives down.
  const below = new Set(procedure.alternatives.flatMap(({ sources }) => sources.map(({ key }) => key)))
  const sources = leg.sources.filter(({ key }) => !below.has(key))
  return (
    <>
      <Opening leg={{ ...leg, sources }} title={title} menus={menus} />
      <Alternatives of={procedure.alternatives} menus={menus} />
    </>
  )
}
