import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { keepEnhanced } from './enhance.ts'
import { environment, ROOT } from './environment.ts'
import { onShutdown, runUntilShutdown } from './shutdown.ts'
import { portFree } from './port.ts'
import { setup } from './setup.ts'

/** The site for developers: the same database and content as `npm start`, served by `next dev`. */
async function dev(): Promise<void> {
  const env = environment(true)
  await portFree(env.PORT, env.HOST)
  const db = await setup()
  onShutdown(db.stop)
  onShutdown(await keepEnhanced())
  const next = join(ROOT, 'node_modules/next/dist/bin/next')
  const args = [next, 'dev', '--port', String(env.PORT), '--hostname', env.HOST]
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  onShutdown(async () => {
    child.kill('SIGTERM')
    await ended
  })
  await ended
  throw new Error('next dev ended.')
}

await runUntilShutdown(dev)
