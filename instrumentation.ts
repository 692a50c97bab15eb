/** Between tries to make Payload when the database went away just then, in milliseconds. */
const PAUSE_MS = 10_000

async function runJobs(): Promise<void> {
  const { getPayload } = await import('payload')
  const { default: config } = await import('#payload.config.ts')
  const { startRunner } = await import('#features/jobs/runner.ts')
  const { beforeClosing } = await import('#collections/shared/pool.ts')
  // Payload itself says why it could not.
  const payload = await getPayload({ config }).catch(() => null)
  if (payload) beforeClosing(startRunner(payload))
  else setTimeout(() => void runJobs(), PAUSE_MS).unref()
}

/**
 * Next runs this once in every server process, before the first request: from then on this instance hears what editors
 * publish anywhere, and takes its turn at the jobs. `server/serve.ts` tells it the internal origin of this process.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const database = process.env.DATABASE_URL
  if (!database) return
  const { CACHE_SECRET, internalOrigin } = await import('#contract/sameProcess.ts')
  const secret = (process.env[CACHE_SECRET] ??= crypto.randomUUID())
  const { listenForInvalidation } = await import('#server/invalidationListener.ts')
  // Not awaited: the site also serves while the database is away; postgres.js keeps trying, and Payload is made after that.
  void listenForInvalidation({ database, origin: internalOrigin(), secret })
    .catch((error: Error) => console.error(`The instance does not hear what is published: ${error.message}`))
    .then(runJobs)
    .catch((error: Error) => console.error(`The instance runs no jobs: ${error.message}`))
}
