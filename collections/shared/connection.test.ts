import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import { connection } from './connection.ts'

const [transaction, pool] = [{ name: 'transaction' }, { name: 'pool' }]
const payload = { db: { sessions: { 7: { db: transaction } }, drizzle: pool } } as unknown as Payload

describe('connection', () => {
  it('is that of the transaction, also of one that is only beginning', async () => {
    expect(await connection(payload, { transactionID: 7 })).toBe(transaction)
    expect(await connection(payload, { transactionID: Promise.resolve(7) })).toBe(transaction)
  })

  it('is the pool where there is no transaction, or it has ended', async () => {
    expect(await connection(payload)).toBe(pool)
    expect(await connection(payload, {})).toBe(pool)
    expect(await connection(payload, { transactionID: 8 })).toBe(pool)
  })
})
