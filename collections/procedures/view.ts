import type { AlternativeView, Hotline, NumberView } from '#collections/carriers/view.ts'
import type { Reported } from '#collections/reports/view.ts'
import type {
  Applicant,
  CarrierKind,
  CarrierStatement,
  Case,
  DayUnit,
  Ends,
  Fee,
  Need,
  Outcome,
  Reversible,
  Sim,
  Stage,
  Task,
  WayKind,
  WayReach,
} from '#collections/shared/choices.ts'
import type {
  CardView,
  CaseView,
  Halt,
  Languages,
  ShownEvidence,
  Source,
  Statement,
  Text,
} from '#collections/shared/view.ts'

/** One channel by which a procedure can be done. */
export type Way = {
  key: string
  kind: WayKind
  title: Text | null
  sims: Sim[]
  ends: Ends
  /** The cases it is for alone; empty for anyone. */
  onlyFor: Case[]
  /** Who may apply; empty where it is not known. */
  applicants: Applicant[]
  /** From where it can be gone; null where it is not known. */
  reach: WayReach | null
  url: string | null
  steps: Text[]
  bring: Text[]
  conditions: Text[]
  needs: Need[]
  /** Needs that `bring` says already. */
  bringCovers: Need[]
  fee: { kind: Fee; text: Text | null }
  /** `days`: least and most days until the line has ended or, if `until` says so, the money is back. */
  duration: { days: [number, number] | null; unit: DayUnit | null; until: Outcome | null; text: Text | null }
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
  stages: { stage: Stage; text: Text; covers: CarrierStatement[]; sources: Source[]; own: boolean }[]
  ways: Way[]
  states: { label: string; text: Text; reversible: Reversible }[]
  days: { when: Text; event: Text; sources: Source[] }[]
  alternatives: AlternativeView[]
  refund: Statement | null
  number: NumberView | null
  hotlines: Hotline[]
  /** Answers by case: the carrier's own, then its country's. */
  cases: CaseView[]
  /** The carrier's own sentences for the counter, else its country's. */
  cards: CardView[]
  /** Other procedures of the same carrier. */
  siblings: { task: Task; title: Text | null }[]
  /** What readers say of the steps. */
  reported: Reported
  changedAt: string
}
