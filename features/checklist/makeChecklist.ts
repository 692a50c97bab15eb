import type { ChecklistQuery } from './query.ts'
import { settle } from './resolveContext.ts'
import { STAGE_ITEMS } from './stages.ts'
import type { Checklist, Gathered } from './view.ts'
import { journey } from '#collections/procedures/journey.ts'
import { STAGES } from '#collections/shared/choices.ts'

/**
 * One list for one reader, in the order of the journey, which is the one that is safe. Nothing is said of a carrier that its
 * data does not say: what a situation adds are our usual words, which the guide backs, and the guide's own sentences that
 * name the carrier. Who wants to keep the number gets no way to cancel: porting ends the contract by itself.
 */
export function makeChecklist(gathered: Gathered, asked: ChecklistQuery): Checklist {
  const settled = settle(gathered, asked)
  const legs = journey(gathered.procedure)
  const items = STAGES.flatMap((stage) =>
    STAGE_ITEMS[stage](
      settled,
      legs.find((leg) => leg.stage === stage),
    ),
  )
  return { items, notes: settled.notes, situations: settled.situations, keeps: settled.keeps }
}
