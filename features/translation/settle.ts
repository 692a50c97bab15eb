import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { TranslatedKind } from './readTexts.ts'
import { needsLanguage } from './saveTexts.ts'
import { connection, rowsIn } from '#collections/shared/connection.ts'
import type { Locale } from '#i18n/routing.ts'

/** “No change needed”: takes a translation for being in line as it is, with who says so and when; whether it was outdated. */
export async function settle(req: PayloadRequest, of: TranslatedKind, id: number, locale: Locale): Promise<boolean> {
  needsLanguage(req, locale)
  const settled = await rowsIn(
    await connection(req.payload, req),
    sql`
    update translations set before = '{}'::jsonb, outdated_since = null, confirmed_by_id = ${req.user?.id ?? null}, confirmed_at = now()
    where "of" = ${of} and doc = ${id} and locale = ${locale} and outdated_since is not null returning id`,
  )
  return settled.length > 0
}
