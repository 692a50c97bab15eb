import type { Effort } from './effort.ts'
import type { procedureShape, wayShape } from './shape.ts'
import type { z } from 'zod'
import type { carrierShape } from '#collections/carriers/shape.ts'
import type { CountryLink } from '#collections/countries/link.ts'
import type { Reported } from '#collections/reports/view.ts'
import type { CarrierKind, CarrierStatement, Sim, Stage, Task } from '#collections/shared/choices.ts'
import type { Localized } from '#collections/shared/localize.ts'
import type { CardView, CaseView, Languages, Source, Text } from '#collections/shared/view.ts'

type CarrierFields = Localized<z.infer<typeof carrierShape>>

/** A procedure as a list shows it. */
export type ProcedureRow = Languages & {
  carrier: { slug: string; name: Text; kind: CarrierKind }
  task: Task
  title: Text | null
  effort: Effort
  /** The oldest check among its ways, YYYY-MM-DD. */
  checkedOn: string
  /** What readers say of its steps. */
  reported: Reported
  /** When what readers see last changed, ISO 8601. */
  changedAt: string
}

/** One channel by which a procedure can be done. `duration.days`: least and most days until it is done. */
export type Way = Localized<z.infer<typeof wayShape>>

/** One carrier × one task, everything its page shows; the order of showing is `journey()`'s. */
export type Procedure = Languages &
  Omit<Localized<z.infer<typeof procedureShape>>, 'stages'> & {
    carrier: {
      slug: string
      name: Text
      /** Other names it is searched for. */
      aliases: string[]
      kind: CarrierKind
      lang: string
      sims: Sim[]
      country: CountryLink | null
    }
    /** Texts of the stages around cancelling: the procedure's own, else the site's usual one. */
    stages: { stage: Stage; text: Text; covers: CarrierStatement[]; sources: Source[]; own: boolean }[]
    hotlines: Pick<CarrierFields['hotlines'][number], 'number' | 'label' | 'tasks' | 'purpose' | 'reach'>[]
    /** Answers by case: the carrier's own, then its country's. */
    cases: CaseView[]
    /** The carrier's own sentences for the counter, else its country's. */
    cards: CardView[]
    /** Other procedures of the same carrier. */
    siblings: { task: Task; title: Text | null }[]
    /** What readers say of the steps. */
    reported: Reported
    changedAt: string
  } & Pick<CarrierFields, 'alternatives' | 'refund' | 'number'>
