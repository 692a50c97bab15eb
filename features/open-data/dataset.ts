import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { csvHead, csvRows } from './csv.ts'
import { carriersText, envelope } from './envelope.ts'
import { compressor, type Compressed } from './compress.ts'
import { everything, TAGS } from './read.ts'
import type { Finder } from '#collections/shared/finder.ts'
import { reading } from '#collections/shared/reading.ts'
import type { Places } from '#collections/shared/record.ts'

/** Both files of all carriers, made in one reading. */
export type Dataset = { json: Compressed; csv: Compressed }

/** Milliseconds to wait for a new edition where there is one to answer with meanwhile. */
const PATIENCE_MS = 20_000

/** Where the files say they are. */
export type Locations = { places: Places; schema: string; origin: string }

/** Reads every carrier, some at a time, and writes both files. */
export async function makeDataset(find: Finder, { places, schema, origin }: Locations): Promise<Dataset> {
  const { changedAt, records } = await everything(find, places)
  const [json, csv] = [compressor(), compressor()]
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
export const datasetState = reading({
  name: 'data state',
  tags: () => TAGS,
  sameForAll: true,
  compose: async () => randomUUID(),
})

/** Both files, made anew. */
export const dataset = (locations: Locations) =>
  reading({ name: 'dataset', tags: null, sameForAll: true, compose: (find) => makeDataset(find, locations) })

/**
 * Keeps the dataset of the present. One is made at a time, however many ask and however much is published meanwhile. While a
 * new one takes long, which it does only with very many carriers, the last one answers; so it does when making one fails.
 */
export function keepDataset(make: () => Promise<Dataset>, present: () => Promise<string>, patience = PATIENCE_MS) {
  let kept: { dataset: Dataset; of: string } | undefined
  let making: Promise<void> | undefined
  const renew = async (of: string): Promise<void> => {
    kept = { dataset: await make(), of }
  }
  const renewed = async (): Promise<Dataset> => {
    const now = await present()
    // What is being made began before this was asked, and may be of the past.
    if (kept?.of !== now) await making?.catch(() => undefined)
    if (kept?.of !== now) await (making ??= renew(now).finally(() => (making = undefined)))
    if (!kept) throw new Error('There is no dataset of the open data.')
    return kept.dataset
  }
  return async (): Promise<Dataset> => {
    const last = kept?.dataset
    if (!last) return renewed()
    const now = renewed().catch((error: unknown) => {
      console.error(error)
      return last
    })
    return Promise.race([now, pause(patience, last, { ref: false })])
  }
}
