import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { database } from '#ops/postgres/database.ts'
import { prepare, ROOT } from '#ops/start/environment.ts'
import { migrate } from '#ops/start/migrate.ts'

/** A database of the bench's own with the shipped content in it, kept between runs. */
export type BenchDatabase = { payload: Payload; url: string; close: () => Promise<void> }

/** Migrates the bench's database, brings the content in and makes the search index. */
export async function benchDatabase(): Promise<BenchDatabase> {
  const dir = join(ROOT, '.data/bench')
  await mkdir(dir, { recursive: true })
  const { url, stop } = await database({ dir })
  prepare(url)
  const { getPayload } = await import('payload')
  const { default: config } = await import('#payload.config.ts')
  const payload = await getPayload({ config, disableOnInit: true })
  payload.logger.level = 'warn'
  await migrate(payload)
  const { importContent } = await import('#ops/content/import.ts')
  const { rebuild } = await import('#features/search/rebuild.ts')
  await importContent(payload, { from: join(ROOT, 'content') })
  await rebuild(payload)
  const { closePools } = await import('#collections/shared/pool.ts')
  const close = async () => {
    await payload.destroy()
    await closePools()
    await stop()
  }
  return { payload, url, close }
}
