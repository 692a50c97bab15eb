import { build } from './build.ts'
import { environment } from './environment.ts'
import { closeLater, guard } from './shutdown.ts'
import { phase, seconds } from './progress.ts'
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
  const db = await setup(() => phase('build', async (say) => say((await build()) ? 'made' : 'up to date')))
  closeLater(db.stop)
  closeLater(closePools)
  const https = env.SITE_URL.startsWith('https:')
  const offline = env.OFFLINE === 'on'
  const server = await phase('server', () =>
    serve({ host: env.HOST, port: env.PORT, proxies: env.TRUST_PROXY, https, offline }),
  )
  closeLater(server.close)
  console.log(`\n  Guide  ${env.SITE_URL}/\n  Admin  ${env.SITE_URL}/admin\n`)
  console.log(`Ready in ${seconds(began)}. Ctrl-C stops everything.`)
  await warm(server.internalOrigin)
}

await guard(start)
