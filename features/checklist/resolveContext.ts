import { PHYSICAL, type Asked } from './query.ts'
import { variants, type Names } from './guideQuotes.ts'
import { HOLDERS, type Situation } from './situations.ts'
import type { Gathered, Note } from './view.ts'
import type { Line } from './ways.ts'
import type { AlternativeView, Hotline } from '#collections/carriers/view.ts'
import { mayHaveEsim } from '#collections/procedures/journey.ts'
import type { Alternative } from '#collections/shared/choices.ts'

/** What follows from the answers: which of them matter here, and what has to be said of those that do not. */
export type Settled = {
  gathered: Gathered
  asked: Asked
  /** Those that matter here. */
  situations: Situation[]
  notes: Note[]
  line: Line
  names: Names
  /** What keeps the number, if the reader wants that and something does. */
  keeps: boolean
  is: (situation: Situation) => boolean
}

/** Which alternatives keep a number, the one that ends the contract first; changing the number does not. */
const KEEPING: readonly Alternative[] = ['port-out', 'downgrade', 'suspend', 'transfer-owner', 'other']

/** How a text begins that is for IoT SIMs alone. */
const IOT_FIRST = /^(物联网卡|(an? )?IoT SIMs?\b|to pause an IoT|for IoT)/i

/** What keeps the number, in order; for someone who died a new holder comes first. */
export function keeping({ procedure }: Gathered, situations: readonly Situation[]): AlternativeView[] {
  const order = situations.includes('deceased') ? ['transfer-owner', ...KEEPING] : KEEPING
  return procedure.alternatives
    .filter(({ kind, text }) => KEEPING.includes(kind) && !IOT_FIRST.test(text.text))
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

function namesOf({ procedure, country, aliases }: Gathered): Names {
  const others = country?.carriers.filter(({ slug }) => slug !== procedure.carrier.slug) ?? []
  return {
    carrier: [...new Set([...variants(procedure.carrier.name.text), ...aliases])],
    country: country ? [country.name.text] : [],
    others: others.flatMap(({ name }) => variants(name.text)),
  }
}

/** Where the line is; a device that cannot be right for this carrier says nothing, and a note says so. */
function lineOf({ procedure, device }: Gathered, asked: Asked): { line: Line; note?: Note } {
  const { sims } = procedure.carrier
  if (asked.device === PHYSICAL) {
    return sims.length > 0 && !sims.includes('physical') ? { line: null, note: 'esim-only' } : { line: 'physical' }
  }
  if (!device) return { line: null }
  if (!mayHaveEsim(procedure)) return { line: null, note: 'no-esim' }
  return { line: /watch|手表/i.test(`${device.slug} ${device.name.text}`) ? 'wearable' : 'esim' }
}

/** How labels of hotlines say that they are for IoT SIMs. */
const IOT = /物联网|\bIoT\b|M2M/i

/** The hotlines that are for what is ended; all, if none is told to be. */
export function callable({ gathered: { procedure }, asked }: Pick<Settled, 'gathered' | 'asked'>): Hotline[] {
  const fit = procedure.hotlines.filter(({ label }) => IOT.test(label.text) === (asked.task === 'end-iot'))
  return fit.length > 0 ? fit : procedure.hotlines
}

/** Settles what was asked against what there is. */
export function settle(gathered: Gathered, asked: Asked): Settled {
  const { procedure, country } = gathered
  // Only in mainland China does a number belong to a province.
  const isElsewhere = country?.code !== 'CN' || asked.task !== 'cancel-line'
  // The number of an IoT SIM or of a travel eSIM is nothing to keep.
  const canKeep =
    asked.task === 'cancel-line' &&
    (procedure.stages.some(({ stage }) => stage === 'keep') || keeping(gathered, []).length > 0)
  const ignored: Partial<Record<Situation, Note>> = {
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
  return { gathered, asked, situations, notes, line, names: namesOf(gathered), keeps: is('keep'), is }
}
