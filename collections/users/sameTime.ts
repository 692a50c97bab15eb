import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import type { CollectionBeforeOperationHook } from 'payload'

/** What Payload spends on checking a password (payload/dist/auth/strategies/local); a test compares the two. */
const ITERATIONS = 600_000
const BYTES = 32

const spend = promisify(pbkdf2)

/** Makes a login to no account take as long as one with a wrong password, so that nobody can time who has an account. */
export const sameTime: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login' || req.payloadAPI === 'local') return args
  const { email, password } = (args as { data?: { email?: unknown; password?: unknown } }).data ?? {}
  if (typeof email !== 'string' || typeof password !== 'string') return args
  const where = { email: { equals: email.toLowerCase().trim() } }
  const { totalDocs } = await req.payload.count({ collection: 'users', req, where })
  if (totalDocs === 0) await spend(password, 'no account', ITERATIONS, BYTES, 'sha256')
  return args
}
