import { eid, eidOfLength } from './eid.ts'
import type { Finding, Kind } from './finding.ts'
import { iccid } from './iccid.ts'
import { bareImei, imei, imeiHolds, imeisv } from './imei.ts'
import { ofLength } from './length.ts'
import type { Assigned } from './prefix.ts'

const swapPairs = (text: string): string => text.replace(/(.)(.)/g, '$2$1')

/** What a run of digits and letters is by its form; where the form says nothing, by the label in front of it. */
export function classify(run: string, assigned: Assigned, label?: Kind): Finding {
  const form = byForm(run, assigned, label)
  if (form) return form
  const { length } = run
  const telecom = run.startsWith('89')
  if (/^\d+$/.test(run)) {
    if (label === 'eid' || (length > 25 && length < 40 && telecom)) return eidOfLength(run)
    if (label === 'iccid' || (length > 15 && length < 24 && telecom)) return ofLength('iccid-length', run, '19–20')
    if (length > 17 && length < 21) return { outcome: 'iccid-prefix', text: run, parts: [], notes: [] }
    if (label === 'imei' || label === 'imeisv' || length === 13 || length === 17)
      return ofLength('imei-length', run, '15')
  }
  return { outcome: 'unknown-open', text: run, parts: [], notes: [['count', `${length}`]] }
}

function byForm(run: string, assigned: Assigned, label?: Kind): Finding | null {
  const length = run.length
  if (/^\d+$/.test(run)) {
    if (length === 32) return eid(run, assigned)
    if (label === 'imsi' && length < 16 && length > 13) {
      return {
        outcome: 'imsi-open',
        text: run,
        parts: [
          ['mcc', run.slice(0, 3)],
          ['rest', run.slice(3)],
        ],
        notes: [],
      }
    }
    if (length === 14) return bareImei(run)
    if (length === 15 || (length === 17 && imeiHolds(run.slice(0, 15)))) return imei(run)
    if (length === 16) return imeisv(run)
  }
  // Stored forms: filled with F up to 20 half bytes, or with the halves of each byte swapped.
  const unfilled = run.replace(/F{1,2}$/, '')
  if (/^89[\dA-Z]{16,18}$/.test(unfilled)) {
    const found = iccid(unfilled, assigned)
    return unfilled === run ? found : { ...found, notes: [...found.notes, ['padded']] }
  }
  if (/^98[\dF]{18}$/.test(run)) {
    const found = classify(swapPairs(run), assigned)
    return { ...found, notes: [...found.notes, ['swapped']] }
  }
  if (/^(?=.*[A-F])[\dA-F]{14,15}$/.test(run)) return { outcome: 'meid-open', text: run, parts: [], notes: [] }
  return null
}
