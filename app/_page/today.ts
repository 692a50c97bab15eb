/** The day a page is rendered, YYYY-MM-DD in UTC; checks are as old as this says. */
export const today = (): string => new Date().toISOString().slice(0, 10)
