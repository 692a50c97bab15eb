import { elapsed, runStep as timed } from '#ops/start/progress.ts'
import { countPlaywright, countVitest, sum, type Count } from './count.ts'
import { command, counted, type Environment } from './command.ts'
import { PARTS, isPart, type Part } from './parts.ts'
import { STATICS } from './statics.ts'

const REPORTS = '.data/reports'
/** Kept apart from the guide's own cluster. */
const CLUSTER = '.data/test'

const asked = process.argv.slice(2)
const unknown = asked.filter((each) => !isPart(each))
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join('", "')}". Parts: ${PARTS.join(', ')}.`)
  process.exit(1)
}
const wants = (...parts: Part[]): boolean =>
  parts.some((part) => (asked.length === 0 ? part !== 'screenshots' : asked.includes(part)))

const counts: Count[] = []
const env: Environment = {}
const closing: (() => Promise<void>)[] = []
const close = async (): Promise<void> => {
  for (const each of closing.splice(0)) await each()
}

/** Runs one phase with its time and counts it; one that throws is one failure, and what needs it will fail by itself. */
async function phase(name: string, work: (() => Promise<Count>) | (() => Promise<void>)): Promise<void> {
  let count: Count | undefined
  try {
    await timed(name, async (say) => {
      count = (await work()) ?? undefined
      if (!count) return
      const result = `${count.passed} passed, ${count.failed} failed`
      if (count.failed > 0) throw new Error(`${name}: ${result}`)
      say(result)
    })
  } catch (error) {
    count ??= { passed: 0, failed: 1 }
    console.error(error instanceof Error ? error.message : String(error))
  }
  if (count) counts.push(count)
}

async function vitest(project: string): Promise<Count> {
  const report = `${REPORTS}/${project}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters]
  return counted(args, report, countVitest, env)
}

async function playwright(project: string): Promise<Count> {
  const report = `${REPORTS}/${project}.json`
  const reporter = process.stdout.isTTY ? 'line' : 'dot'
  const args = ['node_modules/@playwright/test/cli.js', 'test', `--reporter=${reporter},json`, '--project', project]
  return counted(args, report, countPlaywright, { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report })
}

async function startDatabase(): Promise<void> {
  if (process.env.TEST_DATABASE_URL) return
  const { database } = await import('#ops/postgres/database.ts')
  const { url, stop } = await database({ dir: CLUSTER })
  env.TEST_DATABASE_URL = url
  closing.push(stop)
}

async function findBrowser(): Promise<void> {
  const { browser } = await import('./browser.ts')
  env.CHROMIUM_PATH = await browser()
}

async function readSources(): Promise<void> {
  await Promise.all(
    STATICS.map(([name, args]) =>
      phase(name, async () => {
        const passed = (await command(args, { quiet: true })) === 0
        return { passed: Number(passed), failed: Number(!passed) }
      }),
    ),
  )
}

async function everything(): Promise<void> {
  if (wants('e2e', 'screenshots')) await phase('browser', findBrowser)
  if (wants('static')) await readSources()
  if (wants('unit')) await phase('unit', () => vitest('unit'))
  if (wants('int', 'e2e', 'screenshots')) await phase('database', startDatabase)
  if (wants('int')) await phase('integration', () => vitest('int'))
  if (wants('e2e')) await phase('end-to-end', () => playwright('e2e'))
  if (wants('screenshots')) await phase('screenshots', () => playwright('screenshots'))
}

const began = Date.now()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void close().finally(() => process.exit(130)))
await everything()
await close()
const { passed, failed } = sum(counts)
console.log(`All of it took ${elapsed(began)}.`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
