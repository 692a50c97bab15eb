import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Drift } from './drift.ts'
import type { TranslatedKind } from './readTexts.ts'
import type { TranslationStanding } from './view.ts'
import { connection, rowsIn } from '#collections/shared/connection.ts'
import type { Locale } from '#i18n/routing.ts'

/** How far one document is in one language. Moments are ISO 8601. */
export type DocumentStanding = {
  standing: TranslationStanding
  outdatedSince: string | null
  /** What the source said where it changed since. */
  before: Drift
  /** Who last said that no change was needed; null for nobody, or an account that is gone. */
  confirmed: { by: string | null; at: string } | null
}

const NOTHING: DocumentStanding = { standing: 'missing', outdatedSince: null, before: {}, confirmed: null }

type StandingRow = {
  state: 'missing' | 'draft' | 'published'
  since: string | null
  before: Drift | null
  name: string | null
  confirmed: string | null
}

/** How far a document is in a language, as its writes left it. Names of accounts are for staff only. */
export async function standingIn(
  req: PayloadRequest,
  of: TranslatedKind,
  id: number,
  locale: Locale,
): Promise<DocumentStanding> {
  const [row] = await rowsIn<StandingRow>(
    await connection(req.payload, req),
    sql`
    select state::text as state, to_json(outdated_since) #>> '{}' as since, before, users.name, to_json(confirmed_at) #>> '{}' as confirmed
    from translations left join users on users.id = confirmed_by_id
    where "of" = ${of} and doc = ${id} and locale = ${locale}`,
  )
  if (!row) return NOTHING
  return {
    standing: row.state === 'published' && row.since !== null ? 'outdated' : row.state,
    outdatedSince: row.since,
    before: row.before ?? {},
    confirmed: row.confirmed === null ? null : { by: row.name, at: row.confirmed },
  }
}
