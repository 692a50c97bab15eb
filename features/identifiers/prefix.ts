/** Whether a country code is assigned; where the list of codes is kept is the caller's business. */
export type Assigned = (code: string) => boolean

/**
 * The country code at the start of what follows 89 in an ICCID or EID (ITU-T E.118), with the zeros in front of it:
 * shorter codes may be filled up to three digits, as in EIDs and on many cards from North America. Empty where no code
 * is assigned.
 */
export function prefixOf(digits: string, assigned: Assigned): string {
  for (let length = 3; length > 0; length--) {
    const prefix = digits.slice(0, length)
    const code = codeOf(prefix)
    if (code && assigned(code)) return prefix
  }
  return ''
}

/** The country code without the zeros in front of it. */
export const codeOf = (prefix: string): string => prefix.replace(/^0+/, '')
