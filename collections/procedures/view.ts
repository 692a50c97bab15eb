import type { AlternativeView, Hotline } from '#collections/carriers/view.ts'
import type { Reported } from '#collections/reports/view.ts'
import type {
  CarrierKind,
  Ends,
  Fee,
  Need,
  Reversible,
  Sim,
  Stage,
  Task,
  WayKind,
} from '#collections/shared/choices.ts'
import type { CardView, Halt, Languages, ShownEvidence, Source, Statement, Text } from '#collections/shared/view.ts'

/** One channel by which a procedure can be done. */
export type Way = {
  key: string
  kind: WayKind
  title: Text | null
  sims: Sim[]
  ends: Ends
  url: string | null
  steps: Text[]
  bring: Text[]
  conditions: Text[]
  needs: Need[]
  fee: { kind: Fee; text: Text | null }
  /** `days`: least and most days until it is done. */
  duration: { days: [number, number] | null; text: Text | null }
  evidence: ShownEvidence
  /** YYYY-MM-DD. */
  checkedOn: string
  sources: Source[]
}

/** One carrier × one task, everything its page shows; the order of showing is `journey()`'s. */
export type Procedure = Languages & {
  carrier: {
    slug: string
    name: Text
    kind: CarrierKind
    lang: string
    sims: Sim[]
    country: { slug: string; name: Text } | null
  }
  task: Task
  title: Text | null
  lead: Text
  halt: Halt | null
  /** Texts of the stages around cancelling: the procedure's own, else the site's usual one. */
  stages: { stage: Stage; text: Text; sources: Source[]; own: boolean }[]
  ways: Way[]
  states: { label: string; text: Text; reversible: Reversible }[]
  days: { when: Text; event: Text; sources: Source[] }[]
  alternatives: AlternativeView[]
  refund: Statement | null
  number: Statement | null
  hotlines: Hotline[]
  /** The carrier's own sentences for the counter, else its country's. */
  cards: CardView[]
  /** Other procedures of the same carrier. */
  siblings: { task: Task; title: Text | null }[]
  /** What readers say of the steps. */
  reported: Reported
  changedAt: string
}
