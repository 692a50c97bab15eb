/** Hours by which the clocks that are furthest ahead are before UTC. */
const FURTHEST = 14
const HOUR_MS = 60 * 60 * 1000

/** The day it is by the calendar of UTC, YYYY-MM-DD; by it checks count as fresh or stale. */
export const utcDay = (now = new Date()): string => now.toISOString().slice(0, 10)

/**
 * Whether a day, YYYY-MM-DD with or without a time behind it, has not begun anywhere on earth: who picks “today” east of
 * Greenwich may be a day ahead of UTC.
 */
export const isFutureDay = (day: string, now = new Date()): boolean =>
  day.slice(0, 10) > utcDay(new Date(now.getTime() + FURTHEST * HOUR_MS))
