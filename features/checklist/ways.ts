import type { Situation } from './situations.ts'
import type { Fitted, Hindrance } from './view.ts'
import { easiestOf, effort } from '#collections/procedures/effort.ts'
import type { Way } from '#collections/procedures/view.ts'
import type { Applicant, Need, Sim, Task } from '#collections/shared/choices.ts'

/** Where the line is, as far as the reader said: on a card, on a phone's or a tablet's eSIM, on a watch's. */
export type LineMedium = 'physical' | 'esim' | 'wearable' | null

/** What decides whether a way fits. */
export type Circumstances = { situations: readonly Situation[]; line: LineMedium; task: Task }

/** What no one else can do for the holder, by who they are. */
const PERSONAL: Partial<Record<Situation, Need[]>> = {
  deceased: ['login', 'face-check', 'sms-code', 'working-line'],
  minor: ['face-check'],
  company: ['face-check'],
}

/** Who can act for the holder, by who that is. */
const ACTING: Partial<Record<Situation, Applicant[]>> = {
  deceased: ['heirs', 'proxy'],
  minor: ['guardian', 'proxy'],
}

/** What only a line that still works can do. */
const LIVE: Need[] = ['working-line', 'sms-code', 'device']

const MEDIA: Sim[] = ['physical', 'esim', 'wearable']

function medium(way: Way, line: LineMedium): Hindrance[] {
  const media = way.sims.filter((sim) => MEDIA.includes(sim))
  if (media.length === 0) return []
  if (media.every((sim) => sim === 'wearable')) return line === 'wearable' ? [] : ['watch']
  if (line === 'physical') return media.includes('physical') ? [] : ['esim-only']
  // A watch's line is an eSIM as well.
  return line === null || media.some((sim) => sim !== 'physical') ? [] : ['physical-only']
}

/** From where the reader cannot go this way. */
function distance({ kind, reach }: Way, is: (situation: Situation) => boolean): Hindrance[] {
  // Where nobody says from where it works, a store at least is not abroad.
  if (is('abroad') && kind === 'store' && reach !== 'anywhere') return ['visit']
  if (is('abroad') && reach === 'country') return ['country']
  return (is('abroad') || is('province')) && reach === 'home-area' ? ['home-area'] : []
}

/** Whether nobody in one of the situations may apply, as far as it is known who may. */
const isRefused = ({ applicants, onlyFor }: Way, situations: readonly Situation[]): boolean =>
  applicants.length > 0 &&
  onlyFor.length === 0 &&
  situations.some((each) => ACTING[each]?.every((one) => !applicants.includes(one)))

/** Why a way may not do. */
function hindrances(way: Way, { situations, line, task }: Circumstances): Hindrance[] {
  const is = (situation: Situation): boolean => situations.includes(situation)
  const needs = (some: Need[] | undefined): boolean => way.needs.some((need) => some?.includes(need))
  // IoT SIMs are mostly companies'.
  const isOpen =
    way.onlyFor.length === 0 || way.onlyFor.some((each) => is(each) || (each === 'company' && task === 'end-iot'))
  return [
    ...medium(way, line),
    ...distance(way, is),
    ...(is('lost') && !way.onlyFor.includes('lost') && needs(LIVE) ? (['line'] as const) : []),
    ...(situations.some((each) => needs(PERSONAL[each])) || isRefused(way, situations) ? (['holder'] as const) : []),
    ...(way.ends === 'nothing' ? (['stops'] as const) : []),
    // Only of an IoT SIM is the paper nothing special.
    ...(task !== 'end-iot' && !is('company') && needs(['company-papers']) ? (['papers'] as const) : []),
    ...(isOpen ? [] : way.onlyFor.slice(0, 1)),
  ]
}

/** How much each stands in the way: what is only unknown least, what cannot be done at all most. */
const WEIGHT: Record<Hindrance, number> = {
  'physical-only': 1,
  'esim-only': 1,
  // A long way, but a way.
  'home-area': 1,
  papers: 2,
  holder: 2,
  line: 3,
  visit: 3,
  country: 3,
  watch: 4,
  stops: 4,
  abroad: 4,
  province: 4,
  lost: 4,
  minor: 4,
  company: 4,
  deceased: 4,
}

/** How much a way is made for the situation: the more, the earlier it comes. */
function fitness(way: Way, { situations, line }: Circumstances): number {
  const isMeant = way.onlyFor.some((each) => situations.includes(each))
  const papers = situations.includes('company') && way.needs.includes('company-papers')
  const watch = line === 'wearable' && way.sims.includes('wearable')
  return Number(isMeant) + Number(papers) + Number(watch)
}

/**
 * The ways in the order to try them: those that nothing stands against, those that are made for the situation first, then the
 * least laborious; waiting for expiry last; after them those that something stands against, which is said. None is left out:
 * the reader may know better. `easiest` is the least laborious of those that nothing stands against.
 */
export function fitted(ways: Way[], given: Circumstances): { ways: Fitted[]; easiest: string | null } {
  const all = ways.map((way) => ({ way, hindrances: hindrances(way, given) }))
  const open = all.filter((each) => each.hindrances.length === 0).map(({ way }) => way)
  const first = effort(open.length > 0 ? open : ways).way
  const place = ({ way, hindrances: against }: Fitted): number[] => [
    against.reduce((sum, each) => sum + WEIGHT[each], 0),
    -fitness(way, given),
    Number(way.kind === 'expiry'),
    Number(way.ends === 'some'),
    Number(way.key !== first),
  ]
  const sorted = all.toSorted((a, b) => {
    const [one, two] = [place(a), place(b)]
    return one.map((value, at) => value - (two[at] ?? 0)).find((difference) => difference !== 0) ?? 0
  })
  return { ways: sorted, easiest: easiestOf(open) }
}
