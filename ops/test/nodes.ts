import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { database } from '#ops/postgres/database.ts'
import { freePort } from '#ops/postgres/state.ts'
import { npm } from '#ops/start/dependencies.mjs'
import { SUPPORTED_UNTIL } from '#ops/start/node.mjs'
import { runStep } from '#ops/start/progress.ts'
import { command } from './command.ts'
import { instance } from './instance.ts'
import { scratch } from './scratch.ts'

/*
 * Tries the guide on every Node that its project supports, or on the major versions named: the checks and unit tests, then a
 * start with a database of its own that answers and ends. Builds anew, since a build is for the Node that made it.
 */

const REPORTS = '.data/reports'
const PATHS = ['/health', '/zh/carriers', '/en/carriers']
/** What a guide that is asked to end by SIGTERM exits with. */
const TERMINATED = 143
/** Milliseconds a start may take: each builds and imports the whole content. */
const PATIENCE = 20 * 60_000

type Outcome = { node: string; [step: string]: string }

/** Fetches a Node from the package registry; resolves to the program. */
async function fetched(major: string): Promise<string> {
  const folder = resolve('.data/nodes', major)
  await mkdir(folder, { recursive: true })
  // Its installation chooses the program for this machine.
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, allowScripts: { node: true } }))
  const args = ['install', `node@${major}`, '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error']
  if ((await npm(args)) !== 0) throw new Error(`Node ${major} could not be fetched; see above.`)
  return join(folder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

async function checked(node: string): Promise<void> {
  const code = await command(['ops/test/test.mjs', 'static', 'unit'], { node, quiet: true })
  if (code !== 0) throw new Error(`exit code ${code}`)
}

/** Starts, asks and ends a guide. Throws at the first answer that is not as it should be. */
async function served(node: string, major: string, server: string): Promise<void> {
  const { url, drop } = await scratch(server, `signoff_node_${major}`)
  try {
    const port = String(await freePort())
    const log = `${REPORTS}/node-${major}.log`
    const { origin, stop } = await instance({ node, port, url, log, patience: PATIENCE })
    const answers = await Promise.all(PATHS.map(async (path) => [path, (await fetch(origin + path)).status] as const))
    const code = await stop()
    for (const [path, status] of answers) if (status !== 200) throw new Error(`${path} answered ${status}`)
    if (code !== TERMINATED) throw new Error(`ended with ${code}`)
  } finally {
    await drop()
  }
}

async function tried(major: string, server: string): Promise<Outcome> {
  const outcome: Outcome = { node: major }
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      const result = await runStep(`Node ${major} · ${name}`, work)
      outcome[name] = 'ok'
      return result
    } catch (error) {
      outcome[name] = 'failed'
      console.error(error instanceof Error ? error.message : String(error))
      return undefined
    }
  }
  const node = await step('fetched', () => fetched(major))
  if (!node) return outcome
  outcome.node = (await promisify(execFile)(node, ['--version'])).stdout.trim()
  await step('static, unit', () => checked(node))
  await step('served', () => served(node, major, server))
  return outcome
}

const asked = process.argv.slice(2)
const majors = asked.length > 0 ? asked : Object.keys(SUPPORTED_UNTIL)
await mkdir(REPORTS, { recursive: true })
const { url, stop } = await database({ dir: '.data/test' })
const outcomes: Outcome[] = []
for (const major of majors) outcomes.push(await tried(major, url))
await stop()
console.table(outcomes)
const failed = outcomes.filter((outcome) => Object.values(outcome).includes('failed')).length
console.log(`${outcomes.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
