import { draftMode } from 'next/headers'
import { NextResponse } from 'next/server'
import { openPayload } from '#app/_page/ask.ts'
import { readPreviewToken } from '#collections/shared/preview.ts'

/** The path that a signed link opens for whoever asks with these headers; null without a login or a good signature. */
async function mayPreview(token: string, headers: Headers): Promise<string | null> {
  const payload = await openPayload()
  const path = readPreviewToken(token, payload.secret)
  if (path === null) return null
  const { user } = await payload.auth({ headers })
  return user ? path : null
}

/**
 * Opens one page as a draft, for someone who is logged in and has a link the admin signed. Anything else gets 404, so that
 * nothing can be learned here.
 */
export async function GET(request: Request): Promise<Response> {
  const path = await mayPreview(new URL(request.url).searchParams.get('token') ?? '', request.headers)
  if (path === null) return new Response(null, { status: 404 })
  const mode = await draftMode()
  mode.enable()
  return new NextResponse(null, { status: 307, headers: { location: path, 'cache-control': 'private, no-store' } })
}
