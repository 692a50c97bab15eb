import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { platform } from 'node:os'
import { promisify } from 'node:util'
import { chromium } from '@playwright/test'

const run = promisify(execFile)

const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chrome', 'microsoft-edge']

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Milliseconds an installation may take before it counts as failed. */
const PATIENCE = 5 * 60_000

const isRoot = (): boolean => process.getuid?.() === 0

async function onPath(name: string): Promise<string | null> {
  try {
    const { stdout } = await run(platform() === 'win32' ? 'where' : 'which', [name])
    return stdout.split(/\r?\n/)[0]?.trim() || null
  } catch {
    return null
  }
}

async function works(path: string): Promise<boolean> {
  if (!existsSync(path)) return false
  if (platform() === 'win32') return true // Chrome for Windows prints no version to a console
  return run(path, ['--version'], { timeout: 20_000 }).then(
    () => true,
    () => false,
  )
}

async function find(): Promise<string | null> {
  const named = await Promise.all(NAMES.map(onPath))
  for (const path of [...named, ...PLACES, chromium.executablePath()]) {
    if (path && (await works(path))) return path
  }
  return null
}

/** Installs where that needs no question: by apt as root, else Playwright's own into the user's cache. */
async function install(): Promise<void> {
  if (isRoot() && (await onPath('apt-get'))) {
    const quiet = { timeout: PATIENCE, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    await run('apt-get', ['update', '-qq'], quiet)
    await run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], quiet)
  } else {
    await run('npx', ['--no-install', 'playwright', 'install', 'chromium'], { timeout: PATIENCE })
  }
}

const lastLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).trim().split('\n').at(-1) ?? ''

/**
 * The path of a Chromium or Chrome: `CHROMIUM_PATH`, the system's, Playwright's own, or one installed now.
 * Throws an error that names the command to run where none can be had.
 */
export async function browser(): Promise<string> {
  const told = process.env.CHROMIUM_PATH
  if (told) {
    if (await works(told)) return told
    throw new Error(`CHROMIUM_PATH is ${told}, but no browser starts there.`)
  }
  const found = await find()
  if (found) return found
  const failure = await install().then(() => null, lastLine)
  const installed = await find()
  if (installed) return installed
  throw new Error(
    'No Chromium or Chrome was found and none could be installed' +
      `${failure ? ` (${failure})` : ''}. Run "npx playwright install --with-deps chromium", or set CHROMIUM_PATH.`,
  )
}

/** What the browser is started with: nothing in the background, no sandbox only where root makes it impossible. */
export const BROWSER_ARGS: readonly string[] = [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
