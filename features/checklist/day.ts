const FORM = /^\d{4}-\d{2}-\d{2}$/

/** The first and the last day a checklist can begin; a link stays good for as long as anyone may open it. */
export const FIRST_DAY = '2020-01-01'
/** See FIRST_DAY. */
export const LAST_DAY = '2099-12-31'

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const time = FORM.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN
  // Some engines take 30 February for 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The day so many days after another, both YYYY-MM-DD. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
