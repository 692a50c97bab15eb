import type { LinkOutcome, LinkState } from '#collections/shared/choices.ts'

/** What is remembered of the looks at an address. */
export type LinkCheck = {
  state: LinkState
  outcome: LinkOutcome | null
  /** On how many days in a row it came to the same: opened, led elsewhere, failed, or told nothing. */
  days: number
  /** When it was last looked at. */
  checkedAt: Date | null
}

/** What a look makes of it, and when to look again. */
export type Decision = { state: LinkState; days: number; dueAt: Date }

/** Days in a row on which an address must say so to count as moved, or as gone. */
const CERTAIN_DAYS = 3
/** The same where it only gives no answer: servers are away for a long weekend, too. */
const SILENT_DAYS = 7

const DAY_MS = 24 * 60 * 60 * 1000
/** Between two looks at an address of which something is known, or will not be. */
const USUAL_MS = 7 * DAY_MS

type Meaning = 'fine' | 'elsewhere' | 'failure' | 'nothing'

const MEANING: Record<LinkOutcome, Meaning> = {
  answered: 'fine',
  redirected: 'elsewhere',
  'not-found': 'failure',
  silent: 'failure',
  // Many hosts refuse every program: it says nothing about what readers get.
  'turned-away': 'nothing',
  'not-public': 'nothing',
}

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)

function stateAfter(before: LinkState, outcome: LinkOutcome, days: number): LinkState {
  switch (MEANING[outcome]) {
    case 'fine':
      return 'works'
    case 'elsewhere':
      return days >= CERTAIN_DAYS ? 'redirected' : 'works'
    case 'failure':
      return before === 'dead' || days >= (outcome === 'not-found' ? CERTAIN_DAYS : SILENT_DAYS) ? 'dead' : 'unknown'
    case 'nothing':
      return 'unknown'
  }
}

/**
 * What to say of an address after one more look. Only repetition over days counts, so looking often in one day proves
 * nothing; an address that cannot be told stays unknown for ever.
 */
export function decide(before: LinkCheck, outcome: LinkOutcome, now: Date): Decision {
  const goesOn = before.outcome !== null && MEANING[before.outcome] === MEANING[outcome]
  const sameDay = before.checkedAt !== null && dayOf(before.checkedAt) === dayOf(now)
  const days = goesOn ? before.days + (sameDay ? 0 : 1) : 1
  const state = stateAfter(before.state, outcome, days)
  const isOpen = MEANING[outcome] === 'failure' || MEANING[outcome] === 'elsewhere'
  const isSettled = state === 'dead' || state === 'redirected'
  return { state, days, dueAt: new Date(now.getTime() + (isOpen && !isSettled ? DAY_MS : USUAL_MS)) }
}
