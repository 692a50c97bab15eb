import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byDue, daysBetween, DUE_REPORTS, freshness, isBroughtForward, oldest } from './freshness.ts'

const against = (count: number) => ({ against: count })

describe('freshness', () => {
  it.each([
    ['2026-11-22', '2026-11-22', 'fresh'],
    ['2026-11-22', '2027-02-20', 'fresh'],
    ['2026-11-22', '2027-02-21', 'ageing'],
    ['2026-11-22', '2027-05-21', 'ageing'],
    ['2026-11-22', '2027-05-22', 'stale'],
    ['2026-11-23', '2026-11-22', 'fresh'],
  ])('a check of %s seen on %s is %s', (checkedOn, today, expected) =>
    expect(freshness([checkedOn], null, today)).toBe(expected),
  )

  it.each([
    [1, '2027-01-21', 'fresh'],
    [1, '2027-01-22', 'ageing'],
    [2, '2026-12-22', 'fresh'],
    [2, '2026-12-23', 'ageing'],
    [3, '2026-11-22', 'ageing'],
    [3, '2026-11-21', 'ageing'],
    [3, '2027-05-21', 'ageing'],
    [3, '2027-05-22', 'stale'],
  ])('with %i reports against it, a check of 2026-11-22 seen on %s is %s', (count, today, expected) =>
    expect(freshness(['2026-11-22'], against(count), today)).toBe(expected),
  )

  it('a page is as fresh as its oldest check, and stale without any', () => {
    expect(freshness(['2026-11-22', '2026-01-01'], null, '2026-11-22')).toBe('stale')
    expect(freshness([], null, '2026-11-22')).toBe('stale')
  })

  const today = '2026-11-22'
  const day = fc
    .date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const RANK = { fresh: 0, ageing: 1, stale: 2 }

  it('reports only ever bring a check forward, and make nothing stale', () => {
    fc.assert(
      fc.property(day, fc.nat(DUE_REPORTS), fc.nat(DUE_REPORTS), (checkedOn, one, two) => {
        const [less, more] = [Math.min(one, two), Math.max(one, two)]
        const before = freshness([checkedOn], against(less), today)
        const after = freshness([checkedOn], against(more), today)
        expect(RANK[after]).toBeGreaterThanOrEqual(RANK[before])
        expect(after === 'stale').toBe(freshness([checkedOn], null, today) === 'stale')
      }),
    )
  })
})

describe('days', () => {
  it('are counted by the calendar, over leap days and changes of clocks', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  })

  it('have an oldest', () => {
    expect(oldest(['2026-11-22', '2026-10-01', '2026-11-01'])).toBe('2026-10-01')
    expect(oldest([])).toBeNull()
  })
})

describe('what is due for a check', () => {
  const today = '2026-11-22'

  it('is brought forward where only the reports make it due', () => {
    expect(isBroughtForward(['2026-11-20'], against(3), today)).toBe(true)
    expect(isBroughtForward(['2026-11-20'], against(1), today)).toBe(false)
    expect(isBroughtForward(['2026-05-01'], against(3), today)).toBe(false)
  })

  it('begins with what readers reported, then goes by the age of the check', () => {
    const rows = [
      { checkedOn: '2026-11-21', reported: against(0) },
      { checkedOn: '2026-05-01', reported: against(0) },
      { checkedOn: '2026-11-20', reported: against(3) },
    ]
    expect(rows.sort(byDue(today)).map(({ checkedOn }) => checkedOn)).toEqual([
      '2026-11-20',
      '2026-05-01',
      '2026-11-21',
    ])
  })
})
