import { journey, type Leg } from '#collections/procedures/journey.ts'
import type { Procedure } from '#collections/procedures/view.ts'
import { explain } from '#collections/terms/explain.ts'
import type { TermRow } from '#collections/terms/view.ts'

/** A procedure and its journey with the first mention of each term linked, and the terms in the order of the page. */
export type ExplainedProcedure = { procedure: Procedure; legs: Leg[]; terms: TermRow[] }

/**
 * Explains a procedure in the order its page shows it, which is the journey's and not the data's. What the page leaves out,
 * such as a stage without an eSIM to erase, is not looked at: a term that only stands there is not mentioned.
 */
export function explainProcedure(procedure: Procedure, terms: TermRow[]): ExplainedProcedure {
  const { alternatives, refund, number, states } = procedure
  const legs = journey(procedure)
  const keep = legs.findIndex(({ stage }) => stage === 'keep') + 1
  const parts = { before: legs.slice(0, keep), alternatives, after: legs.slice(keep), refund, number, states }
  const { data, mentioned } = explain(parts, terms)
  const { before, after, ...rest } = data
  return { procedure: { ...procedure, ...rest }, legs: [...before, ...after], terms: mentioned }
}
