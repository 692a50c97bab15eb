import type { Kind } from './finding.ts'

/** Digits (and letters) without a gap, and whether they begin a line or had letters that were read as digits. */
export type Group = { digits: string; newLine: boolean; misread: boolean }

/** A group, or what comes between groups that do not belong together; a label says what the next ones are. */
export type Token = Group | { label?: Kind }

/** A label, with the number of the slot behind it; *#06#; phone numbers; numbers of a list; what may be a group. */
const TOKENS =
  /(IMEI ?\/? ?SV|IMEI|MEID|(?:EU)?ICC ?ID|EID|IMSI)(?:[^\S\n]*\(?(?:slot|sim|卡槽?)?[^\S\n]*[1-4]\)?(?=[\s:.=]))?|\b(?:slot|sim|卡槽?)[^\S\n]*[1-4]\b|\*#06#|\+\d[\d -]*|^[^\S\n]*\d{1,2}[.)、](?=[^\S\n]|\d{12})|([\dA-Z]+)|[^\s./-]|(\n)/gim

/** The kind that a label names: `ICC ID` is `iccid`, `IMEI/SV` `imeisv`, `eUICC ID` another word for `eid`. */
const kindOf = (label: string): Kind => label.toLowerCase().replace(/[ /]/g, '').replace(/^eu.*/, 'eid') as Kind

/** Whether a run can be (a piece of) an identifier: digits, perhaps with the letters that cards and MEIDs have. */
const GROUP = /^(\d+F{0,2}|(89|98)[\dA-Z]{12,}|[\dA-F]{14,15}|\d{4,}[A-Z]|[\dOQIL]{14,}|F\d)$/

/** The groups of a text, and what parts them; spaces, hyphens, dots, slashes and single line ends part nothing. */
export function group(text: string): Token[] {
  const tokens: Token[] = []
  let newLine = true
  for (const [, label, run, line] of text.matchAll(TOKENS)) {
    if (line) {
      newLine = true
      continue
    }
    const upper = run?.toUpperCase() ?? ''
    if (GROUP.test(upper)) {
      const digits = /^(89|98)/.test(upper) ? upper : upper.replace(/[OQ]/g, '0').replace(/[IL]/g, '1')
      tokens.push({ digits, newLine, misread: digits !== upper })
    } else {
      tokens.push(label ? { label: kindOf(label) } : {})
    }
    newLine = false
  }
  return tokens
}
