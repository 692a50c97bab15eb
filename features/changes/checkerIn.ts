import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { ChangeLine } from './view.ts'
import { connection, rowsIn } from '#collections/shared/connection.ts'

type Checker = { account: number; by: string }

/** The part of a document that a line about the day of a check is of: `ways.app` of `ways.app.checked`. */
const partOf = ({ part }: ChangeLine): string => part.replace(/\.?checked$/, '')

/** Who made the last of the checks that some lines tell, with the name that account has in public; null if it is not noted. */
export async function checkerIn(
  req: PayloadRequest,
  { of, doc }: { of: string; doc: number },
  lines: readonly ChangeLine[],
): Promise<Checker | null> {
  const checks = lines.map((line) => sql`(checks.part = ${partOf(line)} and checks.day = ${line.after})`)
  const [found] = await rowsIn<{ account: number; by: string | null }>(
    await connection(req.payload, req),
    sql`
    select users.id as account, users.byline as by from checks join users on users.id = checks.by_id
    where checks.of = ${of} and checks.doc = ${doc} and (${sql.join(checks, sql` or `)})
    order by checks.id desc limit 1`,
  )
  return found ? { account: found.account, by: found.by?.trim() ?? '' } : null
}
