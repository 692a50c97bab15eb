import { parsePhoneNumberFromString } from 'libphonenumber-js'

/** A number in groups, as it is read out; a short code, which belongs to no country, as it is. */
export const grouped = (number: string): string => parsePhoneNumberFromString(number)?.formatInternational() ?? number
