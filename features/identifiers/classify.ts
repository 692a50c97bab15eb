import { eid, eidOfLength } from './eid.ts'
import type { Finding, IdentifierKind } from './finding.ts'
import { iccid } from './iccid.ts'
import { bareImei, imei, imeiHolds, imeisv } from './imei.ts'
import { ofLength } from './length.ts'
import type { Assigned } from './prefix.ts'

const swapPairs = (text: string): string => text.replace(/(.)(.)/g, '$2$1')

/** A finding without parts and remarks. */
const plainly = (outcome: Finding['outcome'], text: string): Finding => ({ outcome, text, parts: [], notes: [] })

/**
 * What a run of digits and letters is by its form and the label in front of it. A label that does not fit the form wins,
 * because numbers are cut more often than labels are wrong, unless the check digit of an IMEI or the length of an EID
 * says otherwise.
 */
export function classify(run: string, assigned: Assigned, label?: IdentifierKind): Finding {
  const { length } = run
  const number = /^\d+$/.test(run)
  const telecom = run.startsWith('89')
  // Phones show a MEID without its check digit, or in decimal.
  if (label === 'meid' && (/^[\dA-F]{14}$/.test(run) || (number && length === 18))) return plainly('meid-open', run)
  const form = byForm(run, assigned, label)
  const labelled = number && length !== 32 && (label === 'eid' || label === 'iccid')
  const sure = form && (form.outcome.startsWith(`${label}-`) || (!telecom && form.outcome === 'imei-holds'))
  if (form && (sure || !labelled)) return form
  if (number) {
    if (label === 'eid' || (telecom && length > 25 && length < 40)) return eidOfLength(run)
    if (telecom && (label === 'iccid' || (length > 15 && length < 24))) return ofLength('iccid-length', run, '19–20')
    if (label === 'iccid' || (!label && length > 17 && length < 21)) return plainly('iccid-prefix', run)
    // With 13 digits that begin like this it may well be a phone number, of China or of things.
    if (label?.startsWith('imei') || ((length === 13 || length === 17) && !/^(86)?1/.test(run)))
      return ofLength('imei-length', run, '15')
  }
  return { ...plainly('unknown-open', run), notes: [['count', `${length}`]] }
}

function byForm(run: string, assigned: Assigned, label?: IdentifierKind): Finding | null {
  const length = run.length
  if (/^\d+$/.test(run)) {
    if (length === 32) return eid(run, assigned)
    if (label === 'imsi' && length < 16 && length > 13) {
      const parts: Finding['parts'] = [
        ['mcc', run.slice(0, 3)],
        ['rest', run.slice(3)],
      ]
      return { ...plainly('imsi-open', run), parts }
    }
    if (length === 14) return bareImei(run)
    if (length === 15 || (length === 17 && imeiHolds(run.slice(0, 15)))) return imei(run)
    if (length === 16) return imeisv(run)
  }
  // Stored forms: filled with F, or with the halves of each byte swapped.
  if (length > 15 && /^89.*F$/.test(run)) {
    const found = classify(run.replace(/F+$/, ''), assigned, label)
    return { ...found, notes: [...found.notes, ['padded']] }
  }
  if (/^89[\dA-Z]{16,18}$/.test(run)) return iccid(run, assigned)
  if (/^98[\dA-F]{18}$/.test(run)) {
    const found = classify(swapPairs(run), assigned)
    return { ...found, notes: [...found.notes, ['swapped']] }
  }
  return /^(?=.*[A-F])[\dA-F]{14,15}$/.test(run) ? plainly('meid-open', run) : null
}
