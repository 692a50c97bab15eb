import type { Finding, FindingNote } from './finding.ts'
import { luhn, luhnDigit } from './luhn.ts'

type Parts = Finding['parts']

/** TAC and serial number: 3GPP TS 23.003, clause 6.2. */
const model = (text: string): Parts => [
  ['tac', text.slice(0, 8)],
  ['snr', text.slice(8, 14)],
]

/** Who allocated the TAC; the name of the body is the caller's business. */
const bodyNote = (text: string): FindingNote => ['body', text.slice(0, 2)]

/** Digits that an IMSI may begin with (ITU-T E.212), but for those that most IMEIs begin with. */
const NETWORK = /^(?!3[035]|49)([2-7]|901)/

const network = (text: string): FindingNote[] => (NETWORK.test(text) ? [['imsi']] : [])

/** Whether 15 digits are an IMEI with the right check digit: 3GPP TS 23.003, clause 6.2.1 and Annex B. */
export const imeiHolds = (text: string): boolean => luhn(text) === 0

/** 15 digits, perhaps with the two of the software version that a screen shows behind a slash. */
export function imei(text: string): Finding {
  const own = text.slice(0, 15)
  const digit = luhnDigit(own.slice(0, 14))
  const parts: Parts = [...model(own), ['cd', own.slice(14)]]
  if (text.length > 15) parts.push(['svn', text.slice(15)])
  if (/^(.)\1*$/.test(own)) return { outcome: 'imei-blank', text, parts, notes: [] }
  if (imeiHolds(own)) {
    return { outcome: 'imei-holds', text, parts, notes: [bodyNote(own), ...network(own)] }
  }
  const notes: FindingNote[] = []
  // A network gets a zero in this place, whatever is printed: TS 23.003, clause 6.2.1, "spare digit".
  const spare = own.endsWith('0')
  if (spare) notes.push(['spare', own.slice(0, 14) + digit])
  notes.push(['digit', digit])
  if (own.startsWith('89')) notes.push(['iccid-cut'])
  else if (!spare) notes.push(...network(own))
  return { outcome: spare ? 'imei-spare' : 'imei-fails', text, parts, notes }
}

/** 14 digits: an IMEI that lacks its check digit. */
export const bareImei = (text: string): Finding => ({
  outcome: 'imei-bare',
  text,
  parts: model(text),
  notes: [['digit', luhnDigit(text)], bodyNote(text)],
})

/** 16 digits: TAC, serial number and software version, without a check digit: 3GPP TS 23.003, clauses 6.2.2 and 6.3. */
export function imeisv(text: string): Finding {
  const notes: FindingNote[] = [['imei-from-sv', text.slice(0, 14) + luhnDigit(text.slice(0, 14))]]
  if (text.endsWith('99')) notes.push(['svn-reserved'])
  if (text.startsWith('89')) notes.push(['iccid-cut'])
  else notes.push(bodyNote(text))
  return { outcome: 'imeisv-open', text, parts: [...model(text), ['svn', text.slice(14)]], notes }
}
