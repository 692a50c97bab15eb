import { sql } from '@payloadcms/db-postgres'
import { openPayload } from '#app/_page/ask.ts'

export const dynamic = 'force-dynamic'

/** Milliseconds the database may take to answer before the instance counts as unwell. */
const PATIENCE_MS = 3_000

const headers = { 'cache-control': 'no-store' }

const late = () =>
  new Promise<never>((_, reject) => setTimeout(() => reject(new Error('The database is slow.')), PATIENCE_MS).unref())

const asked = async (): Promise<void> => {
  const payload = await openPayload()
  await payload.db.drizzle.execute(sql`select 1`)
}

/** For load balancers: 200 when this instance and its database answer, 503 when not; why stands in the log only. */
export async function GET(): Promise<Response> {
  try {
    await Promise.race([asked(), late()])
    return Response.json({ ok: true }, { headers })
  } catch (error) {
    console.error(error)
    return Response.json({ ok: false }, { status: 503, headers })
  }
}
