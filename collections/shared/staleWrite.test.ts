import { describe, expect, it } from 'vitest'
import { STALE_WRITE, staleWriteIn } from './staleWrite.ts'

describe('staleWriteIn', () => {
  it('finds the refusal of a stale write', () => {
    const data = { kind: STALE_WRITE, sent: { lead: 'x' } }
    expect(staleWriteIn({ errors: [{ message: 'Newer.', data }] })).toEqual(data)
  })

  it.each([null, {}, { errors: [] }, { errors: 'x' }, { errors: [{ data: { errors: [{ path: 'lead' }] } }] }])(
    'leaves %j alone',
    (body) => expect(staleWriteIn(body)).toBeNull(),
  )
})
