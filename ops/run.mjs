// node ops/run.mjs <program.ts> [arguments]
import { run } from './program.mjs'

const [entry = ''] = process.argv.splice(2, 1)
await run(entry)
