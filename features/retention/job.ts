import type { TaskConfig } from 'payload'
import { removeExpired } from './removeExpired.ts'
import type { Say } from '#collections/shared/translate.ts'

const MINUTE_MS = 60_000

const task: TaskConfig<'retention'> = {
  slug: 'retention',
  schedule: [{ cron: '0 * * * *', queue: 'default' }],
  retries: { attempts: 3, backoff: { type: 'exponential', delay: MINUTE_MS } },
  handler: async ({ req: { payload } }) => {
    const removed = Object.entries(await removeExpired(payload)).filter(([, rows]) => rows > 0)
    if (removed.length > 0)
      payload.logger.info(`Removed what has expired: ${removed.map(([what, rows]) => `${rows} ${what}`).join(', ')}`)
    return { output: {} }
  },
}

/** Removes once an hour what must not stay. */
export const retention: { label: Say; task: TaskConfig<'retention'> } = {
  label: { zh: '清理过期内容', en: 'Remove what has expired' },
  task,
}
