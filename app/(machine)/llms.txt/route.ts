import { llms } from './_text.ts'
import { LOCALES } from '#i18n/routing.ts'

/** Asked for, not built: the build has no database. */
export const dynamic = 'force-dynamic'

/** The guide's index for language models, in both languages (llmstxt.org). */
export const GET = async (): Promise<Response> =>
  new Response(await llms(LOCALES), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
