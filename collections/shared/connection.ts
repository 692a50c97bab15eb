import type { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

/** What is used of a Drizzle connection; Payload's own type for it allows other databases. */
export type Executor = { execute: (query: ReturnType<typeof sql>) => Promise<unknown> }

/**
 * Where a query in SQL goes: into the request's transaction, or the pool where there is none. Who holds a transaction must
 * not take a second connection: publishers would wait for each other without end.
 */
export async function connection(payload: Payload, req: Partial<PayloadRequest> = {}): Promise<Executor> {
  const session = req.transactionID ? payload.db.sessions?.[await req.transactionID]?.db : undefined
  return (session ?? payload.db.drizzle) as Executor
}
