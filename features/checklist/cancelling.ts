import { advise } from './advice.ts'
import { item, unique } from './item.ts'
import { callable, type Settled } from './resolveContext.ts'
import type { Item, What } from './view.ts'
import { HOLDERS } from './situations.ts'
import { fitted } from './ways.ts'
import type { Leg } from '#collections/procedures/journey.ts'
import type { Way } from '#collections/procedures/view.ts'
import type { Need } from '#collections/shared/choices.ts'

/** What a card says of the reader's own line and money, which is not so when the line was another's. */
const OWN = /我的|我要|我想|\bmy\b/i

/** Whether a list of things to bring names the line itself. */
const NAMES_LINE = /线路|号码|手机|\b(line|number|phone|sim)\b/i

/** What a list of things to bring says better than the needs do. */
const CARRIED: readonly Need[] = ['id-number', 'id-copy', 'id-original', 'letter', 'device', 'company-papers']

/** What to have at hand for a way; null if nothing is known. */
function readyFor({ needs, bring }: Way, papers: boolean): Extract<What, { kind: 'ready' }> | null {
  const namesLine = bring.some(({ text }) => NAMES_LINE.test(text))
  const isSaid = (need: Need): boolean =>
    (bring.length > 0 && CARRIED.includes(need)) || (namesLine && need === 'working-line')
  const rest = needs.filter((need) => !isSaid(need))
  return papers || rest.length + bring.length > 0 ? { kind: 'ready', needs: rest, bring, papers } : null
}

/** What to ask first, have ready, do, say and note, to cancel by one of the ways. */
export function cancelling(settled: Settled, leg: Extract<Leg, { stage: 'cancel' }>): Item[] {
  const { gathered, asked, situations, is, line, names } = settled
  const { cards } = gathered.procedure
  const { ways, easiest } = fitted(leg.ways, { situations, line, task: asked.task })
  const free = ways.filter(({ hindrances }) => hindrances.length === 0)
  const first = ways[0]?.way
  const speaks = (free.length > 0 ? free : ways).some(({ way }) => way.kind === 'store' || way.kind === 'hotline')
  const shown = cards.filter(
    ({ purpose, text, meaning }) =>
      purpose !== 'port-out' && !(is('deceased') && (OWN.test(text) || OWN.test(meaning.text))),
  )
  // Who lost the SIM has called already.
  const hotlines = !is('lost') && (is('abroad') || free.length === 0) ? callable(settled) : []
  const ready = first ? readyFor(first, HOLDERS.some(is)) : null
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
