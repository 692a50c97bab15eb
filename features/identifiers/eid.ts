import type { Finding, FindingNote } from './finding.ts'
import { ofLength } from './length.ts'
import { mod97, mod97Digits } from './mod97.ts'
import { codeOf, prefixOf, type Assigned } from './prefix.ts'

/** Whether 32 digits are an EID with the right check digits: SGP.02, clause 2.2.2 and Annex J; the same in SGP.29. */
export const eidHolds = (text: string): boolean => mod97(text) === 1

/**
 * 32 digits. Those that begin with 89 are laid out by SGP.02 (country code, issuer, then what the issuer likes); others
 * were given out under SGP.29, whose parts have no fixed length.
 */
export function eid(text: string, assigned: Assigned): Finding {
  const holds = eidHolds(text)
  const notes: FindingNote[] = holds ? [] : [['eid-digits', mod97Digits(text.slice(0, 30))]]
  const tail: Finding['parts'] = [['eid-cd', text.slice(30)]]
  const outcome = holds ? 'eid-holds' : 'eid-fails'
  if (!text.startsWith('89')) {
    return { outcome, text, parts: [['number', text.slice(0, 30)], ...tail], notes: [...notes, ['eid-sgp29']] }
  }
  const parts: Finding['parts'] = [
    ['mii', '89'],
    ['country', text.slice(2, 5)],
    ['issuer', text.slice(5, 8)],
    ['number', text.slice(8, 30)],
    ...tail,
  ]
  return { outcome, text, parts, notes, country: codeOf(prefixOf(text.slice(2, 5), assigned)) }
}

/** A number that wants to be an EID and has too few digits or too many. */
export function eidOfLength(text: string): Finding {
  const found = ofLength('eid-length', text, '32')
  if (text.length === 30) found.notes.push(['eid-digits', mod97Digits(text)])
  return found
}
