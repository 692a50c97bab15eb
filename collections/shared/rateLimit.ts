import { createHmac } from 'node:crypto'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Payload } from 'payload'

/** How often something may happen: `points` times in `duration` seconds. */
export type Limit = { name: string; points: number; duration: number }

/** On the global object, because Next bundles a copy of this module for itself. */
const REGISTRY = Symbol.for('signoff.limiters')
const shared = globalThis as { [REGISTRY]?: WeakMap<object, Map<string, RateLimiterPostgres>> }
const made = (shared[REGISTRY] ??= new WeakMap())

function limiter(payload: Payload, { name, points, duration }: Limit): RateLimiterPostgres {
  const { pool } = payload.db
  const known = made.get(pool) ?? new Map<string, RateLimiterPostgres>()
  made.set(pool, known)
  const found = known.get(name)
  if (found) return found
  const fresh = new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    keyPrefix: name,
    tableName: 'limits',
    tableCreated: true,
    // What is over its limit costs no query until it may try again.
    inMemoryBlockOnConsumed: points,
    points,
    duration,
  })
  known.set(name, fresh)
  return fresh
}

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Stands in for who is counted: without the secret of the day, or of the week for what is counted longer, nobody can tell an
 * address from it, nor whether the same one came back later.
 */
const alias = (who: readonly string[], { duration }: Limit): string => {
  const days = duration * 1000 > DAY_MS ? 7 : 1
  const secret = createHmac('sha256', process.env.PAYLOAD_SECRET ?? '')
    .update(`limits of ${days} days, number ${Math.floor(Date.now() / DAY_MS / days)}`)
    .digest()
  return createHmac('sha256', secret).update(JSON.stringify(who)).digest('base64url')
}

/**
 * Counts one more of something for `who`, such as an address and a page, on every instance alike. Resolves to the
 * milliseconds until it may happen again: 0 if it may now.
 */
export async function wait(payload: Payload, limit: Limit, ...who: string[]): Promise<number> {
  try {
    await limiter(payload, limit).consume(alias(who, limit))
    return 0
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    return Math.max(1, refused.msBeforeNext)
  }
}

/** Counts one more of each of these for its own `who`, up to the first that may not happen; that one, or null if all may. */
export async function firstOver<Asked extends Limit>(
  payload: Payload,
  ...asked: [Asked, ...string[]][]
): Promise<Asked | null> {
  for (const [limit, ...who] of asked) if ((await wait(payload, limit, ...who)) > 0) return limit
  return null
}

/** Whether all of these may happen once more, counted in the same way. */
export const allowed = async (payload: Payload, ...asked: [Limit, ...string[]][]): Promise<boolean> =>
  (await firstOver(payload, ...asked)) === null
