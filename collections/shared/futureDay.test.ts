import { describe, expect, it } from 'vitest'
import { isFutureDay, utcDay } from './futureDay.ts'

const now = new Date('2026-11-27T23:30:00Z')

describe('isFutureDay', () => {
  it.each(['2026-11-27', '2026-11-28', '2026-11-28T12:00:00.000Z', '2020-01-01'])('takes %s', (day) =>
    expect(isFutureDay(day, now)).toBe(false),
  )
  it.each(['2026-11-29', '2031-01-01', '2026-11-29T00:00:00.000Z'])('refuses %s', (day) =>
    expect(isFutureDay(day, now)).toBe(true),
  )
  it('knows the day of UTC', () => expect(utcDay(now)).toBe('2026-11-27'))
})
