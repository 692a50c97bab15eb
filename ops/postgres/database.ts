import { createHash } from 'node:crypto'
import { chownSync, existsSync, mkdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { binaries, copyBinaries } from './binaries.ts'
import { type Cluster, NAME, create, isRunning, start, stop } from './cluster.ts'
import { freePort, loadState, saveState, type ClusterState } from './state.ts'
import { canEnter, unprivileged } from './unprivileged.ts'

/** A database that answers: its address, and how to stop it if starting it was our doing. */
export type Database = { url: string; embedded: boolean; stop: () => Promise<void> }

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PATIENCE_MS = 30_000

const answers = async (url: string): Promise<true | Error> => {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} })
  try {
    await sql`select 1`
    return true
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** Waits until a database answers. Throws one line, without the password, when it does not. */
async function reach(url: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    const result = await answers(url)
    if (result === true) return
    // A wrong password or a missing database (class 28, 3D) does not get better by waiting.
    const hopeless = 'code' in result && /^(28|3D)/.test(String(result.code))
    if (hopeless || Date.now() > end) {
      const { host, pathname } = new URL(url)
      throw new Error(`The database at ${host}${pathname} does not answer: ${result.message}. Check DATABASE_URL.`)
    }
    await pause(500)
  }
}

/**
 * Where the cluster lives: in `.data/postgres`, unless we are root and the account it must run as cannot enter the
 * clone (such as one under /root); then in `/var/lib/signoff/<clone>-<hash>`, with a copy of the binaries.
 */
async function locate(folder: string): Promise<Cluster> {
  const { native, version } = await binaries()
  mkdirSync(folder, { recursive: true })
  const outside = join(
    '/var/lib/signoff',
    `${basename(ROOT)}-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`,
  )
  const at = (home: string) => ({ home, data: join(home, 'data'), log: join(home, 'log') })
  const inside = join(folder, 'postgres')
  const account = unprivileged(at(existsSync(outside) ? outside : inside).data)
  const home = canEnter(folder, account) ? inside : outside
  if (!existsSync(home)) {
    mkdirSync(home, { recursive: true })
    if (account.uid !== undefined && account.gid !== undefined) chownSync(home, account.uid, account.gid)
  }
  const reachable = canEnter(native, account)
  const programs = reachable ? native : await copyBinaries(native, join('/var/lib/signoff', `postgres-${version}`))
  return { ...at(home), bin: join(programs, 'bin'), account }
}

const urlOf = ({ port, password }: ClusterState, name: string) =>
  `postgres://${NAME}:${password}@127.0.0.1:${port}/${name}`

const isAlive = (pid: number): boolean => {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Starts the cluster on the port it had, or on a new one when that was taken meanwhile. */
async function startOnAnyPort(cluster: Cluster, folder: string, { port, ...rest }: ClusterState): Promise<void> {
  try {
    await start(cluster, port)
  } catch (error) {
    if (!String(error).includes('could not create any TCP/IP sockets')) throw error
    const moved = await freePort()
    await saveState(folder, { ...rest, port: moved })
    await start(cluster, moved)
  }
}

/**
 * Makes the cluster answer, whoever starts it: it may run already, be recovering from a crash, be started by another
 * process of ours at this moment, or be dead with a process entry that the system has not cleared yet.
 */
async function bringUp(cluster: Cluster, folder: string): Promise<ClusterState> {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    const state = await loadState(folder)
    const problem = (await isRunning(cluster))
      ? await answers(urlOf(state, 'postgres'))
      : await startOnAnyPort(cluster, folder, state).catch((error: Error) => error)
    if (problem === true) return state
    if (problem && Date.now() > end) throw problem
    if (problem) await pause(300)
  }
}

async function embedded(folder: string): Promise<Database> {
  const cluster = await locate(folder)
  await create(cluster, (await loadState(folder)).password)
  const state = await bringUp(cluster, folder)
  // Whoever started it stops it; after a kill -9 of that process the next one takes over.
  const ours = !isAlive(state.owner)
  if (ours) await saveState(folder, { ...state, owner: process.pid })
  const sql = postgres(urlOf(state, 'postgres'), { max: 1, onnotice: () => {} })
  const made = await sql`select from pg_database where datname = ${NAME}`
  if (made.length === 0) await sql`create database ${sql(NAME)}`.catch(() => undefined)
  await sql.end()
  return { url: urlOf(state, NAME), embedded: true, stop: async () => (ours ? stop(cluster) : undefined) }
}

/**
 * The database to use: the one `DATABASE_URL` names, else an embedded PostgreSQL 18 in `.data/postgres`, made on first
 * use, adopted when it is running already, and reachable from this machine only. With `dir` it is always an embedded
 * one, in that folder (tests keep theirs apart). Throws one line that says what to do.
 */
export async function database({ dir }: { dir?: string } = {}): Promise<Database> {
  const url = process.env.DATABASE_URL
  if (dir !== undefined || !url) return embedded(resolve(ROOT, dir ?? '.data'))
  await reach(url)
  return { url, embedded: false, stop: async () => {} }
}
