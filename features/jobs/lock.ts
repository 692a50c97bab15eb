import type { Payload } from 'payload'

/** Any number, as long as nothing else takes this advisory lock: "jobs" in ASCII. */
const LOCK = 0x6a6f6273

/** Has the server notice within two minutes, not hours, that the machine of the instance with the lock is gone. */
const KEEPALIVE = `set_config('tcp_keepalives_idle', '30', false), set_config('tcp_keepalives_interval', '10', false)`

/**
 * Does the work if no instance is doing it, else nothing. The lock goes with its connection, so with a process that is killed.
 * Throws when the connection is lost: `held()` is false from then on, and another instance may begin.
 */
export async function withLock({ db: { pool } }: Payload, work: (held: () => boolean) => Promise<void>): Promise<void> {
  const client = await pool.connect()
  let [held, broken] = [false, false]
  let lose: (error: Error) => void = () => {}
  const lost = new Promise<never>((_, reject) => (lose = reject))
  lost.catch(() => (held = false))
  client.on('error', lose)
  try {
    const ask = `select pg_try_advisory_lock($1) as held, ${KEEPALIVE}`
    const { rows } = await client.query<{ held: boolean }>(ask, [LOCK])
    held = rows[0]?.held === true
    if (!held) return
    try {
      await Promise.race([work(() => held), lost])
    } finally {
      held = false
      await client.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => (broken = true))
    }
  } finally {
    client.off('error', lose)
    // A connection that may still hold the lock is ended, and the lock with it.
    client.release(broken)
  }
}
