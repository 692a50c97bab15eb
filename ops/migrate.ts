import type { Payload } from 'payload'
import postgres from 'postgres'

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

/** Brings the schema up to date. Call it inside `alone()`: Payload itself does not keep two instances apart. */
export async function migrate(payload: Payload): Promise<void> {
  await payload.db.migrate()
}
