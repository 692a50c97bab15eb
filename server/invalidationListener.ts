import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { z } from 'zod'
import { CHANNEL, EVERYTHING, INVALIDATION_ROUTE } from '#contract/invalidation.ts'

/** Where to listen, where this instance expires tags, and the secret that its route wants. */
export type ListenerOptions = { database: string; origin: string; secret: string }

const message = z.array(z.string())

/** What a notification says to forget; everything, if it is not one of ours. */
const tagsOf = (text: string): string[] => {
  try {
    return message.parse(JSON.parse(text))
  } catch {
    return [EVERYTHING]
  }
}

/**
 * A page that was being rendered from the old data while its tags were forgotten is kept after that, and a read replica may
 * lag: everything is forgotten again after these milliseconds.
 */
const REPEATS_MS = [2_000, 15_000]
const RETRY_MS = 250
/** Between tries to reach a database that is away when this instance starts. */
const PAUSE_MS = 1_000
/** Enough for a server that is still starting. */
const TRIES = 240

/** Asks our own route to expire tags, since Next allows that nowhere else. Never throws: it tries for a minute, then says so. */
async function expireTags({ origin, secret }: ListenerOptions, tags: string[]): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const answer = await fetch(origin + INVALIDATION_ROUTE, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify(tags),
    }).catch(() => null)
    if (answer?.ok) return
    await pause(RETRY_MS)
  }
  console.error(`The cache could not be told to forget ${tags.join(', ')}; pages may be old for up to an hour.`)
}

/**
 * Listens for `forget()` of any instance and expires the tags in this one. After every (re)connection everything is
 * forgotten, because notifications sent meanwhile are lost. Resolves once it listens, however long the database is away;
 * returns how to stop.
 */
export async function listenForInvalidation(options: ListenerOptions): Promise<() => Promise<void>> {
  const sql = postgres(options.database, {
    max: 1,
    keep_alive: 10,
    connection: { application_name: 'signoff cache' },
    onnotice: () => {},
  })
  const timers = new Set<NodeJS.Timeout>()
  const expire = (tags: string[]) => {
    void expireTags(options, tags)
    for (const delay of REPEATS_MS) {
      const timer = setTimeout(() => {
        timers.delete(timer)
        void expireTags(options, tags)
      }, delay)
      timers.add(timer.unref())
    }
  }
  const subscribe = () =>
    sql.listen(
      CHANNEL,
      (text) => expire(tagsOf(text)),
      () => expire([EVERYTHING]),
    )
  // The library comes back by itself after a lost connection, but not when the very first one fails.
  while (!(await subscribe().catch(() => null))) await pause(PAUSE_MS)
  return async () => {
    timers.forEach(clearTimeout)
    await sql.end({ timeout: 1 })
  }
}
