import type { Finding, FindingNote } from './finding.ts'
import { luhn, luhnDigit } from './luhn.ts'
import { codeOf, prefixOf, type Assigned } from './prefix.ts'

/** Whether the last digit of an ICCID is a Luhn check digit. Not every issuer prints one, so `false` is no verdict. */
export const iccidHolds = (text: string): boolean => luhn(text) === 0

/**
 * 18 to 20 characters that begin with 89. ITU-T E.118 has at most 19 visible digits, the last of them a Luhn check digit;
 * cards store up to 20, and issuers differ in what they print: a twentieth digit, no check digit, letters.
 */
export function iccid(text: string, assigned: Assigned): Finding {
  const prefix = prefixOf(text.slice(2, 5), assigned)
  const letters = /\D/.test(text)
  const bare = text.length === 18
  const holds = !letters && !bare && iccidHolds(text)
  const start = 2 + prefix.length
  const parts: Finding['parts'] = [['mii', '89']]
  if (prefix) parts.push(['country', prefix])
  if (holds) parts.push(['rest', text.slice(start, -1)], ['cd', text.slice(-1)])
  else parts.push(['rest', text.slice(start)])
  const outcome = holds ? 'iccid-holds' : bare && !letters ? 'iccid-bare' : 'iccid-open'
  const notes: FindingNote[] = letters ? [['letters']] : holds ? [] : unchecked(text)
  return { outcome, text, parts, notes, country: codeOf(prefix) }
}

/** What can be said where the last digit is no check digit. */
function unchecked(text: string): FindingNote[] {
  if (text.length === 20) return iccidHolds(text.slice(0, 19)) ? [['twentieth']] : []
  return [['unchecked', luhnDigit(text)]]
}
