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
 * publish anywhere, and takes its turn at the jobs. `server/serve.ts` gives the address of its inner door; under `next dev`
 * it is the public one.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const database = process.env.DATABASE_URL
  if (!database) return
  const secret = (process.env.SIGNOFF_CACHE_SECRET ??= crypto.randomUUID())
  const door = process.env.SIGNOFF_INNER_DOOR ?? `http://127.0.0.1:${process.env.PORT ?? 3000}`
  const { listen } = await import('#server/invalidationListener.ts')
  // Not awaited: the site also serves while the database is away; postgres.js keeps trying, and Payload is made after that.
  void listen({ database, route: `${door}/cache`, secret })
    .catch((error: Error) => console.error(`The instance does not hear what is published: ${error.message}`))
    .then(runJobs)
    .catch((error: Error) => console.error(`The instance runs no jobs: ${error.message}`))
}
