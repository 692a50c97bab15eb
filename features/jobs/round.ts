import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload, type Where } from 'payload'
import { withLock } from './lock.ts'

/** What a job may take, in milliseconds. A longer one is taken for dead: split it. */
const LONGEST_MS = 15 * 60_000

/** How often a job may take its instance with it before nobody tries it again. */
const DEATHS = 3

/** Payload counts a job as running for ever when its instance died; here it waits again. */
async function giveBack({ db, logger }: Payload): Promise<void> {
  const { rows } = await db.drizzle.execute<{ task: string; lost: boolean }>(sql`
    with died as (
      select id, coalesce((meta ->> 'deaths')::int, 0) + 1 as deaths from payload_jobs
      where processing and completed_at is null and updated_at < ${new Date(Date.now() - LONGEST_MS).toISOString()})
    update payload_jobs set processing = false, updated_at = now(), has_error = deaths >= ${DEATHS},
      meta = coalesce(meta, '{}') || jsonb_build_object('deaths', deaths),
      error = case when deaths >= ${DEATHS} then '{"message": "It took too long, or its instance with it."}'::jsonb end
    from died where died.id = payload_jobs.id
    returning task_slug as task, has_error as lost`)
  for (const { task, lost } of rows)
    logger.warn(`Job ${task} did not come to its end; ${lost ? 'it is given up' : 'it will be run again'}.`)
}

/** Queues the next job of each task that has none. In a transaction, because what a replica says of the queue may be old. */
async function schedule(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const { errored } = await payload.jobs.handleSchedules({ allQueues: true, req })
    if (errored.length > 0) throw new Error('A task could not be queued.')
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function complain(payload: Payload, id: string): Promise<void> {
  const job = await payload.findByID({ collection: 'payload-jobs', id: Number(id), depth: 0 })
  const next = job.hasError ? 'it is given up' : `it will be tried again after ${job.waitUntil}`
  payload.logger.error(`Job ${job.taskSlug} failed, ${next}: ${job.problem}`)
}

/** Waits for a job as long as it may take. */
async function inTime<T>(job: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, LONGEST_MS, new Error('A job takes too long; it will be run again.')).unref()
  })
  return Promise.race([job, late]).finally(() => clearTimeout(timer))
}

/** Of the tasks this instance knows, since newer ones may know more: Payload gives up for ever what it does not know. */
const due = ({ config }: Payload, before: Date): Where => ({
  taskSlug: { in: (config.jobs.tasks ?? []).map(({ slug }) => slug) },
  or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than: before.toISOString() } }],
})

/**
 * Runs what is due, one after the other. Payload counts the next time of a task from when it last looked at the schedule: only
 * what was due before that look may run, or the same time would come again.
 */
async function runDue(payload: Payload, going: () => boolean): Promise<void> {
  while (going()) {
    const before = new Date()
    await schedule(payload)
    const run = payload.jobs.run({ allQueues: true, limit: 1, silent: true, where: due(payload, before) })
    const { jobStatus = {} } = await inTime(run)
    const [result] = Object.entries(jobStatus)
    if (!result) return
    const [id, { status }] = result
    if (status !== 'success') await complain(payload, id)
  }
}

/** Schedules and runs what is due, unless another instance is at it. Stops between two jobs once `going()` is false. */
export const round = (payload: Payload, going: () => boolean = () => true): Promise<void> =>
  withLock(payload, async (held) => {
    await giveBack(payload)
    await runDue(payload, () => going() && held())
  })
