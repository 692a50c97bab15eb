import { llms } from '#app/(machine)/llms.txt/_text.ts'
import { isLocale } from '#i18n/routing.ts'

/** Asked for, not built: the build has no database. */
export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ locale: string }> }

/** The guide's index for language models, in one language. */
export async function GET(_: Request, { params }: Params): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  return new Response(await llms([locale]), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
