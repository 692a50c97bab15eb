import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

const DAY_MS = 24 * 60 * 60 * 1000

/** Days after which a report without words is of no use to anyone: the rule hears half a year. */
const LONGEST_DAYS = 400
/** Days that words of readers stay after they came, once an editor has handled them. */
const HANDLED_DAYS = 180
/** Days that admins can see why a job was given up. */
const FAILED_DAYS = 90

/** Days that everyone can see what was arranged for a document, and by whom, once that is over. */
const ARRANGED_DAYS = 90

const dayBefore = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10)

/**
 * Removes what must not stay: counts of the limiters that have run out, also those that no request will ever ask for again,
 * old reports without words, words of readers that were handled long ago, schedules, reviews and preview links that are over,
 * and jobs that were given up long ago. Resolves with the number of rows, by what they were.
 */
export async function removeExpired({ db: { drizzle } }: Pick<Payload, 'db'>): Promise<Record<string, number>> {
  const handled = dayBefore(HANDLED_DAYS)
  const statements = {
    counts: sql`delete from limits where expire < ${Date.now()}`,
    reports: sql`delete from reports where text is null and day < ${dayBefore(LONGEST_DAYS)}`,
    corrections: sql`delete from corrections where state in ('done', 'rejected') and day < ${handled}`,
    words: sql`update reports set text = null, state = null, note = null, rejection = null where state in ('done', 'rejected') and day < ${handled}`,
    schedules: sql`delete from schedules where state <> 'waiting' and ended_at < ${dayBefore(ARRANGED_DAYS)}`,
    reviews: sql`delete from reviews where state in ('withdrawn', 'published') and ended_at < ${dayBefore(ARRANGED_DAYS)}`,
    previews: sql`delete from preview_links where least(revoked_at, until) < ${dayBefore(ARRANGED_DAYS)}`,
    jobs: sql`delete from payload_jobs where has_error and updated_at < ${dayBefore(FAILED_DAYS)}`,
  }
  const removed: Record<string, number> = {}
  for (const [what, statement] of Object.entries(statements))
    removed[what] = (await drizzle.execute(statement)).rowCount ?? 0
  return removed
}
