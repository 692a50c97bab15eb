import { spawn, type ChildProcess } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** How to start a guide: its port and database, a file for what it says, and what differs from the usual. */
export type InstanceOptions = {
  port: string
  url: string
  log: string
  /** The address readers use, if it is not this instance's. */
  site?: string
  /** The Node that runs it, if it is not ours. */
  node?: string
  /** Whether what it says is shown until it answers. */
  aloud?: boolean
  /** Milliseconds from nothing to the first answer; a build and the whole content are in it. */
  patience?: number
}

/** A guide that answers at `origin`. `stop` asks it to end and resolves to its exit code. */
export type Instance = { origin: string; stop: () => Promise<number | null> }

const ADMIN = { ADMIN_EMAIL: 'admin@example.org', ADMIN_PASSWORD: 'correct horse battery staple' }

const stopped = (child: ChildProcess): Promise<number | null> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done(child.exitCode)
    child.once('exit', (code) => done(code))
    child.kill('SIGTERM')
  })

/** Starts the guide the way `npm start` does, and waits until it answers. Throws with the end of what it said. */
export async function instance(start: InstanceOptions): Promise<Instance> {
  const { port, url, log, node = process.execPath, aloud = false, patience = 6 * 60_000 } = start
  const origin = `http://localhost:${port}`
  const env = {
    ...process.env,
    ...ADMIN,
    DATABASE_URL: url,
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? 'only for the tests, and nowhere else at all',
    PORT: port,
    HOST: '127.0.0.1',
    SITE_URL: start.site ?? origin,
  }
  const child = spawn(node, ['ops/start/start.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: Buffer[] = []
  const file = createWriteStream(log)
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (file.write(part), said.push(part)))
  const tell = (part: Buffer): boolean => process.stdout.write(part)
  if (aloud) child.stdout.on('data', tell)
  const end = Date.now() + patience
  while (child.exitCode === null && Date.now() < end) {
    const answer = await fetch(`${origin}/health`).catch(() => null)
    if (answer?.ok) return (child.stdout.off('data', tell), { origin, stop: () => stopped(child) })
    await pause(250)
  }
  await stopped(child)
  throw new Error(`The site did not start:\n${Buffer.concat(said).toString().slice(-2000)}`)
}
