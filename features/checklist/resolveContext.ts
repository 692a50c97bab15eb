import { PHYSICAL, type ChecklistQuery } from './query.ts'
import { HOLDERS, type Situation } from './situations.ts'
import type { Gathered, ChecklistNote } from './view.ts'
import type { LineMedium } from './ways.ts'
import type { AlternativeView, Hotline } from '#collections/carriers/view.ts'
import { mayHaveEsim } from '#collections/procedures/journey.ts'
import type { Alternative, Task } from '#collections/shared/choices.ts'

/** What follows from the answers: which of them matter here, and what has to be said of those that do not. */
export type Settled = {
  gathered: Gathered
  asked: ChecklistQuery
  /** Those that matter here. */
  situations: Situation[]
  notes: ChecklistNote[]
  line: LineMedium
  /** What keeps the number, if the reader wants that and something does. */
  keeps: boolean
  is: (situation: Situation) => boolean
}

/** Which alternatives keep a number, the one that ends the contract first; changing the number does not. */
const KEEPING: readonly Alternative[] = ['port-out', 'downgrade', 'suspend', 'transfer-owner', 'other']

/** What keeps the number, in order; for someone who died a new holder comes first. */
export function keeping({ procedure }: Gathered, situations: readonly Situation[]): AlternativeView[] {
  const order = situations.includes('deceased') ? ['transfer-owner', ...KEEPING] : KEEPING
  return procedure.alternatives
    .filter(({ kind, tasks }) => KEEPING.includes(kind) && (tasks.length === 0 || tasks.includes(procedure.task)))
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

/** Where the line is; a device that cannot be right for this carrier says nothing, and a note says so. */
function lineOf({ procedure, device }: Gathered, asked: ChecklistQuery): { line: LineMedium; note?: ChecklistNote } {
  const { sims } = procedure.carrier
  if (asked.device === PHYSICAL) {
    return sims.length > 0 && !sims.includes('physical') ? { line: null, note: 'esim-only' } : { line: 'physical' }
  }
  if (!device) return { line: null }
  if (!mayHaveEsim(procedure)) return { line: null, note: 'no-esim' }
  return { line: device.kind === 'watch' ? 'wearable' : 'esim' }
}

/** Those that are so; all, if none is. */
export function preferred<T>(all: T[], isSo: (each: T) => boolean): T[] {
  const fit = all.filter(isSo)
  return fit.length > 0 ? fit : all
}

/** Hotlines are people's, unless they are said to be for IoT SIMs. */
const serves = ({ tasks }: Hotline, task: Task): boolean =>
  tasks.length === 0 ? task !== 'end-iot' : tasks.includes(task)

/**
 * The hotlines that are for what is ended; all, if none is told to be. Who is abroad gets those that are known to work there
 * first and, where there are such, none that works only at home.
 */
export function callable({ gathered, asked, is }: Pick<Settled, 'gathered' | 'asked' | 'is'>): Hotline[] {
  const fit = preferred(gathered.procedure.hotlines, (each) => serves(each, asked.task))
  // Who lost the SIM has no line of the carrier's to call from.
  const able = is('lost') ? preferred(fit, ({ reach }) => reach !== 'network') : fit
  const works = ({ reach }: Hotline): boolean => reach === 'anywhere'
  if (!is('abroad') || !able.some(works)) return able
  return [...able.filter(works), ...able.filter(({ reach }) => reach !== 'anywhere' && reach !== 'country')]
}

/** Settles what was asked against what there is. */
export function settle(gathered: Gathered, asked: ChecklistQuery): Settled {
  const { procedure, country } = gathered
  // Only in mainland China does a number belong to a province.
  const isElsewhere = country?.code !== 'CN' || asked.task !== 'cancel-line'
  // The number of an IoT SIM or of a travel eSIM is nothing to keep.
  const canKeep =
    asked.task === 'cancel-line' &&
    (procedure.stages.some(({ stage }) => stage === 'keep') || keeping(gathered, []).length > 0)
  const ignored: Partial<Record<Situation, ChecklistNote>> = {
    ...(isElsewhere ? { province: 'province-elsewhere' } : {}),
    ...(canKeep ? {} : { keep: 'keep-none' }),
  }
  const situations = asked.situations.filter((each) => ignored[each] === undefined)
  const is = (situation: Situation): boolean => situations.includes(situation)
  const { line, note } = lineOf(gathered, asked)
  const notes = [
    ...asked.situations.flatMap((each) => ignored[each] ?? []),
    ...(HOLDERS.filter(is).length > 1 ? (['holders'] as const) : []),
    ...(note ? [note] : []),
  ]
  return { gathered, asked, situations, notes, line, keeps: is('keep'), is }
}
