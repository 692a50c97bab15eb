import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { network } from './network.ts'
import { wait, type Limit } from '#collections/shared/rateLimit.ts'
import { say } from '#collections/shared/translate.ts'
import { CLIENT_ADDRESS } from '#contract/privateHeaders.ts'

/**
 * Wrong logins are counted per address and per account at an address. An account alone is never locked: that would let
 * anyone lock its owner out.
 */
const QUARTER_HOUR = 15 * 60
const BY_ADDRESS: Limit = { name: 'login-address', points: 30, duration: QUARTER_HOUR }
const BY_ACCOUNT: Limit = { name: 'login-account', points: 8, duration: QUARTER_HOUR }

/** Where a request came from; the server in front writes the header and drops what a client sent under its name. */
const addressOf = (req: PayloadRequest): string => network(req.headers?.get(CLIENT_ADDRESS) ?? 'unknown')

/** Refuses a login, or a request for a new password, after too many tries. */
export const throttleLogin: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'login' && operation !== 'forgotPassword') || req.payloadAPI === 'local') return args
  const address = addressOf(req)
  const email = String((args as { data?: { email?: unknown } }).data?.email ?? '')
    .toLowerCase()
    .trim()
  const ms = (await wait(req.payload, BY_ADDRESS, address)) || (await wait(req.payload, BY_ACCOUNT, address, email))
  if (ms === 0) return args
  const minutes = Math.ceil(ms / 60_000)
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
