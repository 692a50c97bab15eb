import { sql } from '@payloadcms/db-postgres'
import { getPayload } from 'payload'
import { HEARD_DAYS, verdict, type Tally } from './verdict.ts'
import type { Reported } from './view.ts'
import { connection } from '#collections/shared/finder.ts'
import config from '#payload.config.ts'

/** What a report is about, by its id. */
export type Of = { procedure: number } | { device: number }

type Row = { of: number; answer: Tally['answer']; day: string; checkedOn: string; count: number }

const DAY = 24 * 60 * 60 * 1000

const today = (): string => new Date().toISOString().slice(0, 10)

/** Counts reports in the database, so that nothing of a single one, least of all its words, comes near a page. */
async function tallies(kind: 'procedure' | 'device', id: number | null): Promise<Row[]> {
  const payload = await getPayload({ config })
  const of = sql.raw(`"${kind}_id"`)
  const since = new Date(Date.now() - (HEARD_DAYS + 1) * DAY).toISOString().slice(0, 10)
  const db = await connection(payload)
  const { rows } = (await db.execute(sql`
    select ${of} as "of", answer, day, checked_on as "checkedOn", count(*)::int as count from reports
    where counts and day >= ${since} and ${of} is not null ${id === null ? sql`` : sql`and ${of} = ${id}`}
    group by 1, 2, 3, 4`)) as { rows: Row[] }
  return rows
}

/** What the reports of one page come to; `checkedOn` is its oldest check, YYYY-MM-DD. */
export async function reported(of: Of, checkedOn: string): Promise<Reported> {
  const rows = 'procedure' in of ? await tallies('procedure', of.procedure) : await tallies('device', of.device)
  return verdict(rows, checkedOn, today())
}

/** The same for every procedure, by one query for a whole list: answers by id and oldest check. */
export async function reportedProcedures(): Promise<(id: number, checkedOn: string) => Reported> {
  const byId = new Map<number, Row[]>()
  for (const row of await tallies('procedure', null)) byId.set(row.of, [...(byId.get(row.of) ?? []), row])
  const now = today()
  return (id, checkedOn) => verdict(byId.get(id) ?? [], checkedOn, now)
}
