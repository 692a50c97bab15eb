import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { network } from './network.ts'
import { say } from '#collections/shared/translate.ts'
import { CLIENT_ADDRESS } from '#contract/privateHeaders.ts'

/**
 * Wrong logins are counted in PostgreSQL, so on every instance, per address and per account at an address. An account alone
 * is never locked: that would let anyone lock its owner out.
 */
const QUARTER_HOUR = 15 * 60
const LIMITS = {
  /** Tries from one address in a quarter of an hour. */
  address: { points: 30, duration: QUARTER_HOUR },
  /** Tries for one account from one address in a quarter of an hour. */
  account: { points: 8, duration: QUARTER_HOUR },
} as const

type Limiters = Record<keyof typeof LIMITS, RateLimiterPostgres>

const made = new WeakMap<object, Limiters>()

function limiters(req: PayloadRequest): Limiters {
  const pool = (req.payload.db as unknown as { pool: object }).pool
  const known = made.get(pool)
  if (known) return known
  const limiter = (name: keyof typeof LIMITS) =>
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      keyPrefix: `login-${name}`,
      tableName: 'limits',
      tableCreated: true,
      ...LIMITS[name],
    })
  const fresh: Limiters = { address: limiter('address'), account: limiter('account') }
  made.set(pool, fresh)
  return fresh
}

/** Where a request came from; the server in front writes the header and drops what a client sent under its name. */
const addressOf = (req: PayloadRequest): string => network(req.headers?.get(CLIENT_ADDRESS) ?? 'unknown')

/** Refuses a login, or a request for a new password, after too many tries. */
export const throttleLogin: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'login' && operation !== 'forgotPassword') || req.payloadAPI === 'local') return args
  const address = addressOf(req)
  const email = String((args as { data?: { email?: unknown } }).data?.email ?? '')
    .toLowerCase()
    .trim()
  const { address: byAddress, account: byAccount } = limiters(req)
  try {
    await byAddress.consume(address)
    await byAccount.consume(`${address}|${email}`)
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    const minutes = Math.max(1, Math.ceil(refused.msBeforeNext / 60_000))
    throw new APIError(
      say(req, {
        zh: `尝试次数太多，请${minutes}分钟后再试。`,
        en: `Too many tries. Try again in ${minutes} minutes.`,
      }),
      429,
      undefined,
      true,
    )
  }
  return args
}
