import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { csvHead, csvRows } from './csv.ts'
import { carriersText, envelope } from './envelope.ts'
import { press, type Pressed } from './compress.ts'
import { everything, TAGS } from './read.ts'
import type { Places } from './record.ts'
import { remember } from '#collections/shared/cache.ts'

/** Both files of all carriers, made in one reading. */
export type Edition = { json: Pressed; csv: Pressed }

/** Milliseconds to wait for a new edition where there is one to answer with meanwhile. */
const PATIENCE_MS = 20_000

/** Where the files say they are. */
export type Home = { places: Places; schema: string; origin: string }

/** Reads every carrier, some at a time, and writes both files. */
export async function makeEdition({ places, schema, origin }: Home): Promise<Edition> {
  const { changedAt, records } = await everything(places)
  const [json, csv] = [press(), press()]
  const { opening, next, closing } = carriersText(envelope(schema, origin, changedAt))
  await json.write(opening)
  await csv.write(csvHead())
  for await (const carriers of records) {
    await json.write(next(carriers))
    await csv.write(csvRows(carriers))
  }
  await json.write(closing)
  return { json: await json.end(), csv: await csv.end() }
}

/** Changes whenever something that the files depend on is forgotten. */
const state = (): Promise<string> => remember('data state', TAGS, async () => randomUUID())

/**
 * Keeps the edition of the present. One is made at a time, however many ask and however much is published meanwhile. While a
 * new one takes long, which it does only with very many carriers, the last one answers; so it does when making one fails.
 */
export function keeper(make: () => Promise<Edition>, present: () => Promise<string> = state, patience = PATIENCE_MS) {
  let kept: { edition: Edition; of: string } | undefined
  let making: Promise<void> | undefined
  const renew = async (of: string): Promise<void> => {
    kept = { edition: await make(), of }
  }
  const renewed = async (): Promise<Edition> => {
    const now = await present()
    // What is being made began before this was asked, and may be of the past.
    if (kept?.of !== now) await making?.catch(() => undefined)
    if (kept?.of !== now) await (making ??= renew(now).finally(() => (making = undefined)))
    if (!kept) throw new Error('There is no edition of the open data.')
    return kept.edition
  }
  return async (): Promise<Edition> => {
    const last = kept?.edition
    if (!last) return renewed()
    const now = renewed().catch((error: unknown) => {
      console.error(error)
      return last
    })
    return Promise.race([now, pause(patience, last, { ref: false })])
  }
}
