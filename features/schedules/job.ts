import type { TaskConfig } from 'payload'
import { carryOut } from './carryOut.ts'
import type { Say } from '#collections/shared/translate.ts'

const task: TaskConfig<'schedules'> = {
  slug: 'schedules',
  schedule: [{ cron: '* * * * *', queue: 'default' }],
  handler: async ({ req: { payload } }) => {
    await carryOut(payload)
    return { output: {} }
  },
}

/** Looks every minute for what is to be published or taken down by now. */
export const publishByDate: { label: Say; task: TaskConfig<'schedules'> } = {
  label: { zh: '定时发布', en: 'Publish by date' },
  task,
}
