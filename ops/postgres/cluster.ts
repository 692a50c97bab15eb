import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chown, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Account } from './unprivileged.ts'

/** One embedded PostgreSQL: its programs, its folder, and the account it runs as. */
export type Cluster = { bin: string; home: string; data: string; log: string; account: Account }

/** The role and the database of the embedded cluster. */
export const NAME = 'signoff'

const PATIENCE_S = 120

/** glibc always has C.UTF-8; elsewhere the locale that PostgreSQL 18 brings along keeps the order of text the same. */
const LOCALE =
  process.platform === 'linux'
    ? ['--locale=C.UTF-8']
    : ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']

/** Nothing of our environment reaches the server: PGDATA, LANG and the like would change how it runs. */
const environment = (): NodeJS.ProcessEnv => ({
  NODE_ENV: 'production',
  ...(process.env.PATH && { PATH: process.env.PATH }),
  ...(process.env.SystemRoot && { SystemRoot: process.env.SystemRoot }),
  LC_ALL: process.platform === 'linux' ? 'C.UTF-8' : 'C',
})

const run = async (cluster: Cluster, program: string, args: string[]) =>
  promisify(execFile)(join(cluster.bin, program), args, {
    ...cluster.account,
    cwd: cluster.home,
    env: environment(),
  })

/** Whether a server runs on the data, as PostgreSQL itself sees it. */
export const isRunning = (cluster: Cluster): Promise<boolean> =>
  run(cluster, 'pg_ctl', ['status', '-D', cluster.data]).then(
    () => true,
    () => false,
  )

/** Makes the cluster if there is none yet. It appears whole or not at all, so an interrupted start leaves nothing behind. */
export async function create(cluster: Cluster, password: string): Promise<void> {
  if (existsSync(cluster.data)) return
  const half = `${cluster.data}.${process.pid}`
  const secret = `${half}.password`
  try {
    await writeFile(secret, password, { mode: 0o600 })
    const { uid, gid } = cluster.account
    if (uid !== undefined && gid !== undefined) await chown(secret, uid, gid)
    await run(cluster, 'initdb', [
      `--pgdata=${half}`,
      `--username=${NAME}`,
      `--pwfile=${secret}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      ...LOCALE,
    ])
    await rename(half, cluster.data).catch(() => undefined)
  } finally {
    await rm(secret, { force: true })
    await rm(half, { recursive: true, force: true })
  }
}

/** Starts the server on 127.0.0.1 and waits until it answers, which after a crash includes recovery. Throws with the log's last line. */
export async function start(cluster: Cluster, port: number): Promise<void> {
  const options = [`-p ${port}`, '-c listen_addresses=127.0.0.1', "-c unix_socket_directories=''", '-c timezone=UTC']
  const args = ['start', '-w', `-t ${PATIENCE_S}`, '-D', cluster.data, '-l', cluster.log, '-o', options.join(' ')]
  try {
    await run(cluster, 'pg_ctl', args)
  } catch (cause) {
    const log = await readFile(cluster.log, 'utf8').catch(() => '')
    const fatal = log.split('\n').findLast((line) => line.includes('FATAL'))
    throw new Error(`PostgreSQL did not start: ${fatal ?? String(cause)} (${cluster.log})`, { cause })
  }
}

/** Stops the server cleanly: connections are cut, everything committed is on disk. */
export const stop = async (cluster: Cluster): Promise<void> => {
  await run(cluster, 'pg_ctl', ['stop', '-w', `-t ${PATIENCE_S}`, '-m', 'fast', '-D', cluster.data])
}
