import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { connection } from '#collections/shared/connection.ts'
import type { Locale } from '#i18n/routing.ts'

/** Ends what waits for a review of a language that is published now, or was sent back, in the transaction that publishes it. */
export async function closeReviews(req: PayloadRequest, of: string, id: number, locale: Locale): Promise<void> {
  const db = await connection(req.payload, req)
  const column = sql.identifier(`${of}_id`)
  await db.execute(sql`
    update reviews set state = 'published', ended_at = now(), updated_at = now(), ended_by_id = ${req.user?.id ?? null},
      ended_by_name = ${req.user?.name ?? null}
    from reviews_rels rels
    where rels.parent_id = reviews.id and rels.path = 'document' and rels.${column} = ${id}
      and locale::text = ${locale} and state::text in ('waiting', 'sent-back')`)
}
