import { build } from './build.ts'
import { runUntilShutdown } from './shutdown.ts'
import { runStep } from './progress.ts'

await runUntilShutdown(() => runStep('build', async (say) => say((await build()) ? 'made' : 'up to date')))
