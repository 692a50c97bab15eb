/**
 * What is left of the Luhn sum after division by 10; 0 if the last digit is the right check digit.
 * ISO/IEC 7812-1, Annex B; for IMEIs 3GPP TS 23.003, Annex B.2. It finds every single wrong digit and every swap of two
 * neighbours but 09 and 90.
 */
export function luhn(digits: string): number {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const value = Number(digits[at]) << ((digits.length - 1 - at) % 2)
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10
}

/** The check digit that belongs behind these digits. */
export const luhnDigit = (digits: string): string => String((10 - luhn(`${digits}0`)) % 10)
