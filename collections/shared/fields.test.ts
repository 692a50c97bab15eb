import { describe, expect, it } from 'vitest'
import { isFuture } from './fields.ts'

const now = Date.parse('2026-11-27T09:00:00Z')

describe('isFuture', () => {
  it.each(['2026-11-27T12:00:00.000Z', '2026-11-01T12:00:00.000Z', null, undefined, ''])('takes %s', (day) =>
    expect(isFuture(day, now)).toBe(false),
  )

  it.each(['2026-11-28T12:00:00.000Z', '2031-01-01T12:00:00.000Z'])('refuses %s', (day) =>
    expect(isFuture(day, now)).toBe(true),
  )

  it('takes the day that has begun in the east alone', () =>
    expect(isFuture('2026-11-28T12:00:00.000Z', now + 3_600_000)).toBe(false))
})
