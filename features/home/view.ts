import type { ProcedureRow } from '#collections/procedures/view.ts'
import type { Text } from '#collections/shared/view.ts'

/** What the home page shows. */
export type Home = {
  tagline: Text
  /** Latest first. */
  changed: ProcedureRow[]
  /** Oldest check first. */
  due: ProcedureRow[]
}
