import type { Reported } from './view.ts'
import { AGEING_DAYS, daysBetween, DUE_REPORTS } from '#collections/procedures/freshness.ts'
import type { ReportAnswer } from '#collections/shared/choices.ts'

/** So many reports that it works must agree before a page says so. */
export const ENOUGH = 3
/** Reports older than this many days say nothing any more. */
export const HEARD_DAYS = AGEING_DAYS

/** Reports of one page that agree in everything but the reader: how many came on a day, about the check of which day. */
export type Tally = { answer: ReportAnswer; day: string; checkedOn: string; count: number }

/** What a page says that nobody has reported on. */
export const SILENCE: Reported = { against: 0, workedOn: null }

const count = (tallies: readonly Tally[], answer: ReportAnswer): number =>
  tallies.filter((each) => each.answer === answer).reduce((sum, each) => sum + each.count, 0)

/** The day of the third latest report that it worked; null if there are fewer. */
function thirdLatest(tallies: readonly Tally[]): string | null {
  let rest = ENOUGH
  const latest = tallies.filter(({ answer }) => answer === 'worked').sort((a, b) => b.day.localeCompare(a.day))
  for (const { day, count } of latest) {
    rest -= count
    if (rest <= 0) return day
  }
  return null
}

/**
 * The last day on which it was reported to work, if at least three agree and, from the first of the latest three on, fewer
 * say that it did not work than that it did.
 */
function workedOn(tallies: readonly Tally[]): string | null {
  const since = thirdLatest(tallies)
  if (since === null) return null
  const lately = tallies.filter(({ day }) => day >= since)
  if (count(lately, 'failed') >= count(lately, 'worked')) return null
  return (
    lately
      .filter(({ answer }) => answer === 'worked')
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? null
  )
}

/**
 * What the reports of a page come to on a day: the rule that `/about` publishes. `checkedOn` is the page's oldest check; a
 * report about an earlier one no longer speaks against the page, because someone has looked since.
 */
export function verdict(tallies: readonly Tally[], checkedOn: string, today: string): Reported {
  const heard = tallies.filter(({ day }) => daysBetween(day, today) <= HEARD_DAYS)
  const sinceCheck = heard.filter((each) => each.checkedOn >= checkedOn)
  const against = count(sinceCheck, 'failed') - count(sinceCheck, 'worked')
  return { against: Math.min(Math.max(against, 0), DUE_REPORTS), workedOn: workedOn(heard) }
}
