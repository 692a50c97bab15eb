import type { TaskConfig } from 'payload'
import { checkLinks } from './checkLinks.ts'
import { mayLookUnasked, userAgent } from './userAgent.ts'
import type { Say } from '#collections/shared/translate.ts'

const task: TaskConfig<'links'> = {
  slug: 'links',
  schedule: [{ cron: '*/5 * * * *', queue: 'default' }],
  handler: async ({ req: { payload } }) => {
    if (mayLookUnasked()) await checkLinks(payload, { userAgent: userAgent() })
    return { output: {} }
  },
}

/** Looks every five minutes at a few addresses of sources, one a host. */
export const links: { label: Say; task: TaskConfig<'links'> } = {
  label: { zh: '检查来源的网址', en: 'Look at addresses of sources' },
  task,
}
