import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'

const shape = z.object({ port: z.number(), password: z.string(), owner: z.number() })

/** What the embedded database keeps beside its data: its port, its password, and the process that started it. */
export type ClusterState = z.infer<typeof shape>

const fileOf = (folder: string) => join(folder, 'postgres.json')

/** A TCP port of the loopback address that nobody listens on at this moment. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0))
    })
  })

async function write(
  folder: string,
  state: ClusterState,
  place: (from: string, to: string) => Promise<void>,
): Promise<void> {
  const half = `${fileOf(folder)}.${process.pid}`
  await writeFile(half, JSON.stringify(state), { mode: 0o600 })
  await place(half, fileOf(folder)).finally(() => rm(half, { force: true }))
}

/** Replaces the state at once, so that a crash leaves the old one or the new one. */
export const saveState = (folder: string, state: ClusterState): Promise<void> => write(folder, state, rename)

/** The state kept in a folder; the first of several processes that ask makes it. Readable by its owner only. */
export async function loadState(folder: string): Promise<ClusterState> {
  await mkdir(folder, { recursive: true })
  const read = () => readFile(fileOf(folder), 'utf8').catch(() => null)
  const kept = await read()
  if (kept !== null) return shape.parse(JSON.parse(kept))
  const made = { port: await freePort(), password: randomBytes(24).toString('hex'), owner: 0 }
  // A hard link cannot replace a file: whoever comes second reads what the first one wrote.
  await write(folder, made, link).catch(() => undefined)
  const final = await read()
  if (final === null) throw new Error(`${fileOf(folder)} cannot be read. Start as the user that made it.`)
  return shape.parse(JSON.parse(final))
}
