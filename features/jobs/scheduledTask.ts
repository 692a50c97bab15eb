import type { TaskConfig } from 'payload'
import type { Say } from '#collections/shared/translate.ts'

/** A task as Payload runs it, and what admins read of it. */
export type ScheduledTask = { label: Say; task: TaskConfig }
