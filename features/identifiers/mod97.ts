/** The remainder of a number of any length on division by 97, digit by digit. */
export const mod97 = (digits: string): number =>
  [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0)

/** The two check digits that belong behind these digits: ISO/IEC 7064 MOD 97-10, as SGP.02 clause 2.2.2 applies it. */
export const mod97Digits = (digits: string): string => String(98 - mod97(`${digits}00`)).padStart(2, '0')
