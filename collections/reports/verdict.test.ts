import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SILENCE, verdict, type Tally } from './verdict.ts'
import type { ReportAnswer } from '#collections/shared/choices.ts'

const CHECKED = '2026-11-01'
const TODAY = '2026-11-22'

const told = (answer: ReportAnswer, day: string, count = 1, checkedOn = CHECKED): Tally => ({
  answer,
  day,
  count,
  checkedOn,
})
const on = (...tallies: Tally[]) => verdict(tallies, CHECKED, TODAY)

describe('last reported working', () => {
  it('needs three', () => {
    expect(on()).toEqual(SILENCE)
    expect(on(told('worked', '2026-11-10', 2)).workedOn).toBeNull()
    expect(on(told('worked', '2026-11-10', 3)).workedOn).toBe('2026-11-10')
    expect(on(told('worked', '2026-11-02', 2), told('worked', '2026-11-20')).workedOn).toBe('2026-11-20')
  })

  it('is taken back by as many who say that it did not, from the first of the latest three on', () => {
    const three = told('worked', '2026-11-10', 3)
    expect(on(three, told('failed', '2026-11-12', 2)).workedOn).toBe('2026-11-10')
    expect(on(three, told('failed', '2026-11-12', 3)).workedOn).toBeNull()
    expect(on(three, told('failed', '2026-11-10', 3)).workedOn).toBeNull()
    expect(on(three, told('failed', '2026-11-09', 9)).workedOn).toBe('2026-11-10')
  })

  it('comes back once three more agree', () => {
    const before = [told('worked', '2026-11-05', 3), told('failed', '2026-11-08', 5)]
    expect(on(...before).workedOn).toBeNull()
    expect(on(...before, told('worked', '2026-11-15', 3)).workedOn).toBe('2026-11-15')
  })

  it('outlives a new check, but not half a year', () => {
    const three = told('worked', '2026-10-01', 3, '2026-05-01')
    expect(on(three).workedOn).toBe('2026-10-01')
    expect(verdict([three], CHECKED, '2027-03-30').workedOn).toBe('2026-10-01')
    expect(verdict([three], CHECKED, '2027-03-31').workedOn).toBeNull()
  })
})

describe('reports against a page', () => {
  it('count by how many more they are, three at most', () => {
    expect(on(told('failed', '2026-11-10')).against).toBe(1)
    expect(on(told('failed', '2026-11-10', 3), told('worked', '2026-11-11', 2)).against).toBe(1)
    expect(on(told('failed', '2026-11-10', 40)).against).toBe(3)
    expect(on(told('worked', '2026-11-10', 40)).against).toBe(0)
  })

  it('are settled by a new check, even on the same day', () => {
    const three = told('failed', TODAY, 3, '2026-10-01')
    expect(verdict([three], '2026-10-01', TODAY).against).toBe(3)
    expect(verdict([three], TODAY, TODAY).against).toBe(0)
  })

  it('stay while the page turns out to rest on an older check', () =>
    expect(verdict([told('failed', '2026-11-20', 3)], '2026-09-01', TODAY).against).toBe(3))
})

describe('whatever is reported', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => {
    const date = new Date(Date.parse(TODAY) - days * 86_400_000)
    return date.toISOString().slice(0, 10)
  })
  const tally = fc.record({
    answer: fc.constantFrom<ReportAnswer>('worked', 'failed'),
    day,
    checkedOn: day,
    count: fc.integer({ min: 1, max: 9 }),
  })
  const many = fc.array(tally, { maxLength: 20 })

  it('the order it came in does not matter', () => {
    fc.assert(
      fc.property(
        many.chain((tallies) =>
          fc.tuple(fc.constant(tallies), fc.shuffledSubarray(tallies, { minLength: tallies.length })),
        ),
        day,
        ([tallies, shuffled], checkedOn) => {
          expect(verdict(shuffled, checkedOn, TODAY)).toEqual(verdict(tallies, checkedOn, TODAY))
        },
      ),
    )
  })

  it('one more that it worked never speaks against a page, one more that it did not never for it', () => {
    fc.assert(
      fc.property(many, day, day, (tallies, checkedOn, when) => {
        const before = verdict(tallies, checkedOn, TODAY)
        const add = (answer: ReportAnswer) => verdict([...tallies, told(answer, when, 1, when)], checkedOn, TODAY)
        expect(add('worked').against).toBeLessThanOrEqual(before.against)
        expect(add('failed').against).toBeGreaterThanOrEqual(before.against)
        expect(add('failed').workedOn ?? '').not.toSatisfy((after: string) => after > (before.workedOn ?? ''))
      }),
    )
  })

  it('fewer than three strangers change nothing on a page that is fresh', () => {
    fc.assert(
      fc.property(fc.array(tally, { maxLength: 2 }), (tallies) => {
        const { against, workedOn } = verdict(
          tallies.map((each) => ({ ...each, count: 1 })),
          CHECKED,
          TODAY,
        )
        expect(against).toBeLessThan(3)
        expect(workedOn).toBeNull()
      }),
    )
  })
})
