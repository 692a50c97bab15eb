import { CASES, type Case } from '#collections/shared/choices.ts'

/** What may be special about a reader's case, in the order of the form and of the address. */
export const SITUATIONS = [...CASES, 'keep', 'accounts', 'instalments'] as const

export type Situation = (typeof SITUATIONS)[number]

/** Those in which someone else than the reader holds the line. */
export const HOLDERS = ['minor', 'company', 'deceased'] as const satisfies Case[]
