import { build } from '#ops/build.ts'
import { guard } from '#ops/lifetime.ts'
import { phase } from '#ops/phase.ts'

await guard(() => phase('build', async (say) => say((await build()) ? 'made' : 'up to date')))
