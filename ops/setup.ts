import { spawn } from 'node:child_process'
import { type Database, database } from '#ops/database.ts'
import { prepare, ROOT } from '#ops/environment.ts'
import { pending } from '#ops/pending.ts'
import { phase } from '#ops/phase.ts'

/** Runs a program of the project to its end with our output. Resolves with how it failed, or with null if it did not. */
const run = (args: string[]): Promise<string | null> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', reject)
    child.on('close', (code, signal) =>
      resolve(code === 0 ? null : signal ? `ended by ${signal}` : `exit code ${code}`),
    )
  })

/**
 * A database that is ready to be served from: started, migrated, with an administrator and, if it was empty, with the
 * content. Returns how to stop it. Throws one line when something fails; the details are in the output above it.
 */
export async function setup(): Promise<Database> {
  const db = await phase('database', async (say) => {
    const found = await database()
    say(found.embedded ? 'embedded PostgreSQL in .data/' : new URL(found.url).host)
    return found
  })
  try {
    prepare(db.url)
    const { migrations, administrator, content, index } = await pending(db.url)
    if (migrations.length > 0 || administrator || content || index) {
      const failed = await run(['ops/run.mjs', 'ops/prepare.ts'])
      if (failed !== null) throw new Error(`The database could not be prepared (${failed}); see above.`)
    }
    return db
  } catch (error) {
    await db.stop()
    throw error
  }
}
