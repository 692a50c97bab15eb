import { sql } from '@payloadcms/db-postgres'
import { HEARD_DAYS, verdict, type Tally } from './verdict.ts'
import type { Reported } from './view.ts'
import { rowsIn, type Connection } from '#collections/shared/connection.ts'

/** What a report is about, by its id. */
export type Reportable = { procedure: number } | { device: number }

type Counted = Tally & { of: number }

const DAY = 24 * 60 * 60 * 1000

const today = (): string => new Date().toISOString().slice(0, 10)

type WithConnection = { connection: Connection }

/** Counts reports in the database, so that nothing of a single one, least of all its words, comes near a page. */
async function tallies(
  { connection }: WithConnection,
  kind: 'procedure' | 'device',
  id: number | null,
): Promise<Counted[]> {
  const of = sql.raw(`"${kind}_id"`)
  const since = new Date(Date.now() - (HEARD_DAYS + 1) * DAY).toISOString().slice(0, 10)
  return rowsIn(
    connection,
    sql`
    select ${of} as "of", answer, day, checked_on as "checkedOn", count(*)::int as count from reports
    where counts and day >= ${since} and ${of} is not null ${id === null ? sql`` : sql`and ${of} = ${id}`}
    group by 1, 2, 3, 4`,
  )
}

/** What the reports of one page come to; `checkedOn` is its oldest check, YYYY-MM-DD. */
export async function reported(find: WithConnection, of: Reportable, checkedOn: string): Promise<Reported> {
  const [kind, id] = 'procedure' in of ? (['procedure', of.procedure] as const) : (['device', of.device] as const)
  return verdict(await tallies(find, kind, id), checkedOn, today())
}

/** The same for every procedure, by one query for a whole list: answers by id and oldest check. */
export async function reportedProcedures(find: WithConnection): Promise<(id: number, checkedOn: string) => Reported> {
  const byId = new Map<number, Counted[]>()
  for (const each of await tallies(find, 'procedure', null)) byId.set(each.of, [...(byId.get(each.of) ?? []), each])
  const now = today()
  return (id, checkedOn) => verdict(byId.get(id) ?? [], checkedOn, now)
}
