// Runs before anything is installed, so it is plain JavaScript and imports nothing but Node.
import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'))

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`Signoff needs Node 20.9 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

const run = (command, args, shell = false) =>
  new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell })
    const pass = (signal) => child.kill(signal)
    process.on('SIGINT', pass).on('SIGTERM', pass)
    child.on('error', (error) => (console.error(error.message), done(1)))
    child.on('close', (code) => (process.off('SIGINT', pass).off('SIGTERM', pass), done(code ?? 1)))
  })

const changed = (file) => statSync(file).mtimeMs
const installed = 'node_modules/.package-lock.json'
if (!existsSync(installed) || changed(installed) < changed('package-lock.json')) {
  const began = Date.now()
  console.log('▸ dependencies')
  // The npm that runs us, if one does; tests need the development dependencies whatever NODE_ENV says.
  const npm = process.env.npm_execpath
  const args = [...(npm ? [npm] : []), 'ci', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error']
  const code = await run(npm ? process.execPath : 'npm', args, !npm && process.platform === 'win32')
  if (code !== 0) {
    console.error('The dependencies could not be installed; see above.')
    console.log('0 passed, 1 failed')
    process.exit(1)
  }
  console.log(`✓ dependencies (${((Date.now() - began) / 1000).toFixed(1)} s)`)
}

process.exit(await run(process.execPath, ['--import', 'tsx', 'ops/test.ts', ...process.argv.slice(2)]))
