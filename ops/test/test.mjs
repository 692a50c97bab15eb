// Runs before anything is installed, so it is plain JavaScript and imports nothing but Node.
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installed } from '../start/dependencies.mjs'
import { needNode, readTypeScript } from '../start/node.mjs'

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '../..'))

needNode()
if (!(await installed())) {
  console.log('0 passed, 1 failed')
  process.exit(1)
}

await readTypeScript()
await import('./test.ts')
