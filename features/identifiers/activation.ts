import type { Finding, FindingNote } from './finding.ts'

/** A host name of two labels or more, without scheme or port. */
const HOST = /^(?=.{4,253}$)([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/i
const OID = /^[0-2](\.\d+)+$/

/** The parts of an activation code in order; what SGP.22 v3 adds comes last. */
const FIELDS = ['format', 'address', 'matching', 'oid', 'flag'] as const

/**
 * An eSIM activation code: `LPA:` (in QR codes), then 1, the SM-DP+ address, the matching ID, and where they are needed
 * the SM-DP+ OID and 1 if a confirmation code is asked for, with `$` in between. SGP.22, clause 4.1; matching ID 4.1.1.
 */
export function activation(given: string): Finding {
  const text = given.replace(/^LPA:\s*/i, '')
  const fields = text.split('$')
  // Whoever leaves the 1 out still means the rest.
  if (HOST.test(fields[0] ?? '')) fields.unshift('')
  const [format = '', address = '', matching = '', oid = '', flag = ''] = fields
  const wrong: FindingNote[] = []
  if (format !== '1') wrong.push(['ac-format'])
  if (fields.length < 3) wrong.push(['ac-parts'])
  if (!HOST.test(address)) wrong.push(['ac-address'])
  if (/[^a-z\d-]/i.test(matching)) wrong.push(['ac-matching'])
  if (oid && !OID.test(oid)) wrong.push(['ac-oid'])
  if (flag && flag !== '1') wrong.push(['ac-flag'])
  if (text.length > 255 && fields.length < 7) wrong.push(['ac-long'])

  const parts = FIELDS.flatMap((name, at): Finding['parts'] => (fields[at] ? [[name, fields[at]]] : []))
  const later = fields.slice(5).join('$')
  if (later) parts.push(['later', later])
  const notes = [...wrong]
  if (fields.length > 2 && !matching) notes.push(['ac-no-matching'])
  if (/[a-z]/.test(matching)) notes.push(['ac-lower'])
  if (flag === '1') notes.push(['ac-confirm'])
  return { outcome: wrong.length > 0 ? 'activation-fails' : 'activation-holds', text, parts, notes }
}
