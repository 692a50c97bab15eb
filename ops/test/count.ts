import { z } from 'zod'

/** How many tests passed, and how many did not: failed, were skipped, or never ran. */
export type Count = { passed: number; failed: number }

const vitestReport = z.object({
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
})

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
})

/** A suite that ran nothing, or ended badly without naming a test, has failed once. */
function strict({ passed, failed }: Count, exitCode: number): Count {
  const nameless = failed === 0 && (passed === 0 || exitCode !== 0)
  return { passed, failed: nameless ? 1 : failed }
}

/** Counts what vitest's `json` reporter wrote; a file that could not be loaded counts as one failure. Throws on another shape. */
export function countVitest(report: unknown, exitCode: number): Count {
  const count: Count = { passed: 0, failed: 0 }
  for (const file of vitestReport.parse(report).testResults) {
    const passed = file.assertionResults.filter((test) => test.status === 'passed').length
    const failed = file.assertionResults.length - passed
    count.passed += passed
    count.failed += file.status === 'failed' && failed === 0 ? 1 : failed
  }
  return strict(count, exitCode)
}

/** Counts what Playwright's `json` reporter wrote; a flaky test counts as a failure. Throws on another shape. */
export function countPlaywright(report: unknown, exitCode: number): Count {
  const { stats, errors } = playwrightReport.parse(report)
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length
  return strict({ passed: stats.expected, failed }, exitCode)
}

/** The sum of some counts. */
export const sum = (counts: Count[]): Count =>
  counts.reduce((all, count) => ({ passed: all.passed + count.passed, failed: all.failed + count.failed }), {
    passed: 0,
    failed: 0,
  })
