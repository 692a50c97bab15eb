import type { ChecklistInput } from './query.ts'
import type { Situation } from './situations.ts'
import type { AlternativeView, Hotline } from '#collections/carriers/view.ts'
import type { Country } from '#collections/countries/view.ts'
import type { Device, DeviceRow } from '#collections/devices/view.ts'
import type { Section } from '#collections/guide/view.ts'
import type { Procedure, Way } from '#collections/procedures/view.ts'
import type { Case, Identifier, Need, SectionTopic, Stage, Task } from '#collections/shared/choices.ts'
import type { CardView, ShownEvidence, Source, Text } from '#collections/shared/view.ts'

/** Everything a checklist is made from. */
export type Gathered = {
  procedure: Procedure
  device: Device | null
  country: Country | null
  /** Those that the guide has; without the others a list leads to none. */
  sections: Partial<Record<SectionTopic, Section>>
}

/** A part of the guide that says more, with the day it was checked. */
export type Guide = { section: string; title: Text; anchor: string | null; checkedOn: string }

/** Why a way may not do in the reader's situation. */
export type Hindrance =
  | 'visit'
  | 'line'
  | 'holder'
  | 'physical-only'
  | 'esim-only'
  | 'watch'
  | 'stops'
  | 'papers'
  | 'country'
  | 'home-area'
  | Case

/** A way with what stands against it here. */
export type Fitted = { way: Way; hindrances: Hindrance[] }

/** Our own usual words for a situation; they stand in `messages/`, and the guide backs them. */
export type Advice =
  | 'lost-report'
  | 'lost-replace'
  | 'roaming'
  | 'accounts-move'
  | 'deceased-accounts'
  | 'holder'
  | 'minor'
  | 'company'
  | 'deceased'
  | 'instalments'
  | 'keep-stop'
  | 'abroad'
  | 'province'
  | 'reference'
  | 'confirm-kept'
  | 'erase-kept'
  | 'take-out'
  | 'after-kept'
  | 'one-id'
  | 'complain'

/** What an item of the list says. */
export type What =
  | { kind: 'stage'; text: Text }
  /** `said`: what is known of this very carrier, or of its country. */
  | { kind: 'advice'; advice: Advice; said: Text[]; hotlines: Hotline[] }
  | { kind: 'find-accounts'; items: Text[] }
  | { kind: 'identifiers'; items: { identifier: Identifier; text: Text }[] }
  | { kind: 'alternative'; of: AlternativeView }
  /** `papers`: an earlier item says which papers the case takes besides. */
  | { kind: 'ready'; needs: Need[]; bring: Text[]; papers: boolean }
  /** `easiest`: the key of the least laborious way, where there is a choice. */
  | { kind: 'cancel'; text: Text | null; ways: Fitted[]; easiest: string | null; hotlines: Hotline[] }
  | { kind: 'say'; cards: CardView[] }
  | { kind: 'days'; days: Procedure['days'] }
  | { kind: 'erase'; steps: Text[]; connection: Text | null }
  | { kind: 'refund'; text: Text }
  | { kind: 'number'; text: Text; heldDays: number | null }
  | { kind: 'complain'; texts: Text[]; country: { slug: string; name: Text } }

/** One thing to do, with what backs it: sources, or that it is our usual advice, which the guide explains. */
export type Item = {
  /** Tells the items of a list apart; the same whatever the day and the language. */
  id: string
  stage: Stage
  what: What
  sources: Source[]
  evidence: ShownEvidence | null
  /** YYYY-MM-DD. */
  checkedOn: string | null
  usual: boolean
  guide: Guide | null
}

/** What a reader has to know of the answers they gave: one that does not matter here, or that does not fit another. */
export type ChecklistNote = 'province-elsewhere' | 'keep-none' | 'no-esim' | 'esim-only' | 'holders'

/** The list, in the order that is safe. */
export type Checklist = {
  items: Item[]
  notes: ChecklistNote[]
  /** Situations that made a difference to it, or could have. */
  situations: Situation[]
  /** Whether it ends with keeping the number, and so without cancelling. */
  keeps: boolean
}

/** A carrier to choose. */
export type Choice = { slug: string; name: Text }

/** What is wrong with a field, and what there is instead. */
export type FieldProblem = {
  reason: 'busy' | 'repeated' | 'unknown' | 'impossible' | 'far' | 'missing' | 'several' | 'nothing' | 'task'
  value: string
  carriers: Choice[]
  tasks: Task[]
}

/** What the form offers. */
export type Offered = {
  /** By country; null where there are too many for a list, so that a name has to be typed. */
  carriers: { country: Text | null; carriers: Choice[] }[] | null
  devices: DeviceRow[]
  /** What can be ended at the carrier that was chosen; null before one was. */
  tasks: Task[] | null
}

/** The form as it was filled in. */
export type Filled = {
  typed: ChecklistInput
  offered: Offered
  problems: Partial<Record<keyof ChecklistInput, FieldProblem>>
}
