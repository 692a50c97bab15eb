import { activation } from './activation.ts'
import { classify } from './classify.ts'
import type { Finding, IdentifierKind } from './finding.ts'
import { group, type Group } from './group.ts'
import type { Assigned } from './prefix.ts'

/** How many identifiers are told of at most. */
export const MOST = 20

/** How many characters of a text are read at most. */
const LONGEST = 5_000

/** Fewer digits are the beginning of something, or have nothing to do with it. */
const SHORTEST = 8

/** How nearly all IMEIs begin: the bodies that allocate TACs today, or did for long. */
const ALLOCATED = /^([45]|01|35|86|9[19])/

/**
 * An activation code anywhere in a text, a link that carries one included. Without `LPA:` it needs `1$` or two `$` around a
 * host name, because prices and programs have `$`, too. It may go on behind a space or a line end: mails wrap it.
 */
const ACTIVATION =
  /(?:LPA:\s*|(?<![\w$.-])(?:\d\$|\$(?=[^\s$]+\$))(?=\s*[\w.:/-]*\.[a-z][\w-]))[^\S\n]*[!$%*+./:=?@\w\u00c0-\u1fff-]+(?:[^\S\n]+(?=\$)[!$%*+./:=?@\w\u00c0-\u1fff-]+|(?<=\$)\s+(?=\S*[.\d])(?=\S*[a-z])[\w.$-]{4,}(?!\S)|(?<=-)\s*\n\s*[!$%*+./:=?@\w\u00c0-\u1fff-]+)*/gi

/** Full-width digits and letters become plain ones, every dash a hyphen, and what nobody sees goes away. */
export const plain = (text: string): string =>
  text
    .replace(/[①-⑳]/g, ' ; ')
    .normalize('NFKC')
    .replace(/%24/g, '$')
    .replace(/%3A/gi, ':')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}−]/gu, '-')

/** What of a text is read: where it is too long, up to the last word that is no number and not cut. */
const readable = (text: string): string =>
  text.length > LONGEST ? text.slice(0, LONGEST).replace(/[\d ./|-]*\S*$/, '') : text

/** The first identifiers in a text as `recognise` has them, and whether there may be more. */
export function recogniseSome(given: string, assigned: Assigned): { findings: Finding[]; more: boolean } {
  const codes: Finding[] = []
  const rest = plain(readable(given)).replace(ACTIVATION, (code) => {
    codes.push(activation(code.replace(/\s/g, '').replace(/[.!?:*]+$/, '')))
    return ' ; '
  })
  const numbers = segments(rest).flatMap((segment) => divide(segment, assigned))
  // A few digits behind a label are its slot or a row, unless there is nothing else.
  const told = numbers.filter(
    ({ outcome, text }) => outcome !== 'unknown-open' && (text.length > 3 || numbers.length < 2),
  )
  const some = [...codes, ...told]
  const known = [...new Map((some.length > 0 ? some : longest(numbers)).map((each) => [each.text, each])).values()]
  return { findings: known.slice(0, MOST), more: known.length > MOST || given.length > LONGEST }
}

/** Every identifier in a text, in order of appearance, activation codes first; with repetitions left out. */
export const recognise = (given: string, assigned: Assigned): Finding[] => recogniseSome(given, assigned).findings

/** Where nothing was recognized, only what is most like a number is worth a word. */
const longest = (numbers: Finding[]): Finding[] =>
  numbers
    .filter(({ text }) => text.length >= SHORTEST)
    .sort((one, other) => other.text.length - one.text.length)
    .slice(0, 1)

type Segment = { label?: IdentifierKind | undefined; groups: Group[] }

/** Cuts a text at words, labels and punctuation into runs of groups that could belong together. */
function segments(text: string): Segment[] {
  const found: Segment[] = []
  let open: Segment = { groups: [] }
  const close = (label?: IdentifierKind) => {
    if (open.groups.length > 0) found.push(open)
    open = { label, groups: [] }
  }
  for (const token of group(text)) {
    if ('digits' in token) open.groups.push(token)
    // `IMEI No. 1: …`, `ICCID (20 digits): …`: what the label is of comes later.
    else close(token.label ?? (open.groups.every(({ digits }) => digits.length < 3) ? open.label : undefined))
  }
  close()
  return found
}

/** How unlikely it is that someone meant this; only compared with each other. */
function cost({ outcome, text }: Finding, groups: number): number {
  // Whatever is left over was never one number, so nothing is gained by leaving more.
  if (outcome === 'unknown-open') return 2 + 3 * groups
  if (/length|prefix/.test(outcome)) return 12
  // The rarer it is that digits look like this by chance, the more it says.
  const rare = outcome.startsWith('imei') ? !ALLOCATED.test(text) : outcome.startsWith('eid')
  const start = text.startsWith('89') && !outcome.startsWith('imei') ? -3 : rare ? 13 : 1
  return start + (outcome.endsWith('holds') ? -4 : 1)
}

/** Divides groups into identifiers so that the whole is most likely: EIDs come in lines of four, two IMEIs in one. */
function divide({ label, groups }: Segment, assigned: Assigned): Finding[] {
  const best: { cost: number; findings: Finding[] }[] = [{ cost: 0, findings: [] }]
  for (let end = 1; end <= groups.length; end++) {
    const next = groups[end]
    let run = ''
    let joins = 0
    let misread = false
    for (let start = end - 1; start >= 0; start--) {
      const part = groups[start]
      const before = best[start]
      if (!part || !before) break
      run = part.digits + run
      misread ||= part.misread
      if (run.length > 44 && start < end - 1) break
      // A label is of the first number only.
      const finding = classify(run, assigned, start > 0 ? undefined : label)
      if (misread) finding.notes.push(['read-letters'])
      const parting = start === 0 || part.newLine ? 0 : 3
      const total = before.cost + cost(finding, end - start) + parting + joins
      if (total < (best[end]?.cost ?? Infinity)) best[end] = { cost: total, findings: [...before.findings, finding] }
      // What follows is the price of joining it with the group before.
      const previous = groups[start - 1]
      if (part.newLine) joins += 2.5
      // At the end of a line may be a check digit, or two of a software version.
      else if (
        run.length < 3 &&
        (run.length > 1 || previous?.digits.length !== 15) &&
        (!next || next.newLine || next.whole)
      )
        continue
      if (part.whole || previous?.whole) joins += 12
    }
  }
  return best[groups.length]?.findings ?? []
}
