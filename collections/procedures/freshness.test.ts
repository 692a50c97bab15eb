import { describe, expect, it } from 'vitest'
import { daysBetween, freshness, oldest } from './freshness.ts'

describe('freshness', () => {
  it.each([
    ['2026-11-22', '2026-11-22', 'fresh'],
    ['2026-11-22', '2027-02-20', 'fresh'],
    ['2026-11-22', '2027-02-21', 'ageing'],
    ['2026-11-22', '2027-05-21', 'ageing'],
    ['2026-11-22', '2027-05-22', 'stale'],
    ['2026-11-23', '2026-11-22', 'fresh'],
  ])('a check of %s seen on %s is %s', (checkedOn, today, expected) =>
    expect(freshness(checkedOn, today)).toBe(expected),
  )

  it('counts days by the calendar, over leap days and changes of clocks', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  })

  it('takes the oldest of several days', () => {
    expect(oldest(['2026-11-22', '2026-10-01', '2026-11-01'])).toBe('2026-10-01')
    expect(oldest([])).toBeNull()
  })
})
