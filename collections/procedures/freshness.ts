/** How old a check is, in a word. */
export type Freshness = 'fresh' | 'ageing' | 'stale'

/** Days for which a check counts as fresh (editorial rule). */
export const FRESH_DAYS = 90
/** Days until a check is stale (editorial rule). */
export const AGEING_DAYS = 180

const DAY = 24 * 60 * 60 * 1000

/** Whole days from one day to another, both YYYY-MM-DD, by the calendar of UTC. */
export const daysBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)

/** The oldest of some days, or null if there is none: a page is as fresh as its oldest way. */
export const oldest = (days: string[]): string | null => [...days].sort()[0] ?? null

/** The freshness of a check made on `checkedOn`, seen on `today`; a check in the future counts as fresh. */
export function freshness(checkedOn: string, today: string): Freshness {
  const age = daysBetween(checkedOn, today)
  if (age <= FRESH_DAYS) return 'fresh'
  return age <= AGEING_DAYS ? 'ageing' : 'stale'
}
