import { draftMode } from 'next/headers'
import { NextResponse } from 'next/server'

const PATH = /^\/(zh|en)(\/[a-z0-9-]+)*$/

/** Leaves draft mode and goes back to the page, or home. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => null)
  const path = String(form?.get('path') ?? '')
  const mode = await draftMode()
  mode.disable()
  return new NextResponse(null, {
    status: 303,
    headers: { location: PATH.test(path) ? path : '/', 'cache-control': 'private, no-store' },
  })
}
