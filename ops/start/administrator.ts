import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

type Wanted = { ADMIN_EMAIL: string; ADMIN_PASSWORD?: string | undefined }

/** The first account, and its password if it was made up here; it is kept nowhere else. */
export type Administrator = { email: string; password: string | null }

/**
 * Makes the first administrator while there is no account, before the port opens: whoever came first could otherwise
 * register. Returns null where there are accounts.
 */
export async function administrator(
  payload: Payload,
  { ADMIN_EMAIL, ADMIN_PASSWORD }: Wanted,
): Promise<Administrator | null> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return null
  const password = ADMIN_PASSWORD ?? randomBytes(15).toString('base64url')
  const data = { email: ADMIN_EMAIL, password, name: 'Admin', role: 'admin' as const }
  await payload.create({ collection: 'users', data })
  return { email: ADMIN_EMAIL, password: ADMIN_PASSWORD === undefined ? password : null }
}
