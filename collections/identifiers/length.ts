import type { Finding, Outcome } from './finding.ts'

/** A number that has too few digits or too many for what it wants to be; `wanted` is how many, or “from–to”. */
export const ofLength = (outcome: Outcome, text: string, wanted: string): Finding => ({
  outcome,
  text,
  parts: [],
  notes: [[text.length < parseInt(wanted) ? 'short' : 'long', `${text.length}`, wanted]],
})
