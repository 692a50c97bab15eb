import { spawn } from 'node:child_process'
import { type Database, database } from '#ops/postgres/database.ts'
import { prepare, ROOT } from './environment.ts'
import { setupStatus } from './setupStatus.ts'
import { runStep } from './progress.ts'

/** Runs a program of the project to its end with our output. Resolves with how it failed, or with null if it did not. */
const run = (args: string[]): Promise<string | null> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', reject)
    child.on('close', (code, signal) =>
      resolve(code === 0 ? null : signal ? `ended by ${signal}` : `exit code ${code}`),
    )
  })

/** Migrates and fills what needs it. Throws one line when that fails; the details are in the output above it. */
async function completeSetup(url: string): Promise<void> {
  const { migrations, administrator, content, index } = await setupStatus(url)
  if (migrations.length === 0 && !administrator && !content && !index) return
  const failed = await run(['-C', 'production', '--import', 'tsx', 'ops/start/prepare.ts'])
  if (failed !== null) throw new Error(`The database could not be prepared (${failed}); see above.`)
}

/**
 * A database that is ready to be served from: started, migrated, with an administrator and, if it was empty, with the
 * content. Once it answers, `meanwhile` is begun beside the rest. Returns how to stop it. Throws one line when something
 * fails, after both have come to their end.
 */
export async function setup(meanwhile: () => Promise<unknown> = async () => {}): Promise<Database> {
  const db = await runStep('database', async (say) => {
    const found = await database()
    say(found.embedded ? 'embedded PostgreSQL in .data/' : new URL(found.url).host)
    return found
  })
  try {
    prepare(db.url)
    const ends = await Promise.allSettled([completeSetup(db.url), meanwhile()])
    for (const end of ends) if (end.status === 'rejected') throw end.reason
    return db
  } catch (error) {
    await db.stop()
    throw error
  }
}
