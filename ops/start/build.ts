import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { enhance } from './enhance.ts'
import { ROOT } from './environment.ts'

/** What a build is made from. `content/` is not: it goes into the database. */
const SOURCES = [
  'app',
  'collections',
  'contract',
  'features',
  'i18n',
  'messages',
  'ops/start/enhance.ts',
  'server/headers.ts',
  'server/invalidationListener.ts',
  'package-lock.json',
  'tsconfig.json',
]
const CONFIGS = ['instrumentation.ts', 'instrumentation-node.ts', 'next.config.ts', 'payload.config.ts']

const NOT_BUILT = /\.(test\.tsx?|md)$/

async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(join(ROOT, path), { withFileTypes: true }).catch(() => null)
  if (entries === null) return existsSync(join(ROOT, path)) ? [path] : []
  const nested = entries.map((entry) => {
    const inside = `${path}/${entry.name}`
    return entry.isDirectory() ? filesIn(inside) : [inside]
  })
  return (await Promise.all(nested)).flat()
}

/** A digest of everything a build is made from, and of the Node it is made by. */
async function digest(): Promise<string> {
  const lists = await Promise.all([...SOURCES, ...CONFIGS].map(filesIn))
  const files = lists.flat().filter((file) => !NOT_BUILT.test(file))
  const hash = createHash('sha256').update(process.version)
  for (const file of files.sort()) hash.update(file).update(await readFile(join(ROOT, file)))
  return hash.digest('hex')
}

const MARK = join(ROOT, '.next/signoff-sources')

const isCurrent = async (sources: string): Promise<boolean> =>
  [join(ROOT, '.next/BUILD_ID'), join(ROOT, 'public/worker.js')].every(existsSync) &&
  (await readFile(MARK, 'utf8').catch(() => '')) === sources

/** The environment of a build: it knows neither database nor secret, and must not. */
const blind = (): NodeJS.ProcessEnv => {
  const { DATABASE_URL: _, DATABASE_REPLICA_URLS: __, PAYLOAD_SECRET: ___, ...rest } = process.env
  return { ...rest, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
}

const nextBuild = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const next = join(ROOT, 'node_modules/next/dist/bin/next')
    const child = spawn(process.execPath, [next, 'build'], {
      cwd: ROOT,
      env: blind(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`The build failed:\n${output.trim()}`))))
  })

/**
 * Builds the site if there is no build or its sources have changed since; returns whether it had to. Shows the output of
 * the build only when it fails.
 */
export async function build(): Promise<boolean> {
  const sources = await digest()
  if (await isCurrent(sources)) return false
  // First: Next lists the files of public/ while it builds.
  await enhance(sources)
  await nextBuild()
  await writeFile(MARK, sources)
  return true
}
