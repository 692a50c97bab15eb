import { describe, expect, it } from 'vitest'
import { effort, type Laborious } from './effort.ts'

const way = (changes: Partial<Laborious> & { key: string }): Laborious => ({
  kind: 'app',
  ends: 'any',
  needs: [],
  fee: { kind: 'none' },
  duration: { days: null },
  ...changes,
})

describe('effort', () => {
  it('is easy where nothing is asked', () => {
    expect(effort([way({ key: 'app' })])).toEqual({ level: 1, because: ['nothing'], way: 'app' })
  })

  it('is that of the least laborious way, since a reader needs only one', () => {
    const ways = [way({ key: 'store', kind: 'store', needs: ['id-original'] }), way({ key: 'app', needs: ['login'] })]
    expect(effort(ways)).toEqual({ level: 1, because: ['login'], way: 'app' })
  })

  it('grows with visits, originals, fees and waiting, and says why, heaviest first', () => {
    const store = way({
      key: 'store',
      kind: 'store',
      needs: ['id-original'],
      fee: { kind: 'charged' },
      duration: { days: [7, 15] },
    })
    expect(effort([store])).toEqual({ level: 4, because: ['visit', 'original', 'fee', 'wait-weeks'], way: 'store' })
  })

  it('counts a call as more than a login and less than a visit', () => {
    const level = (changes: Partial<Laborious>) => effort([way({ key: 'x', ...changes })]).level
    expect(level({ needs: ['login'] })).toBe(1)
    expect(level({ kind: 'hotline' })).toBe(2)
    expect(level({ kind: 'store' })).toBe(3)
  })

  it('does not call waiting for expiry easy while another way exists', () => {
    const ways = [way({ key: 'expiry', kind: 'expiry' }), way({ key: 'store', kind: 'store' })]
    expect(effort(ways).way).toBe('store')
    expect(effort(ways.slice(0, 1)).way).toBe('expiry')
  })

  it('is not that of a way for some lines only while another is for all, and never of one that ends nothing', () => {
    const ways = [
      way({ key: 'pause', ends: 'nothing' }),
      way({ key: 'prepaid', ends: 'some' }),
      way({ key: 'store', kind: 'store' }),
    ]
    expect(effort(ways).way).toBe('store')
    expect(effort(ways.slice(0, 2)).way).toBe('prepaid')
    expect(effort(ways.slice(0, 1)).level).toBe('impossible')
  })

  it('is that of a way for some lines that ends them rather than of waiting', () => {
    const ways = [way({ key: 'expiry', kind: 'expiry' }), way({ key: 'prepaid', kind: 'hotline', ends: 'some' })]
    expect(effort(ways).way).toBe('prepaid')
  })

  it('says so where no way is known', () => {
    expect(effort([])).toEqual({ level: 'impossible', because: ['no-way'], way: null })
  })
})
