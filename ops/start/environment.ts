import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import nextEnv from '@next/env'
import { type Env, readEnv } from './env.ts'
import { secret } from './secret.ts'

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** What this machine keeps and Git does not: the embedded database, its secret, reports. */
const DATA = join(ROOT, '.data')

/** Reads `.env` and its kin as Next does, then validates. Variables that are set already win. Throws `EnvError`. */
export function environment(dev = false): Env {
  nextEnv.loadEnvConfig(ROOT, dev, { info: () => {}, error: console.error })
  return readEnv(process.env)
}

/** Completes this process' environment for Payload and Next, which read it themselves: `url` is the database in use. */
export function prepare(url: string): void {
  const env = environment(process.env.NODE_ENV === 'development')
  process.env.PAYLOAD_SECRET = env.PAYLOAD_SECRET ?? secret(DATA)
  process.env.DATABASE_URL = url
  process.env.SITE_URL = env.SITE_URL
  process.env.PORT = String(env.PORT)
  process.env.NEXT_TELEMETRY_DISABLED = '1'
}
