import { isPossiblePhoneNumber, isValidPhoneNumber } from 'libphonenumber-js/max'

/**
 * National short codes and numbers that have no international form, by country code; each stands in a carrier's file with
 * its source. A code that is not listed is a typing error until someone adds it here.
 */
const SHORT: Record<string, readonly string[]> = {
  AU: ['132200', '133937'],
  CA: ['611', '*611', '3102355'],
  HK: ['10088', '12580'],
  JP: ['157', '007775470'],
  MO: ['1000'],
  CN: ['10000', '10010', '10086', '10099', '12300', '12381', '4008285656'],
  FR: ['700', '3244', '3900'],
  GB: ['150', '191', '202', '333', '2202', '4445', '43430'],
  SG: ['1609', '1627', '1631', '1633', '1688'],
  TW: ['123', '777', '188', '800', '888', '903'],
  US: ['611', '*611'],
}

/** Why a hotline cannot be right; null if it is a valid number in E.164 or a listed short code of the country. */
export function wrongHotline(number: string, country: string | null): string | null {
  if (number.startsWith('+')) {
    if (isValidPhoneNumber(number)) return null
    return isPossiblePhoneNumber(number) ? 'is no number in use by that plan' : 'is no phone number'
  }
  if (country !== null && SHORT[country]?.includes(number)) return null
  return `is not in E.164 and not a listed short code of ${country ?? 'any country'}; see ops/content/phone.ts`
}
