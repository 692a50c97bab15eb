/**
 * Next runs this once in every server process, before the first request: from then on this instance hears what editors
 * publish anywhere, and removes what must not be kept. `server/serve.ts` tells it the internal origin of this process.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const database = process.env.DATABASE_URL
  if (!database) return
  const { CACHE_SECRET, internalOrigin } = await import('#contract/sameProcess.ts')
  const secret = (process.env[CACHE_SECRET] ??= crypto.randomUUID())
  const { listenForInvalidation } = await import('#server/invalidationListener.ts')
  const { keepSwept } = await import('#features/retention/retention.ts')
  keepSwept(database)
  // Not awaited: the site also serves while the database is away; postgres.js keeps trying.
  void listenForInvalidation({ database, origin: internalOrigin(), secret }).catch((error: Error) =>
    console.error(`The instance does not hear what is published: ${error.message}`),
  )
}
