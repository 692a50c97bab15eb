// Runs before anything is installed, so it is plain JavaScript and imports nothing but Node until that is done.
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installed, needNode } from './dependencies.mjs'

const PROGRAMS = { start: 'ops/start/start.ts', dev: 'ops/start/dev.ts', build: 'ops/start/build-once.ts' }

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
const { bundle, run } = await import('../program.mjs')
// What a server needs is there after a build: it may be allowed to write nothing.
if (program === 'build') for (const each of [PROGRAMS.start, 'ops/start/prepare.ts']) await bundle(each)
await run(PROGRAMS[program])
