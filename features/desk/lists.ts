import { appointments } from './appointments.ts'
import { drafts } from './drafts.ts'
import { due } from './due.ts'
import { linkProblems } from './linkProblems.ts'
import { missing } from './missing.ts'
import { outdated } from './outdated.ts'
import { reviewing } from './reviewing.ts'
import { newCorrections, newReports } from './received.ts'
import { unpublished } from './unpublished.ts'
import type { DeskList } from './view.ts'

/** The lists of the first screen, in its order. */
export const LISTS: readonly DeskList[] = [
  due,
  reviewing,
  drafts,
  unpublished,
  missing,
  outdated,
  newReports,
  newCorrections,
  linkProblems,
  appointments,
]
