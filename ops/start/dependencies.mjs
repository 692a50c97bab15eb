// Runs before anything is installed, so it is plain JavaScript and imports nothing but Node.
import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const changed = (file) => statSync(file).mtimeMs

/** Runs a program with our output, passes our signals on to it, and resolves to its exit code (1 if it was killed). */
const run = (command, args, shell = false) =>
  new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell })
    const pass = (signal) => child.kill(signal)
    process.on('SIGINT', pass).on('SIGTERM', pass)
    child.on('error', (error) => (console.error(error.message), done(1)))
    child.on('close', (code) => (process.off('SIGINT', pass).off('SIGTERM', pass), done(code ?? 1)))
  })

/** Runs the npm that runs us, or the one on the path. Resolves to its exit code. */
export function npm(args) {
  const path = process.env.npm_execpath
  return path ? run(process.execPath, [path, ...args]) : run('npm', args, process.platform === 'win32')
}

/** Installs what the lock file names, unless it is there already; resolves to whether it is. Works in the current folder. */
export async function installed() {
  const mark = 'node_modules/.package-lock.json'
  if (existsSync(mark) && changed(mark) >= changed('package-lock.json')) return true
  const began = Date.now()
  console.log('▸ dependencies …')
  // Build and tests need the development dependencies whatever NODE_ENV says.
  if ((await npm(['ci', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error'])) !== 0) {
    console.error('The dependencies could not be installed; see above. Is the package registry reachable?')
    return false
  }
  console.log(`✓ dependencies (${((Date.now() - began) / 1000).toFixed(1)} s)`)
  return true
}
