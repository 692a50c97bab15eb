import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest, sum } from './count.ts'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
})
const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }

describe('countVitest', () => {
  it('counts what passed', () => {
    expect(countVitest({ testResults: [file('passed', 'passed', 'passed')] }, 0)).toEqual({ passed: 2, failed: 0 })
  })

  it.each(['failed', 'pending', 'skipped', 'todo'])('does not let a %s test pass', (status) => {
    expect(countVitest({ testResults: [file('passed', 'passed', status)] }, 0)).toEqual({ passed: 1, failed: 1 })
  })

  it('counts a file that could not be loaded', () => {
    expect(countVitest({ testResults: [file('failed'), file('passed', 'passed')] }, 1)).toEqual({
      passed: 1,
      failed: 1,
    })
  })

  it('fails a suite that ran nothing', () => {
    expect(countVitest({ testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 })
  })

  it('fails a suite that ended badly although every test passed', () => {
    expect(countVitest({ testResults: [file('passed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1 })
  })

  it('refuses another shape', () => {
    expect(() => countVitest({}, 0)).toThrow()
  })
})

describe('countPlaywright', () => {
  it('counts what passed', () => {
    expect(countPlaywright({ stats: { ...stats, expected: 7 }, errors: [] }, 0)).toEqual({ passed: 7, failed: 0 })
  })

  it.each(['unexpected', 'flaky', 'skipped'])('does not let an %s test pass', (kind) => {
    expect(countPlaywright({ stats: { ...stats, expected: 1, [kind]: 2 }, errors: [] }, 0)).toEqual({
      passed: 1,
      failed: 2,
    })
  })

  it('counts an error outside of any test', () => {
    expect(countPlaywright({ stats: { ...stats, expected: 1 }, errors: [{}] }, 1)).toEqual({ passed: 1, failed: 1 })
  })

  it('fails a suite that ran nothing', () => {
    expect(countPlaywright({ stats, errors: [] }, 0)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('sum', () => {
  it('adds up', () => {
    expect(
      sum([
        { passed: 1, failed: 2 },
        { passed: 3, failed: 0 },
      ]),
    ).toEqual({ passed: 4, failed: 2 })
  })
})
