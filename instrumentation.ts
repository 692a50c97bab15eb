/**
 * Next runs this once in every server process, before the first request. `server/serve.ts` tells it the internal origin of this
 * process. What it needs is imported where Next can see that it is for Node alone: it makes this file for the edge, too.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs' && process.env.NEXT_PHASE !== 'phase-production-build') {
    const database = process.env.DATABASE_URL
    if (!database) return
    const { listenAndRunJobs } = await import('#instrumentation-node.ts')
    listenAndRunJobs(database)
  }
}
