import { describe, expect, it } from 'vitest'
import { decide, type LinkCheck } from './linkState.ts'
import type { LinkOutcome, LinkState } from '#collections/shared/choices.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const START = Date.parse('2026-11-01T10:00:00Z')

/** The states after looks that came to these, one a day unless told otherwise. */
function states(outcomes: LinkOutcome[], apartMs = DAY_MS): LinkState[] {
  let check: LinkCheck = { state: 'unknown', outcome: null, days: 0, checkedAt: null }
  return outcomes.map((outcome, index) => {
    const now = new Date(START + index * apartMs)
    const { state, days } = decide(check, outcome, now)
    check = { state, outcome, days, checkedAt: now }
    return state
  })
}
const times = (outcome: LinkOutcome, count: number): LinkOutcome[] => Array<LinkOutcome>(count).fill(outcome)

describe('decide', () => {
  it('knows nothing before the first look, and an address that opens works', () => {
    expect(states(['answered'])).toEqual(['works'])
  })

  it('calls a page dead that is missing on three days in a row', () => {
    expect(states(['answered', ...times('not-found', 3)])).toEqual(['works', 'unknown', 'unknown', 'dead'])
  })

  it('waits for seven days where there is no answer at all', () => {
    expect(states(times('silent', 7)).slice(-2)).toEqual(['unknown', 'dead'])
  })

  it('proves nothing by looking often in one day', () => {
    expect(states(times('not-found', 20), 60_000)).not.toContain('dead')
    expect(states(times('redirected', 20), 60_000)).not.toContain('redirected')
  })

  it('begins anew after it opened once', () => {
    expect(states(['not-found', 'not-found', 'answered', 'not-found', 'not-found'])).not.toContain('dead')
  })

  it('calls an address moved that leads elsewhere for good on three days in a row', () => {
    expect(states(times('redirected', 3))).toEqual(['works', 'works', 'redirected'])
  })

  it.each(['turned-away', 'not-public'] as const)('never knows anything where it is %s', (outcome) => {
    expect(new Set(states(times(outcome, 400)))).toEqual(new Set(['unknown']))
  })

  it('lets what is dead come back, and keeps it dead while it fails in another way', () => {
    expect(states([...times('not-found', 3), 'silent', 'answered']).slice(-2)).toEqual(['dead', 'works'])
  })

  it('looks again on the next day while it is open, else in a week', () => {
    const after = (outcome: LinkOutcome, days: number) => {
      const before: LinkCheck = { state: 'unknown', outcome, days, checkedAt: new Date(START - DAY_MS) }
      return (decide(before, outcome, new Date(START)).dueAt.getTime() - START) / DAY_MS
    }
    expect([after('not-found', 1), after('not-found', 2), after('answered', 1), after('turned-away', 1)]).toEqual([
      1, 7, 7, 7,
    ])
  })
})
