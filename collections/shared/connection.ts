import type { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

/** As `sql` of Payload's adapter makes it. */
export type SqlQuery = ReturnType<typeof sql>

/** Runs a query in SQL. */
export type Executor = { execute: (query: SqlQuery) => Promise<unknown> }

/** What is used of a Drizzle connection; Payload's own type for it allows other databases. */
export type Connection = Executor & {
  transaction: <T>(work: (db: Executor) => Promise<T>, how: { accessMode: 'read only' }) => Promise<T>
}

/**
 * The connection for a query in SQL: that of the request's transaction, if it has one. To take a second from the pool while
 * holding the first would let publishers wait for each other without end.
 */
export async function connection(payload: Payload, req: Partial<PayloadRequest> = {}): Promise<Connection> {
  const session = req.transactionID ? payload.db.sessions?.[await req.transactionID]?.db : undefined
  return (session ?? payload.db.drizzle) as unknown as Connection
}

/** The rows that a query answers with. */
export const rowsIn = async <Row>(db: Executor, query: SqlQuery): Promise<Row[]> =>
  ((await db.execute(query)) as { rows: Row[] }).rows
