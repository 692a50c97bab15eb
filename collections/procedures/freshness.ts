import type { Reported } from '#collections/reports/view.ts'

/** How old a check is, in a word. */
export type Freshness = 'fresh' | 'ageing' | 'stale'

/** Days for which a check counts as fresh (editorial rule). */
export const FRESH_DAYS = 90
/** Days until a check is stale (editorial rule); reports do not change it. */
export const AGEING_DAYS = 180
/** Days by which each report that something did not work brings the next check forward (docs/decisions/0027). */
export const FORWARD_DAYS = 30
/** With so many such reports, a page is due for a check whatever its age. */
export const DUE_REPORTS = 3

const DAY = 24 * 60 * 60 * 1000

/** Whole days from one day to another, both YYYY-MM-DD, by the calendar of UTC. */
export const daysBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)

/** The oldest of some days, or null if there is none: a page is as fresh as its oldest way. */
export const oldest = (days: readonly string[]): string | null => [...days].sort()[0] ?? null

/** What readers say of the steps, as far as it counts here; null where nobody can say anything. */
type Reports = Pick<Reported, 'against'> | null

const freshDays = (reports: Reports): number => {
  const against = reports?.against ?? 0
  return against >= DUE_REPORTS ? -Infinity : FRESH_DAYS - FORWARD_DAYS * against
}

/**
 * How fresh a page is on a day: as fresh as the oldest of its checks (YYYY-MM-DD), where reports that it did not work bring
 * the next check forward; never do they make a page stale. A check in the future counts as fresh; without any check a page
 * is stale.
 */
export function freshness(checks: readonly string[], reports: Reports, today: string): Freshness {
  const checkedOn = oldest(checks)
  if (checkedOn === null) return 'stale'
  const age = daysBetween(checkedOn, today)
  if (age > AGEING_DAYS) return 'stale'
  return age > freshDays(reports) ? 'ageing' : 'fresh'
}

/** Whether a page is due for a check only because of what readers reported. */
export const isBroughtForward = (checks: readonly string[], reports: Reports, today: string): boolean =>
  freshness(checks, null, today) === 'fresh' && freshness(checks, reports, today) === 'ageing'

/** What the queue of checks is sorted by. */
type Checked = { checkedOn: string; reported: Reports }

/** Which of two pages to check first on a day: one that reports brought forward, else the one with the older check. */
export const byDue =
  (today: string) =>
  (a: Checked, b: Checked): number => {
    const [first, second] = [a, b].map(({ checkedOn, reported }) => isBroughtForward([checkedOn], reported, today))
    return Number(second) - Number(first) || a.checkedOn.localeCompare(b.checkedOn)
  }
