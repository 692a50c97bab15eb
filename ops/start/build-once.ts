import { build } from './build.ts'
import { guard } from './shutdown.ts'
import { phase } from './progress.ts'

await guard(() => phase('build', async (say) => say((await build()) ? 'made' : 'up to date')))
