import { advise } from './advice.ts'
import { item, unique } from './item.ts'
import { callable, type Settled } from './resolveContext.ts'
import type { Item, What } from './view.ts'
import { HOLDERS } from './situations.ts'
import { fitted } from './ways.ts'
import type { Leg } from '#collections/procedures/journey.ts'
import type { Way } from '#collections/procedures/view.ts'

/** What to have at hand for a way; null if nothing is known. */
function readyFor({ needs, bring, bringCovers }: Way, papers: boolean): Extract<What, { kind: 'ready' }> | null {
  const rest = needs.filter((need) => !bringCovers.includes(need))
  return papers || rest.length + bring.length > 0 ? { kind: 'ready', needs: rest, bring, papers } : null
}

/** What to ask first, have ready, do, say and note, to cancel by one of the ways. */
export function cancelling(settled: Settled, leg: Extract<Leg, { stage: 'cancel' }>): Item[] {
  const { gathered, asked, situations, is, line } = settled
  const { cards } = gathered.procedure
  const { ways, easiest } = fitted(leg.ways, { situations, line, task: asked.task })
  const free = ways.filter(({ hindrances }) => hindrances.length === 0)
  const first = ways[0]?.way
  const speaks = (free.length > 0 ? free : ways).some(({ way }) => way.kind === 'store' || way.kind === 'hotline')
  const shown = cards.filter(
    ({ purpose, speaker }) => purpose !== 'port-out' && (speaker === 'anyone' || !is('deceased')),
  )
  // Who lost the SIM has called already.
  const hotlines = !is('lost') && (is('abroad') || free.length === 0) ? callable(settled) : []
  const ready = first ? readyFor(first, HOLDERS.some(is)) : null
  const backing = first ? { ...first, sources: unique([...leg.sources, ...first.sources]) } : leg
  return [
    ...(is('abroad') && asked.task === 'cancel-line' ? [advise(gathered, 'abroad')] : []),
    ...(is('province') ? [advise(gathered, 'province')] : []),
    ...(first && ready ? [item('ready', 'cancel', ready, first)] : []),
    item('cancel', 'cancel', { kind: 'cancel', text: leg.text, ways, easiest, hotlines }, backing),
    ...(speaks && shown.length > 0 ? [item('say', 'cancel', { kind: 'say', cards: shown })] : []),
    advise(gathered, 'reference'),
  ]
}
