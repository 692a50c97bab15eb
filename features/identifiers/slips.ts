import { eidHolds } from './eid.ts'
import type { Finding } from './finding.ts'
import { iccidHolds } from './iccid.ts'
import { imeiHolds } from './imei.ts'
import { prefixOf, type Assigned } from './prefix.ts'
import { typos, type Typo } from './typos.ts'

/** What may have been meant by a number whose check digits do not fit; nothing where the rule cannot tell. */
export function slips({ outcome, text, notes }: Finding, assigned: Assigned): Typo[] {
  if (outcome === 'imei-fails' || outcome === 'imei-spare') return typos(text, imeiHolds)
  if (outcome === 'eid-fails') return typos(text, eidHolds)
  // An ICCID that holds without its last digit, or has letters, was not mistyped.
  const whole = !/\D/.test(text) && !notes.some(([name]) => name === 'twentieth')
  if (outcome !== 'iccid-open' || !whole) return []
  // What was meant is an ICCID, too: 89 and a country code that there is.
  return typos(
    text,
    (meant) => iccidHolds(meant) && meant.startsWith('89') && Boolean(prefixOf(meant.slice(2, 5), assigned)),
  )
}
