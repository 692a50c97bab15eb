import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { refusal } from '#collections/shared/appointed.ts'
import { connection, rowsIn } from '#collections/shared/connection.ts'
import type { Locale } from '#i18n/routing.ts'

type Of = { relationTo: string; value: number | string }

/**
 * Lets one review wait for a language of a document: a second one is refused, and what was sent back before is settled by
 * asking anew. Of two who ask at once the second waits for the first.
 */
export async function inTurn(req: PayloadRequest, { relationTo, value }: Of, locale: Locale): Promise<void> {
  const db = await connection(req.payload, req)
  await db.execute(sql`select pg_advisory_xact_lock(hashtext(${`reviews:${relationTo}:${locale}`}), ${Number(value)})`)
  const column = sql.identifier(`${relationTo}_id`)
  const open = await rowsIn<{ id: number; state: string; name: string | null }>(
    db,
    sql`
      select reviews.id, state::text as state, by_name as name
      from reviews join reviews_rels rels on rels.parent_id = reviews.id and rels.path = 'document'
      where rels.${column} = ${Number(value)} and locale::text = ${locale} and state::text in ('waiting', 'sent-back')`,
  )
  const waiting = open.find(({ state }) => state === 'waiting')
  if (waiting)
    throw refusal(req, 409, {
      zh: `${waiting.name ?? '有人'}已经请人审阅了。`,
      en: `${waiting.name ?? 'Someone'} has already asked for a review.`,
    })
  for (const { id } of open)
    await db.execute(sql`update reviews set state = 'withdrawn', ended_at = now(), updated_at = now() where id = ${id}`)
}
