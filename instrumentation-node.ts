import { getPayload } from 'payload'
import { beforeClosing } from '#collections/shared/pool.ts'
import { CACHE_SECRET, internalOrigin } from '#contract/sameProcess.ts'
import { startRunner } from '#features/jobs/runner.ts'
import config from '#payload.config.ts'
import { listenForInvalidation } from '#server/invalidationListener.ts'

/** Between tries to make Payload when the database went away just then, in milliseconds. */
const PAUSE_MS = 10_000

async function runJobs(): Promise<void> {
  // Payload itself says why it could not.
  const payload = await getPayload({ config }).catch(() => null)
  if (payload) beforeClosing(startRunner(payload))
  else setTimeout(() => void runJobs(), PAUSE_MS).unref()
}

/** From now on this instance hears what editors publish anywhere, and takes its turn at the jobs. */
export function listenAndRunJobs(database: string): void {
  const secret = (process.env[CACHE_SECRET] ??= crypto.randomUUID())
  // Not awaited: the site also serves while the database is away; postgres.js keeps trying, and Payload is made after that.
  void listenForInvalidation({ database, origin: internalOrigin(), secret })
    .catch((error: Error) => console.error(`The instance does not hear what is published: ${error.message}`))
    .then(runJobs)
    .catch((error: Error) => console.error(`The instance runs no jobs: ${error.message}`))
}
