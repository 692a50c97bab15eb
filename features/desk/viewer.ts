import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Viewer } from './view.ts'
import { languagesOf, roleOf } from '#collections/shared/access.ts'
import type { SqlQuery } from '#collections/shared/connection.ts'

/** Who looks at the desk; null for whoever has no account. */
export function viewerOf(user: PayloadRequest['user']): Viewer | null {
  const req = { user } as PayloadRequest
  const role = roleOf(req)
  return user && role ? { id: Number(user.id), role, languages: languagesOf(req) } : null
}

/** Whether someone writes every language and handles what readers send. */
export const edits = ({ role }: Viewer): boolean => role === 'admin' || role === 'editor'

/** The languages that someone may write, as an array of SQL. */
export const languagesIn = ({ languages }: Viewer): SqlQuery =>
  sql`array(select jsonb_array_elements_text(${JSON.stringify(languages)}::jsonb))`
