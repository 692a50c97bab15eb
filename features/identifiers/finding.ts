/** What an identifier turned out to be; the word before the hyphen is its kind. */
export const FINDING_OUTCOMES = [
  'imei-holds',
  'imei-fails',
  'imei-spare',
  'imei-bare',
  'imei-blank',
  'imei-length',
  'imeisv-open',
  'eid-holds',
  'eid-fails',
  'eid-length',
  'iccid-holds',
  'iccid-open',
  'iccid-bare',
  'iccid-length',
  'iccid-prefix',
  'activation-holds',
  'activation-fails',
  'meid-open',
  'imsi-open',
  'unknown-open',
] as const

/** See FINDING_OUTCOMES. */
export type FindingOutcome = (typeof FINDING_OUTCOMES)[number]

/** The kinds of identifier that a page explains. */
export const IDENTIFIER_KINDS = ['imei', 'imeisv', 'eid', 'iccid', 'activation', 'meid', 'imsi', 'unknown'] as const

/** See IDENTIFIER_KINDS. */
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number]

/** What the parts of an identifier are called. */
export const PARTS = [
  'tac',
  'snr',
  'cd',
  'svn',
  'mii',
  'country',
  'issuer',
  'rest',
  'number',
  'eid-cd',
  'format',
  'address',
  'matching',
  'oid',
  'flag',
  'later',
  'mcc',
] as const

/** See PARTS. */
export type PartName = (typeof PARTS)[number]

/** Remarks; `%1` and `%2` in their words stand for values. */
export const NOTES = [
  'body',
  'spare',
  'digit',
  'count',
  'short',
  'long',
  'imsi',
  'iccid-cut',
  'iccid-long',
  'svn-reserved',
  'imei-from-sv',
  'eid-digits',
  'eid-sgp29',
  'padded',
  'swapped',
  'twentieth',
  'unchecked',
  'letters',
  'read-letters',
  'ac-format',
  'ac-parts',
  'ac-address',
  'ac-matching',
  'ac-no-matching',
  'ac-lower',
  'ac-oid',
  'ac-flag',
  'ac-long',
  'ac-confirm',
] as const

/** See NOTES. */
export type NoteName = (typeof NOTES)[number]

/** A remark with the values its words take. */
export type FindingNote = [NoteName, ...string[]]

/** One identifier in what was pasted. */
export type Finding = {
  outcome: FindingOutcome
  /** Without separators. */
  text: string
  /** In order; together they are `text`, except for activation codes, whose parts are told apart by `$`. */
  parts: [PartName, string][]
  notes: FindingNote[]
  /** The country code after 89, empty where none is assigned; absent where there is no such part. */
  country?: string
}
