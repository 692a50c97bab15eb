// Runs before anything is installed, so it is plain JavaScript and imports nothing but Node until that is done.
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installed } from './dependencies.mjs'
import { needNode, readTypeScript } from './node.mjs'

const PROGRAMS = { start: './start.ts', dev: './dev.ts', build: './build-once.ts' }

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '../..'))

needNode()
if (!(await installed())) process.exit(1)

const program = process.argv[2] ?? 'start'
if (!(program in PROGRAMS)) {
  console.error(`There is no "${program}"; there are ${Object.keys(PROGRAMS).join(', ')}.`)
  process.exit(1)
}
// Payload and Next read it when they are loaded.
process.env.NODE_ENV = program === 'dev' ? 'development' : 'production'
// Where it may write nothing, as a server may, tsx waits for ever to keep what it has transformed.
process.env.TSX_DISABLE_CACHE = '1'
await readTypeScript()
await import(PROGRAMS[program])
