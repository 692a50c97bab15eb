import type { IdentifierKind } from './finding.ts'
import { iccidHolds } from './iccid.ts'

/**
 * Digits (and letters) without a gap, whether they begin a line or a cell, had letters that were read as digits, and are
 * too many to be a piece: who writes a number without a gap has written it whole.
 */
export type Group = { digits: string; newLine: boolean; misread: boolean; whole: boolean }

/** A group, or what comes between groups that do not belong together; a label says what the next ones are. */
export type Token = Group | { label?: IdentifierKind }

/**
 * What parts numbers: a label with the number of the slot behind it; a remark in brackets; slots; *#06#; phone numbers;
 * days, times and what spreadsheets round; numbers of a list. Then what may be a group, any other sign, ends of lines and
 * cells.
 */
const TOKENS =
  /(IMEI ?\/? ?SV|IMEI|MEID|(?:EU)?ICC ?ID|EID|IMSI)(?:[^\S\n]*\(?(?:slot|sim|卡槽?)?[^\S\n]*[1-4]\)?(?=[\s:.=)])|[12](?=\d{15}(?!\d)))?|\b(?:slot|sim|卡槽?)[^\S\n]*[1-4]\b|\*#06#|(?<!\d)\+(?:\d[ -]?){1,15}(?!\d)|\d[.,]\d+E[+-]\d+|^[^\S\n]*\d{1,2}[.)、](?=[^\S\n]|\d{12})|([\dA-Z]+)|[^\s./-]|([\n\t])/gim

/** The kind that a label names: `ICC ID` is `iccid`, `IMEI/SV` `imeisv`, `eUICC ID` another word for `eid`. */
const kindOf = (label: string): IdentifierKind =>
  label.toLowerCase().replace(/[ /]/g, '').replace(/^eu.*/, 'eid') as IdentifierKind

/** Whether a run can be (a piece of) an identifier: digits, perhaps with the letters that cards and MEIDs have. */
const GROUP = /^(\d+F{0,2}|(89|98)[\dA-Z]{12,}|[\dA-F]{14,15}|\d{4,}[A-Z]|[\dOQIL]{14,}|F\d)$/

/** What a MEID may be cut into; without its label these are words. */
const HEX = /^(?=.*\d)[\dA-F]+$/

/** A run with the letters that look like digits read as such, where they cannot be meant. */
function read(run: string): string {
  const digits = run.replace(/[OQ]/g, '0').replace(/[IL]/g, '1')
  if (!/^(89|98)/.test(run) || run.length === 32) return digits
  // Issuers do print letters, but not in the numbers of country and issuer, and a check digit that holds was computed from digits.
  const misread = /[OQIL]/.test(run.slice(2, 7)) || (/^89\d{17,18}$/.test(digits) && iccidHolds(digits))
  return misread ? digits : run
}

/** How people write numbers, made plain: labels apart, `356,938,…`, `35_693803_…`, `35·693803·…`, and what spreadsheets do. */
const written = (text: string): string =>
  text
    .replace(/(?<=\d)(?=IMEI|EID|ICC|MEID|IMSI)/gi, ' ')
    .replace(/(?<=(?<!\d)\d{1,3})[,'’](?=\d{3}(?!\d))|(?<=\d)[_·•](?=\d)/g, '-')
    .replace(/(?<=\b\d{15})\.0\b(?![.-])/g, '')

/** The groups of a text, and what parts them; spaces, hyphens, dots, slashes and single line ends part nothing. */
export function group(text: string): Token[] {
  const tokens: Token[] = []
  let newLine = true
  let kind: IdentifierKind | undefined
  for (const [, label, run, line] of written(text).matchAll(TOKENS)) {
    if (line) {
      newLine = true
      continue
    }
    const upper = run?.toUpperCase() ?? ''
    if (GROUP.test(upper) || (kind === 'meid' && HEX.test(upper))) {
      const digits = read(upper)
      tokens.push({ digits, newLine, misread: digits !== upper, whole: digits.length > 12 })
    } else {
      if (label) kind = kindOf(label)
      tokens.push(label ? { label: kind } : {})
    }
    newLine = false
  }
  return tokens
}
