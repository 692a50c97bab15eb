import type { ProcedureRow } from '#collections/carriers/view.ts'
import type { Block } from '#collections/guide/view.ts'
import type { Languages, Text } from '#collections/shared/view.ts'

/** What the home page shows. */
export type Home = {
  tagline: Text
  /** Latest first. */
  changed: ProcedureRow[]
  /** Oldest check first. */
  due: ProcedureRow[]
}

/** How the guide checks, and who answers for it. */
export type About = Languages & { lead: Text; body: Block[] }
