import { easiestOf, effort } from './effort.ts'
import type { Procedure, Way } from './view.ts'
import { STAGES, type CarrierStatement, type Stage } from '#collections/shared/choices.ts'
import type { Source, Text } from '#collections/shared/view.ts'

/** One numbered thing of the journey; `cancel` holds the ways, the others a text. */
export type Leg =
  | { stage: Exclude<Stage, 'cancel'>; text: Text; covers: CarrierStatement[]; sources: Source[]; own: boolean }
  | { stage: 'cancel'; text: Text | null; sources: Source[]; ways: Way[]; easiest: string | null }

/**
 * The order that is safe (editorial rules, “Wording”): what depends on the number, contract and bills, keep it instead?,
 * cancel with the carrier while the line still works because it receives the codes, wait for the confirmation, erase the
 * eSIM last, afterwards. A stage without a text is left out; cancelling never is.
 */
export function journey(procedure: Pick<Procedure, 'stages' | 'ways' | 'carrier'>): Leg[] {
  const legs: Leg[] = []
  for (const stage of STAGES) {
    const found = procedure.stages.find((each) => each.stage === stage)
    if (stage === 'cancel') {
      const first = effort(procedure.ways).way
      const ways = [...procedure.ways].sort((a, b) => Number(b.key === first) - Number(a.key === first))
      const text = found?.text ?? null
      legs.push({ stage, text, sources: found?.sources ?? [], ways, easiest: easiestOf(procedure.ways) })
    } else if (found && (stage !== 'erase' || mayHaveEsim(procedure))) {
      legs.push({ stage, text: found.text, covers: found.covers, sources: found.sources, own: found.own })
    }
  }
  return legs
}

/** Whether the carrier sells anything that leaves a profile on a device. */
export function mayHaveEsim({ carrier }: Pick<Procedure, 'carrier'>): boolean {
  return carrier.sims.some((sim) => sim === 'esim' || sim === 'wearable' || sim === 'travel')
}
