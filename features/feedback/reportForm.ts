import { REPORT_ANSWERS, type ReportAnswer, type Failure } from '#collections/shared/choices.ts'
import { characters, typed } from '#collections/shared/userInput.ts'

/** Pages that ask whether their steps work. */
export type ReportableKind = 'procedure' | 'device'

/** The most characters a reader may write. */
export const MOST_CHARACTERS = 1000

/** Why steps can fail on each kind of page, in the order readers are asked. */
export const FAILURES_OF: Record<ReportableKind, readonly Failure[]> = {
  procedure: ['moved', 'refused', 'asked-more', 'cost', 'no-answer', 'not-ended', 'error', 'other'],
  device: ['moved', 'asked-more', 'not-erased', 'error', 'other'],
}

/** What a reader says of the steps. `way` is the one they tried; `text` is empty unless they wrote something. */
export type Said = { answer: ReportAnswer; reason: Failure | null; way: string | null; text: string }

/** What is wrong with a field, by its name. */
type ReportProblems = Partial<Record<'answer' | 'reason' | 'text', 'missing' | 'long'>>

/**
 * Reads a form about a page of that kind with these ways; of repeated fields the first counts. What is not on the closed
 * lists counts as missing, a way that the page no longer has as not told.
 */
export function readReport(
  fields: URLSearchParams,
  kind: ReportableKind,
  ways: readonly string[],
): { said: Said } | { problems: ReportProblems } {
  const answer = REPORT_ANSWERS.find((each) => each === fields.get('answer'))
  const reason = FAILURES_OF[kind].find((each) => each === fields.get('reason')) ?? null
  const way = ways.find((each) => each === fields.get('way')) ?? null
  const text = typed(fields.get('text') ?? '')
  const problems: ReportProblems = {
    ...(answer ? {} : { answer: 'missing' }),
    ...(answer === 'failed' && !reason ? { reason: 'missing' } : {}),
    ...(characters(text) > MOST_CHARACTERS ? { text: 'long' } : {}),
  }
  if (!answer || Object.keys(problems).length > 0) return { problems }
  return { said: { answer, reason: answer === 'failed' ? reason : null, way, text } }
}
