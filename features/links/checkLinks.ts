import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { look, type LookOptions } from './look.ts'
import { noteLook, type LinkRow } from './noteLook.ts'
import { rowsIn } from '#collections/shared/connection.ts'

/** Addresses of one round, each of another host; a round must be short, because other jobs wait for it. */
const MOST = 8
const AT_ONCE = 4
/** Fewer without an answer say nothing of our own network. */
const OWN_FAULT = 3

const HOST = sql.raw(`lower(substring(url from '^https?://(?:[^/?#@]*@)?([^/?#]+)'))`)

/** What is due, longest waiting first, one address a host. */
const due = ({ db }: Payload): Promise<(LinkRow & { host: string })[]> =>
  rowsIn(
    db.drizzle,
    sql`
      select * from (
        select distinct on (${HOST}) ${HOST} as host, id, url, archived_url as "archivedUrl", link_check_state as state,
          link_check_outcome as outcome, link_check_days::int as days, link_check_checked_at as "checkedAt",
          link_check_due_at as "dueAt"
        from sources
        where url <> '' and (link_check_due_at is null or link_check_due_at <= now())
        order by ${HOST}, link_check_due_at nulls first, id) as one_a_host
      order by "dueAt" nulls first, id limit ${MOST}`,
  )

const TOO_MANY = 429

/** A host that asks for less gets a day of rest. */
const rest = ({ db }: Payload, host: string): Promise<unknown> =>
  db.drizzle.execute(sql`
    update sources set link_check_due_at = greatest(coalesce(link_check_due_at, now()), now() + interval '1 day')
    where ${HOST} = ${host}`)

/** Looks at what is due, a few hosts at a time. Resolves to how many addresses it noted something of. */
export async function checkLinks(payload: Payload, options: LookOptions): Promise<number> {
  const rows = await due(payload)
  const waiting = [...rows]
  const looks: [row: (typeof rows)[number], found: Awaited<ReturnType<typeof look>>][] = []
  const worker = async (): Promise<void> => {
    for (let row = waiting.shift(); row; row = waiting.shift()) looks.push([row, await look(row.url, options)])
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  if (looks.length >= OWN_FAULT && looks.every(([, { outcome, status }]) => outcome === 'silent' && status === null)) {
    payload.logger.warn('No address of a source answered: this machine seems to have no network. Nothing is noted.')
    return 0
  }
  for (const [row, found] of looks) {
    await noteLook(payload, row, found)
    if (found.status === TOO_MANY) await rest(payload, row.host)
  }
  return looks.length
}
