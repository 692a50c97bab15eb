import { getPayload } from 'payload'
import { readPreviewToken } from './preview.ts'
import config from '#payload.config.ts'

/** The path that a signed link opens for whoever asks with these headers; null without a login or a good signature. */
export async function mayPreview(token: string, headers: Headers): Promise<string | null> {
  const payload = await getPayload({ config })
  const path = readPreviewToken(token, payload.secret)
  if (path === null) return null
  const { user } = await payload.auth({ headers })
  return user ? path : null
}
