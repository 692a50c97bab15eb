import { advise } from './advice.ts'
import { item, unique } from './item.ts'
import type { Settled } from './settle.ts'
import type { Item, What } from './view.ts'
import { fitted } from './ways.ts'
import type { Leg } from '#collections/procedures/journey.ts'
import type { Way } from '#collections/procedures/view.ts'
import type { Need } from '#collections/shared/choices.ts'

/** What a list of things to bring says better than the needs do. */
const CARRIED: readonly Need[] = ['id-number', 'id-copy', 'id-original', 'letter', 'device', 'company-papers']

/** What to have at hand for a way; null if nothing is known. */
function readyFor({ needs, bring }: Way): Extract<What, { kind: 'ready' }> | null {
  const rest = bring.length > 0 ? needs.filter((need) => !CARRIED.includes(need)) : needs
  return rest.length + bring.length > 0 ? { kind: 'ready', needs: rest, bring } : null
}

/** What to ask first, have ready, do, say and note, to cancel by one of the ways. */
export function cancelling(settled: Settled, leg: Extract<Leg, { stage: 'cancel' }>): Item[] {
  const { gathered, asked, situations, is, line, names } = settled
  const { cards } = gathered.procedure
  const { ways, easiest } = fitted(leg.ways, { situations, line, task: asked.task })
  const free = ways.filter(({ hindrances }) => hindrances.length === 0)
  const first = ways[0]?.way
  const speaks = (free.length > 0 ? free : ways).some(({ way }) => way.kind === 'store' || way.kind === 'hotline')
  const shown = cards.filter(({ purpose }) => purpose !== 'port-out')
  // Who lost the SIM has called already.
  const hotlines = !is('lost') && (is('abroad') || free.length === 0) ? gathered.procedure.hotlines : []
  const ready = first ? readyFor(first) : null
  const backing = first ? { ...first, sources: unique([...leg.sources, ...first.sources]) } : leg
  return [
    ...(is('abroad') && asked.task === 'cancel-line' ? [advise(gathered, 'abroad', names)] : []),
    ...(is('province') ? [advise(gathered, 'province', names)] : []),
    ...(first && ready ? [item('ready', 'cancel', ready, first)] : []),
    item('cancel', 'cancel', { kind: 'cancel', text: leg.text, ways, easiest, hotlines }, backing),
    ...(speaks && shown.length > 0 ? [item('say', 'cancel', { kind: 'say', cards: shown })] : []),
    advise(gathered, 'reference', names),
  ]
}
