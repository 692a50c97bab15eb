import { characters, typed } from '#collections/shared/userInput.ts'

/** What a correction says, in the order of its form, with the most characters each may have. */
export const MOST = { wrong: 1000, right: 1000, source: 500 } as const

type CorrectionField = keyof typeof MOST

/** What is wrong on a page, what is right, and where it says so. */
export type Correction = Record<CorrectionField, string>

/** What is wrong with a field, by its name. */
type CorrectionProblems = Partial<Record<CorrectionField, 'missing' | 'long' | 'address'>>

const FIELDS = Object.keys(MOST) as CorrectionField[]

/** An address of another kind than http and https leads editors nowhere safe. */
const isUnsafe = (source: string): boolean =>
  /^([a-z][a-z0-9+.-]*:\/\/|(javascript|vbscript|data|blob|file):)/i.test(source) &&
  !(/^https?:/i.test(source) && URL.canParse(source))

/** Reads a form; of repeated fields the first counts. A source is an address of the web, or says in words what it is. */
export function readCorrection(fields: URLSearchParams): { correction: Correction } | { problems: CorrectionProblems } {
  const correction = Object.fromEntries(FIELDS.map((name) => [name, typed(fields.get(name) ?? '')])) as Correction
  const problems: CorrectionProblems = {}
  for (const name of FIELDS) {
    if (correction[name] === '') problems[name] = 'missing'
    else if (characters(correction[name]) > MOST[name]) problems[name] = 'long'
  }
  if (problems.source === undefined && isUnsafe(correction.source)) problems.source = 'address'
  return Object.keys(problems).length > 0 ? { problems } : { correction }
}
