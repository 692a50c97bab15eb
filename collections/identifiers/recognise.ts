import { activation } from './activation.ts'
import { classify } from './classify.ts'
import type { Finding, Kind } from './finding.ts'
import { group, type Group } from './group.ts'
import type { Assigned } from './prefix.ts'

/** How many identifiers are told of at most. */
export const MOST = 20

/** Fewer digits are the beginning of something, or have nothing to do with it. */
const SHORTEST = 8

/** An activation code anywhere in a text, a link that carries one included. */
const ACTIVATION =
  /(?:LPA:[^\S\n]*|(?<![^\s:=])\d?\$(?=[^\s$]+\.)|(?<![a-z\d.-])[a-z\d-]+(?:\.[a-z\d-]+)+\$)[^\s"'“”<>&,;。、)]+/gi

/** Full-width digits and letters become plain ones, every dash a hyphen, and what nobody sees goes away. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/%24/g, '$')
    .replace(/LPA%3A/gi, 'LPA:')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}−·•|]/gu, '-')

/** Every identifier in a text, in order of appearance, activation codes first; with repetitions left out. */
export function recognise(given: string, assigned: Assigned): Finding[] {
  const codes: Finding[] = []
  const rest = plain(given.slice(0, 5_000)).replace(ACTIVATION, (code) => {
    codes.push(activation(code))
    return ' ; '
  })
  const numbers = segments(rest).flatMap((segment) => divide(segment, assigned))
  const told = numbers.filter(({ outcome }) => outcome !== 'unknown-open')
  const known = [...codes, ...(told.length > 0 || codes.length > 0 ? told : longest(numbers))]
  return [...new Map(known.map((finding) => [finding.text, finding])).values()].slice(0, MOST)
}

/** Where nothing was recognized, only what is most like a number is worth a word. */
const longest = (numbers: Finding[]): Finding[] =>
  numbers
    .filter(({ text }) => text.length >= SHORTEST)
    .sort((one, other) => other.text.length - one.text.length)
    .slice(0, 1)

type Segment = { label?: Kind; groups: Group[] }

/** Cuts a text at words, labels and punctuation into runs of groups that could belong together. */
function segments(text: string): Segment[] {
  const found: Segment[] = []
  let open: Segment = { groups: [] }
  const close = (label?: Kind) => {
    if (open.groups.length > 0) found.push(open)
    open = { groups: [], ...(label ? { label } : {}) }
  }
  for (const token of group(text)) {
    if ('digits' in token) open.groups.push(token)
    else if (token.label) close(token.label)
    else if (open.groups.length > 0) close()
  }
  close()
  return found
}

/** How unlikely it is that someone meant this; only compared with each other. */
function cost({ outcome, text }: Finding): number {
  const telecom = text.startsWith('89')
  if (/holds/.test(outcome)) return 0
  if (outcome === 'unknown-open') return text.length < SHORTEST ? 4 : 8
  if (outcome === 'imei-length' || (outcome === 'eid-fails' && !telecom)) return 7.5
  if (/length|prefix/.test(outcome)) return 6
  return outcome === 'imeisv-open' && telecom ? 5 : 2
}

/** Divides groups into identifiers so that the whole is most likely: EIDs come in lines of four, two IMEIs in one. */
function divide({ label, groups }: Segment, assigned: Assigned): Finding[] {
  const best: { cost: number; findings: Finding[] }[] = [{ cost: 0, findings: [] }]
  for (let end = 1; end <= groups.length; end++) {
    let run = ''
    let joins = 0
    let misread = false
    for (let start = end - 1; start >= Math.max(0, end - 40); start--) {
      const part = groups[start]
      const before = best[start]
      if (!part || !before) break
      run = part.digits + run
      misread ||= part.misread
      if (run.length > 44 && start < end - 1) break
      const finding = classify(run, assigned, label)
      if (misread) finding.notes.push(['read-letters'])
      const parting = start === 0 || part.newLine ? 0 : 3
      const total = before.cost + cost(finding) + parting + joins
      if (total < (best[end]?.cost ?? Infinity)) best[end] = { cost: total, findings: [...before.findings, finding] }
      if (part.newLine) joins += 2.5
    }
  }
  return best[groups.length]?.findings ?? []
}
