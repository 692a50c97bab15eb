import { eidHolds } from './eid.ts'
import type { Finding } from './finding.ts'
import { iccidHolds } from './iccid.ts'
import { imeiHolds } from './imei.ts'
import { typos, type Typo } from './typos.ts'

/** What may have been meant by a number whose check digits do not fit; nothing where the rule cannot tell. */
export function slips({ outcome, text, notes }: Finding): Typo[] {
  if (outcome === 'imei-fails' || outcome === 'imei-spare') return typos(text, imeiHolds)
  if (outcome === 'eid-fails') return typos(text, eidHolds)
  // An ICCID that holds without its last digit, or has letters, was not mistyped.
  const whole = !/\D/.test(text) && !notes.some(([name]) => name === 'twentieth')
  return outcome === 'iccid-open' && whole ? typos(text, iccidHolds) : []
}
