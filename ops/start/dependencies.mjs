// Runs before anything is installed, so it is plain JavaScript and imports nothing but Node.
import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const changed = (file) => statSync(file).mtimeMs

/** Ends the process with one line where Node is too old. */
export function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 9)) return
  console.error(`Signoff needs Node 20.9 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

/** Runs a program with our output, passes our signals on to it, and resolves to its exit code (1 if it was killed). */
export const run = (command, args, shell = false) =>
  new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell })
    const pass = (signal) => child.kill(signal)
    process.on('SIGINT', pass).on('SIGTERM', pass)
    child.on('error', (error) => (console.error(error.message), done(1)))
    child.on('close', (code) => (process.off('SIGINT', pass).off('SIGTERM', pass), done(code ?? 1)))
  })

/** Installs what the lock file names, unless it is there already; resolves to whether it is. Works in the current folder. */
export async function installed() {
  const mark = 'node_modules/.package-lock.json'
  if (existsSync(mark) && changed(mark) >= changed('package-lock.json')) return true
  const began = Date.now()
  console.log('▸ dependencies …')
  // The npm that runs us, if one does; build and tests need the development dependencies whatever NODE_ENV says.
  const npm = process.env.npm_execpath
  const args = [...(npm ? [npm] : []), 'ci', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error']
  const code = await run(npm ? process.execPath : 'npm', args, !npm && process.platform === 'win32')
  if (code !== 0) {
    console.error('The dependencies could not be installed; see above. Is the package registry reachable?')
    return false
  }
  console.log(`✓ dependencies (${((Date.now() - began) / 1000).toFixed(1)} s)`)
  return true
}
