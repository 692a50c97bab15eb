import { answerFeed } from '#app/(machine)/_changes/answer.ts'

/** Asked for, not built: the build has no database. */
export const dynamic = 'force-dynamic'

/** What changed for readers of a language, as JSON Feed. */
export const GET = (_: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> =>
  answerFeed('json', params)
