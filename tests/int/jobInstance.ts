import { setTimeout as pause } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import { getPayload } from 'payload'
import config from '#payload.config.ts'
import { startRunner } from '#features/jobs/runner.ts'

// An instance that only runs jobs: each run is noted in `job_runs`, and lasts as long as there is a row in `job_holds`.
const { jobs } = await config
const task = jobs.tasks?.find(({ slug }) => slug === 'retention')
if (!task?.schedule?.[0]) throw new Error('There is no such task.')
task.schedule[0].cron = process.env.CRON ?? ''
task.handler = async ({ job, req: { payload } }) => {
  const { drizzle } = payload.db
  const begin = sql`
    insert into job_runs (pid, job, due) values (${process.pid}, ${job.id}, ${job.waitUntil ?? null}) returning id`
  const { rows } = await drizzle.execute<{ id: number }>(begin)
  while ((await drizzle.execute(sql`select 1 from job_holds`)).rowCount) await pause(50)
  await drizzle.execute(sql`update job_runs set ended = clock_timestamp() where id = ${rows[0]?.id}`)
  return { output: {} }
}
startRunner(await getPayload({ config, disableOnInit: true }), 100)
console.log('ready')
// The runner alone keeps no process alive.
setInterval(() => {}, 1_000)
