// Runs before anything is installed, so it is plain JavaScript and imports nothing but Node.
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installed, needNode } from '../start/dependencies.mjs'

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '../..'))

needNode()
if (!(await installed())) {
  console.log('0 passed, 1 failed')
  process.exit(1)
}

const { run } = await import('../program.mjs')
await run('ops/test/test.ts')
