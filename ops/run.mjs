// node -C production ops/run.mjs <program.ts> [arguments]; the flag is for programs that load Payload (record 31).
import { run } from './program.mjs'

const [entry = ''] = process.argv.splice(2, 1)
await run(entry)
