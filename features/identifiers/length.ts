import type { Finding, NoteName, FindingOutcome } from './finding.ts'

/** A number that has too few digits or too many for what it wants to be; `wanted` is how many, or “from–to”. */
export function ofLength(outcome: FindingOutcome, text: string, wanted: string): Finding {
  // Some documents allow ICCIDs up to 22 digits, so theirs are not simply too many.
  const long: NoteName = outcome === 'iccid-length' ? 'iccid-long' : 'long'
  return {
    outcome,
    text,
    parts: [],
    notes: [[text.length < parseInt(wanted) ? 'short' : long, `${text.length}`, wanted]],
  }
}
