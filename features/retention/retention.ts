import postgres from 'postgres'

/** Between two sweeps, in milliseconds. */
const HOUR = 60 * 60 * 1000
/** Days after which a report without words is of no use to anyone: the rule hears half a year. */
const LONGEST_DAYS = 400

/** Days that words of readers stay after they came, once an editor has handled them. */
const HANDLED_DAYS = 180

/**
 * Removes what must not stay: counts of the limiters that have run out, also those that no request will ever ask for again,
 * old reports without words, and words of readers that were handled long ago.
 */
export async function sweep(database: string): Promise<void> {
  const sql = postgres(database, { max: 1, onnotice: () => {}, connection: { application_name: 'signoff sweep' } })
  const before = (days: number): string => new Date(Date.now() - days * 24 * HOUR).toISOString().slice(0, 10)
  const [since, handled] = [before(LONGEST_DAYS), before(HANDLED_DAYS)]
  try {
    await sql`delete from limits where expire < ${Date.now()}`
    await sql`delete from reports where text is null and day < ${since}`
    await sql`delete from corrections where state = 'done' and day < ${handled}`
    await sql`update reports set text = null, state = null, note = null where state = 'done' and day < ${handled}`
  } finally {
    await sql.end()
  }
}

/** Sweeps at once and then every hour, as long as this process lives. A database that is away is swept the next time. */
export function keepSwept(database: string): void {
  const work = () => void sweep(database).catch((error: Error) => console.warn(`Nothing was swept: ${error.message}`))
  work()
  setInterval(work, HOUR).unref()
}
