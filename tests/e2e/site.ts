import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { register } from './people.ts'
import { database } from '#ops/postgres/database.ts'

/** Milliseconds the site may take from nothing to its first answer; a build and the whole content are in it. */
const PATIENCE = 6 * 60_000

const ADMIN = { ADMIN_EMAIL: 'admin@example.org', ADMIN_PASSWORD: 'correct horse battery staple' }

const origin = (port: string | undefined): string => `http://localhost:${port}`

/** Starts an instance the way `npm start` does, and waits until it answers. Throws with the end of what it said. */
async function start(port: string | undefined, url: string, aloud: boolean): Promise<ChildProcess> {
  const said: Buffer[] = []
  const env = {
    ...process.env,
    ...ADMIN,
    DATABASE_URL: url,
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? 'only for the tests, and nowhere else at all',
    PORT: port,
    HOST: '127.0.0.1',
    SITE_URL: origin(process.env.E2E_PORT),
  }
  const child = spawn(process.execPath, ['ops/start/start.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const log = createWriteStream(`.data/reports/site-${port}.log`)
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (log.write(part), said.push(part)))
  const tell = (part: Buffer): boolean => process.stdout.write(part)
  if (aloud) child.stdout.on('data', tell)
  const end = Date.now() + PATIENCE
  while (child.exitCode === null && Date.now() < end) {
    const answer = await fetch(`${origin(port)}/health`).catch(() => null)
    if (answer?.ok) return (child.stdout.off('data', tell), child)
    await pause(250)
  }
  child.kill()
  throw new Error(`The site did not start:\n${Buffer.concat(said).toString().slice(-2000)}`)
}

const stopped = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null) return done()
    child.once('exit', () => done())
    child.kill('SIGTERM')
  })

/** Serves the built site with its real content from a new database, by two instances, with an account for every role. */
export default async function site(): Promise<() => Promise<void>> {
  await mkdir('.data/reports', { recursive: true })
  const given = process.env.TEST_DATABASE_URL
  const { url, stop } = given ? { url: given, stop: async () => {} } : await database({ dir: '.data/test' })
  const name = `signoff_e2e_${randomBytes(6).toString('hex')}`
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  await sql.unsafe(`create database ${name}`)
  const address = new URL(url)
  address.pathname = name
  const instances: ChildProcess[] = []
  const close = async () => {
    await Promise.all(instances.map(stopped))
    await sql.unsafe(`drop database if exists ${name} with (force)`)
    await sql.end()
    await stop()
  }
  try {
    instances.push(await start(process.env.E2E_PORT, address.href, true))
    instances.push(await start(process.env.E2E_SECOND_PORT, address.href, false))
    process.env.E2E_ACCOUNTS = JSON.stringify(await register(origin(process.env.E2E_PORT)))
    return close
  } catch (error) {
    await close()
    throw error
  }
}
