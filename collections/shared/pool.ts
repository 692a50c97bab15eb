import { EventEmitter } from 'node:events'
import type { PostgresAdapterArgs } from '@payloadcms/db-postgres'
import pg from 'pg'

/** Milliseconds a query waits for a free connection before it fails, instead of waiting for ever. */
const WAIT_MS = 10_000

/** On the global object, because Next bundles a copy of this module for itself. */
const REGISTRY = Symbol.for('signoff.pools')
const ENDINGS = Symbol.for('signoff.endings')
const shared = globalThis as { [REGISTRY]?: Set<pg.Pool>; [ENDINGS]?: Set<() => Promise<void>> }
const open = (shared[REGISTRY] ??= new Set<pg.Pool>())
const endings = (shared[ENDINGS] ??= new Set())

/**
 * node-postgres' pool without what Payload's adapter gets wrong with it: the adapter keeps the connection it boots with
 * for ever (and takes another after each error), and nobody listens for errors of idle connections, which would end the
 * process when the database restarts.
 */
class SteadyPool extends pg.Pool {
  private booted = false

  constructor(config?: pg.PoolConfig) {
    super({ connectionTimeoutMillis: WAIT_MS, keepAlive: true, application_name: 'signoff', ...config })
    this.on('error', (error) => console.warn(`A database connection was lost: ${error.message}`))
    open.add(this)
  }

  override connect(): Promise<pg.PoolClient>
  override connect(
    callback: (error: Error | undefined, client: pg.PoolClient | undefined, done: (release?: unknown) => void) => void,
  ): void
  override connect(callback?: Parameters<pg.Pool['connect']>[0]): Promise<pg.PoolClient> | void {
    if (callback) return super.connect(callback)
    if (this.booted) return super.connect()
    this.booted = true
    return super.connect().then((client) => {
      client.release()
      // The adapter only adds an error listener to what it gets here; the pool has its own.
      return new EventEmitter() as pg.PoolClient
    })
  }

  override end(): Promise<void>
  override end(callback: () => void): void
  override end(callback?: () => void): Promise<void> | void {
    open.delete(this)
    return callback ? super.end(callback) : super.end()
  }
}

/** The driver for the adapter's `pg` option. */
export const pool = { ...pg, Pool: SteadyPool } as unknown as NonNullable<PostgresAdapterArgs['pg']>

/** Remembers what needs connections to come to its end. */
export const beforeClosing = (end: () => Promise<void>): void => void endings.add(end)

/** Ends every connection of this process once its queries are done; `payload.destroy()` leaves them open. */
export const closePools = async (): Promise<void> => {
  await Promise.all([...endings].map((end) => end()))
  await Promise.all([...open].map((each) => each.end()))
}
