import type { Alternative, CarrierKind, HotlinePurpose, HotlineReach, Sim, Task } from '#collections/shared/choices.ts'
import type { CardView, Languages, Statement, Text } from '#collections/shared/view.ts'
import type { Effort } from '#collections/procedures/effort.ts'
import type { Reported } from '#collections/reports/view.ts'

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

/** A carrier as a list shows it, with what can be ended there. */
export type CarrierRow = Languages & {
  slug: string
  kind: CarrierKind
  name: Text
  country: { slug: string; name: Text } | null
  procedures: ProcedureRow[]
}

/** Carriers of one country; `country` is null for brands without a home market. */
export type CarrierGroup = { country: { slug: string; name: Text; code: string } | null; carriers: CarrierRow[] }

/** A number to call, and whom it reaches. */
export type Hotline = {
  number: string
  label: Text
  /** The tasks it is for alone; empty where the label names none. */
  tasks: Task[]
  purpose: HotlinePurpose | null
  reach: HotlineReach | null
}

/** Keeping the number, or paying less for it, instead of ending the line; `tasks`: for these alone, empty for any. */
export type AlternativeView = Statement & { kind: Alternative; tasks: Task[] }

/** What happens to the number; `heldDays`: the least days for which no one else gets it. */
export type NumberView = Statement & { heldDays: number | null }

/** Everything the page of one carrier shows. */
export type Carrier = Languages & {
  slug: string
  kind: CarrierKind
  name: Text
  /** BCP 47 tag of the carrier's own menus. */
  lang: string
  country: { slug: string; name: Text } | null
  lead: Text
  website: string | null
  support: string | null
  sims: Sim[]
  hotlines: Hotline[]
  refund: Statement | null
  number: NumberView | null
  alternatives: AlternativeView[]
  notes: Statement[]
  cards: CardView[]
  procedures: ProcedureRow[]
  changedAt: string
}
