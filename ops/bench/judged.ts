import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { LOCALES } from '#i18n/routing.ts'

const shape = z.array(
  z.object({
    locale: z.enum(LOCALES),
    query: z.string().min(1),
    /** Paths without the language; any of them is a right first answer. */
    expect: z.array(z.string().startsWith('/')).min(1),
    about: z.string(),
    /** Rules may be fitted to `tuned` queries; `held` ones only show how they do on others. */
    set: z.enum(['tuned', 'held']),
  }),
)

/** A query with what a person who asks it should be given. */
export type Judged = z.infer<typeof shape>[number]

/** The judged queries of a file. */
export const judged = async (file: string): Promise<Judged[]> => shape.parse(JSON.parse(await readFile(file, 'utf8')))

/** What was found for one query: the place of the first right answer, from 1, or 0 if there is none. */
export type Verdict = Judged & { place: number; first: string; ms: number }

/** How good a list of verdicts is: how often the first, and one of the first three, is right, and the mean of 1/place. */
export function score(verdicts: Verdict[]): { recall1: number; recall3: number; mrr: number; count: number } {
  const share = (is: (verdict: Verdict) => boolean): number => verdicts.filter(is).length / (verdicts.length || 1)
  return {
    count: verdicts.length,
    recall1: share(({ place }) => place === 1),
    recall3: share(({ place }) => place >= 1 && place <= 3),
    mrr: verdicts.reduce((sum, { place }) => sum + (place > 0 ? 1 / place : 0), 0) / (verdicts.length || 1),
  }
}

/** The value below which a share of the numbers lies. */
export const percentile = (numbers: number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0
