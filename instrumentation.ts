/**
 * Next runs this once in every server process, before the first request: from then on this instance hears what editors
 * publish anywhere, and removes what must not be kept. `server/serve.ts` gives the address of its inner door; under `next dev`
 * it is the public one.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const database = process.env.DATABASE_URL
  if (!database) return
  const secret = (process.env.SIGNOFF_CACHE_SECRET ??= crypto.randomUUID())
  const door = process.env.SIGNOFF_INNER_DOOR ?? `http://127.0.0.1:${process.env.PORT ?? 3000}`
  const { listen } = await import('#server/invalidationListener.ts')
  const { keepSwept } = await import('#features/retention/retention.ts')
  keepSwept(database)
  // Not awaited: the site also serves while the database is away; postgres.js keeps trying.
  void listen({ database, route: `${door}/cache`, secret }).catch((error: Error) =>
    console.error(`The instance does not hear what is published: ${error.message}`),
  )
}
