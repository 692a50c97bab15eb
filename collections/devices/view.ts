import type { Reported } from '#collections/reports/view.ts'
import type { DeviceKind, Identifier } from '#collections/shared/choices.ts'
import type { Halt, Languages, ShownEvidence, Source, Statement, Text } from '#collections/shared/view.ts'

/** A device family as the index shows it. */
export type DeviceRow = Languages & { slug: string; maker: string; name: Text; checkedOn: string }

/** Numbered steps with what backs them. */
export type Instructions = {
  steps: Text[]
  evidence: ShownEvidence
  /** YYYY-MM-DD. */
  checkedOn: string
  sources: Source[]
}

/** How to erase and move an eSIM on a device family, and where its identifiers are. */
export type Device = Languages & {
  slug: string
  maker: string
  name: Text
  kind: DeviceKind | null
  covers: Text
  lead: Text
  halt: Halt | null
  erase: (Instructions & { connection: Text | null }) | null
  move: Instructions | null
  find: (Omit<Instructions, 'steps'> & { items: { identifier: Identifier; text: Text }[] }) | null
  reset: Statement | null
  redownload: Statement | null
  warnings: Statement[]
  /** What readers say of the steps. */
  reported: Reported
  changedAt: string
}
