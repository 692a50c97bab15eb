import type { Payload } from 'payload'
import { round } from './round.ts'

/** Between two looks at what is due, in milliseconds. */
const EVERY_MS = 30_000

/**
 * Runs jobs as long as this process lives, with any number of other instances on the same database. Returns how to stop:
 * a job under way is waited for.
 */
export function startRunner(payload: Payload, everyMs: number = EVERY_MS): () => Promise<void> {
  let [stopped, failing] = [false, false]
  let timer: NodeJS.Timeout | undefined
  const turn = async (): Promise<void> => {
    try {
      await round(payload, () => !stopped)
      failing = false
    } catch (error) {
      // Once, however long the database is away.
      if (!failing) payload.logger.warn(`Jobs wait: ${error instanceof Error ? error.message : String(error)}`)
      failing = true
    }
    if (!stopped) timer = setTimeout(next, everyMs).unref()
  }
  let current = Promise.resolve()
  const next = (): void => void (current = turn())
  next()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await current
  }
}
