import { openPayload } from '#app/_page/ask.ts'
import { openLink } from '#features/preview-links/openLink.ts'
import { isLocale } from '#i18n/routing.ts'

/** Tells the server of this process which page a preview link opens; see contract/sharedPreview.ts. Nobody else gets here. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const locale = searchParams.get('locale')
  const opened = isLocale(locale) ? await openLink(await openPayload(), searchParams.get('token') ?? '', locale) : null
  if (opened === null) return new Response(null, { status: 404 })
  return opened === 'over' ? new Response(null, { status: 410 }) : Response.json({ path: opened.path })
}
