import { build } from './build.ts'
import { environment } from './environment.ts'
import { onShutdown, runUntilShutdown } from './shutdown.ts'
import { elapsed, runStep } from './progress.ts'
import { portFree } from './port.ts'
import { closePools } from '#collections/shared/pool.ts'
import { serve } from '#server/serve.ts'
import { setup } from './setup.ts'
import { warm } from './warm.ts'

const began = Date.now() - process.uptime() * 1000

/** From whatever is there to a site that is served: what `npm start` does once the dependencies are installed. */
async function start(): Promise<void> {
  const env = environment()
  // Asked first, so that a second start fails before it touches anything.
  await portFree(env.PORT, env.HOST)
  // A build knows no database, and a machine has more than one core.
  const db = await setup(() => runStep('build', async (say) => say((await build()) ? 'made' : 'up to date')))
  onShutdown(db.stop)
  onShutdown(closePools)
  const https = env.SITE_URL.startsWith('https:')
  const offline = env.OFFLINE === 'on'
  const server = await runStep('server', () =>
    serve({ host: env.HOST, port: env.PORT, proxies: env.TRUST_PROXY, https, offline }),
  )
  onShutdown(server.close)
  console.log(`\n  Guide  ${env.SITE_URL}/\n  Admin  ${env.SITE_URL}/admin\n`)
  console.log(`Ready in ${elapsed(began)}. Ctrl-C stops everything.`)
  await warm(server.internalOrigin)
}

await runUntilShutdown(start)
