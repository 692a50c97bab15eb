/** What `npm test` can be asked for by name, in the order in which it runs; screenshots only when asked. */
export const PARTS = ['static', 'unit', 'int', 'e2e', 'screenshots'] as const

export type Part = (typeof PARTS)[number]

/** Whether a word names a part. */
export const isPart = (word: string): word is Part => PARTS.some((part) => part === word)
