import type { JobsConfig, SanitizedConfig, TaskConfig } from 'payload'
import { jobsCollection } from './collection.ts'
import type { ScheduledTask } from './scheduledTask.ts'

const nobody = () => false

/** Drizzle's message is the statement; what PostgreSQL said of it is the one to keep. */
const plainly = (task: TaskConfig): TaskConfig => {
  const { handler } = task
  if (typeof handler === 'string') return task
  return {
    ...task,
    handler: async (args) => {
      try {
        return await handler(args)
      } catch (error) {
        throw error instanceof Error && error.cause instanceof Error ? error.cause : error
      }
    },
  }
}

/** Payload's job queue for these tasks, which only `runner.ts` fills and runs: nobody does by REST. */
export const jobs = (tasks: ScheduledTask[]): JobsConfig => ({
  tasks: tasks.map(({ task }) => plainly(task)),
  access: { run: nobody, queue: nobody, cancel: nobody },
  jobsCollectionOverrides: ({ defaultJobsCollection }) => jobsCollection(defaultJobsCollection, tasks),
})

/** Closes the global that Payload adds for schedules, which any account may read and write otherwise. */
export const closeJobStats = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  globals: config.globals.map((global) =>
    global.slug === 'payload-jobs-stats'
      ? { ...global, access: { ...global.access, read: nobody, update: nobody } }
      : global,
  ),
})
