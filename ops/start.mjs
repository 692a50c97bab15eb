// Runs before anything is installed, so it is plain JavaScript and imports nothing but Node.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROGRAMS = { start: './start.ts', dev: './dev.ts', build: './build-once.ts' }

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'))

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`Signoff needs Node 20.9 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

const changed = (file) => statSync(file).mtimeMs
const installed = 'node_modules/.package-lock.json'
if (!existsSync(installed) || changed(installed) < changed('package-lock.json')) {
  const began = Date.now()
  console.log('▸ dependencies …')
  // The npm that runs us, if one does; the build needs the development dependencies whatever NODE_ENV says.
  const [command, ...before] = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  const args = [...before, 'ci', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error']
  const shell = process.platform === 'win32' && command === 'npm'
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell })
  if (status !== 0) {
    console.error('The dependencies could not be installed; see above. Is the package registry reachable?')
    process.exit(1)
  }
  console.log(`✓ dependencies (${((Date.now() - began) / 1000).toFixed(1)} s)`)
}

const program = process.argv[2] ?? 'start'
if (!(program in PROGRAMS)) {
  console.error(`There is no "${program}"; there are ${Object.keys(PROGRAMS).join(', ')}.`)
  process.exit(1)
}
// Payload and Next read it when they are loaded.
process.env.NODE_ENV = program === 'dev' ? 'development' : 'production'
const { register } = await import('tsx/esm/api')
register()
await import(PROGRAMS[program])
