import { answerFeed } from '#app/(machine)/_changes/answer.ts'

/** Asked for, not built: the build has no database. */
export const dynamic = 'force-dynamic'

type Params = { params: Promise<{ locale: string; carrier: string }> }

/** What changed at one carrier, as Atom. */
export const GET = (_: Request, { params }: Params): Promise<Response> => answerFeed('atom', params)
