import { join } from 'node:path'
import { getPayload } from 'payload'
import { rebuild } from '#features/search/rebuild.ts'
import { closePools } from '#collections/shared/pool.ts'
import { administrator } from './administrator.ts'
import { importContent, summary } from '#ops/content/import.ts'
import { ContentError, printProblem } from '#ops/content/problem.ts'
import { FACTS, refingerprint } from '#ops/content/refingerprint.ts'
import { environment, prepare, ROOT } from './environment.ts'
import { alone, migrate } from './migrate.ts'
import { CONTENT_KEY, setupStatus } from './setupStatus.ts'
import { runStep } from './progress.ts'
import config from '#payload.config.ts'

/*
 * Everything that needs Payload before the site can be served. `ops/start/start.ts` runs it as a process of its own, and only
 * when the database lacks something: Payload takes seconds to load, and would stay in the memory of the server.
 */

const env = environment()
const url = process.env.DATABASE_URL ?? ''

async function everything(): Promise<void> {
  // Another instance may have done it all while this one waited for the lock.
  const todo = await setupStatus(url)
  const payload = await getPayload({ config, disableOnInit: true })
  // The steps say what happens; only warnings are worth a line of their own.
  payload.logger.level = 'warn'
  if (todo.migrations.length > 0)
    await runStep('migrations', async (say) => {
      await migrate(payload)
      if (todo.migrations.includes(FACTS)) await refingerprint(payload)
      say(`${todo.migrations.length} applied`)
    })
  const rest = await setupStatus(url)
  if (rest.administrator)
    await runStep('first administrator', async (say) => {
      const made = await administrator(payload, env)
      if (made) say(made.email)
      if (made?.password) say(`password ${made.password} (shown only this once)`)
    })
  if (rest.content)
    await runStep('content', async (say) => {
      await payload.kv.set(CONTENT_KEY, { state: 'begun' })
      const { created } = summary(await importContent(payload, { from: join(ROOT, 'content') }))
      await payload.kv.set(CONTENT_KEY, { state: 'done' })
      say(`${created} documents imported`)
    })
  if (rest.index || rest.content)
    await runStep('search index', async (say) => say(`${await rebuild(payload)} documents`))
  await payload.destroy()
  await closePools()
}

prepare(url)
alone(url, everything).then(
  () => process.exit(0),
  (error: unknown) => {
    if (error instanceof ContentError) for (const problem of error.problems) console.error(printProblem(problem))
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  },
)
