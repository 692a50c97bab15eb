import { draftMode, headers } from 'next/headers'
import { getPayload, type PayloadRequest } from 'payload'
import config from '#payload.config.ts'

/**
 * The editor who may see drafts: draft mode is on and the session is alive. The draft cookie alone shows nothing.
 * Outside a request of Next's, as in scripts and tests, nobody.
 */
export async function drafter(): Promise<PayloadRequest['user']> {
  if (!process.env.NEXT_RUNTIME) return null
  const { isEnabled } = await draftMode()
  if (!isEnabled) return null
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  return user
}
