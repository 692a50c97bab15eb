import type { Payload } from 'payload'
import postgres from 'postgres'
import { migrations } from '#collections/migrations/index.ts'

/** Any number, as long as nothing else takes this advisory lock: "sign" in ASCII. */
const LOCK = 0x7369676e

/** Does work that only one instance may do at a time; the others wait for it. The lock goes with the connection. */
export async function alone<T>(url: string, work: () => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connection: { application_name: 'signoff set-up' } })
  try {
    await sql`select pg_advisory_lock(${LOCK})`
    return await work()
  } finally {
    await sql.end()
  }
}

/** The sentence at the bottom of an error: PostgreSQL's own, without the statement that Drizzle puts in front. */
function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause ? error.cause : error
  return (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? ''
}

/**
 * Brings the schema up to date. Call it inside `alone()`: Payload itself does not keep two instances apart. Payload ends
 * the process when a migration fails, after rolling it back; here it says why in one line instead of a thousand.
 */
export async function migrate(payload: Payload): Promise<void> {
  payload.logger.error = ({ err, msg }: { err?: unknown; msg?: string }) => {
    const name = /migration (\S+)/.exec(msg ?? '')?.[1] ?? ''
    console.error(
      `Migration ${name} failed and was rolled back: ${reason(err)}. Is this database another program's, or newer?`,
    )
  }
  await payload.db.migrate({ migrations: migrations as never })
}
