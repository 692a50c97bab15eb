import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { world } from './world.ts'
import { round } from '#features/jobs/round.ts'

const { payload, rest, sql } = await world()

const EVERY_TWO_SECONDS = '*/2 * * * * *'
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** Starts an instance in a process of its own; resolves with how to kill it once it takes its turns. */
async function instance(): Promise<() => Promise<void>> {
  // In production Payload writes no types at its start.
  const env = { ...process.env, NODE_ENV: 'production' as const, CRON: EVERY_TWO_SECONDS }
  const program = ['-C', 'production', '--import', 'tsx', 'tests/int/jobInstance.ts']
  const child = spawn(process.execPath, program, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  await Promise.race([once(child.stdout, 'data'), exited])
  expect(child.exitCode).toBeNull()
  return async () => {
    child.kill('SIGKILL')
    await exited
  }
}

async function until(what: () => Promise<boolean>): Promise<void> {
  while (!(await what())) await pause(100)
}

type Run = { pid: number; job: number; due: Date | null; started: Date; ended: Date | null }
const runs = (): Promise<Run[]> => sql<Run[]>`select * from job_runs order by id`

type Job = { id: number; processing: boolean; tries: number; failed: boolean; due: Date | null }
const queue = (): Promise<Job[]> => sql<Job[]>`
  select id, processing, total_tried::int as tries, has_error as failed, wait_until as due from payload_jobs
  where task_slug = 'retention' order by id`
const [first, later] = [async () => (await queue())[0], async () => (await queue())[1]]

/** As if so much time had gone by since whatever the queue knows. */
const passed = (ms: number) =>
  sql.begin(async (sql) => {
    const by = `${ms} milliseconds`
    await sql`update payload_jobs set wait_until = wait_until - ${by}::interval, updated_at = updated_at - ${by}::interval`
    const path = ['scheduledRuns', 'queues', 'default', 'tasks', 'retention', 'lastScheduledRun']
    await sql`
      update payload_jobs_stats set stats = jsonb_set(stats, ${path}, to_jsonb((stats #>> ${path})::timestamptz - ${by}::interval))`
  })

const makeDue = (id: number) => sql`update payload_jobs set wait_until = now() - interval '1 minute' where id = ${id}`
const enqueue = (waitUntil?: Date) =>
  payload.jobs.queue({ task: 'retention', input: {}, ...(waitUntil ? { waitUntil } : {}) })
const tasks = payload.config.jobs.tasks as unknown as { slug: string; handler: () => Promise<unknown> }[]
const handler = vi.spyOn(
  tasks.find(({ slug }) => slug === 'retention')!,
  'handler',
)
const logged = { error: vi.spyOn(payload.logger, 'error'), info: vi.spyOn(payload.logger, 'info') }

beforeAll(async () => {
  await sql`create table job_holds (id integer)`
  await sql`
    create table job_runs (id serial, pid integer, job integer, due timestamptz,
      started timestamptz default clock_timestamp(), ended timestamptz)`
  await sql`set timezone = 'UTC'`
})

const clean = async () => {
  await sql`truncate job_holds, job_runs`
  await sql`delete from payload_jobs`
  await sql`delete from payload_jobs_stats`
}

describe('several instances', { timeout: 180_000 }, () => {
  let kill: (() => Promise<void>)[] = []
  beforeAll(async () => {
    kill = await Promise.all([instance(), instance(), instance()])
  }, 180_000)
  afterAll(async () => {
    await Promise.all(kill.map((each) => each()))
    await clean()
  })

  it('run once what is due once, never two at a time', async () => {
    await until(async () => (await runs()).filter(({ ended }) => ended).length >= 8)
    const all = (await runs()).filter(({ ended }) => ended)
    const dues = all.map(({ due }) => due?.toISOString())
    expect(dues).not.toContain(undefined)
    expect(dues).toEqual([...new Set(dues)].sort())
    for (const [before, { started }] of all.slice(1).entries())
      expect(Number(started)).toBeGreaterThanOrEqual(Number(all[before]?.ended))
  })

  it('take over from one that is killed, and run again what it had begun', async () => {
    await sql`insert into job_holds values (1)`
    const open = async () => (await runs()).find(({ ended }) => ended === null)
    await until(async () => (await open()) !== undefined)
    const { pid, job } = (await open())!
    process.kill(pid, 'SIGKILL')
    await sql`delete from job_holds`
    const next = await enqueue()
    const of = async (id: number) => (await runs()).filter((run) => run.job === id)
    await until(async () => (await of(next.id)).some(({ ended }) => ended !== null))
    expect(await of(next.id)).toEqual([expect.not.objectContaining({ pid })])
    expect(await of(job)).toHaveLength(1)
    await passed(HOUR_MS)
    await until(async () => (await of(job)).some(({ ended }) => ended !== null))
    expect(await of(job)).toEqual([expect.objectContaining({ pid, ended: null }), expect.not.objectContaining({ pid })])
    await until(async () => (await queue()).every(({ id }) => id !== job))
  })
})

describe('one instance', () => {
  beforeEach(async () => {
    vi.clearAllMocks()
    // No full hour strikes within a test.
    const left = HOUR_MS - (Date.now() % HOUR_MS)
    if (left < MINUTE_MS / 3) await pause(left)
  })
  afterEach(clean)

  it('waits for the next time of a task, does its work then, and not a second time', async () => {
    await sql`insert into limits (key, points, expire) values ('over', 1, 1)`
    await round(payload)
    const due = (await first())?.due
    expect(Number(due) % HOUR_MS).toBe(0)
    expect(Number(due)).toBeGreaterThan(Date.now())
    expect(handler).not.toHaveBeenCalled()
    await passed(HOUR_MS)
    for (let times = 0; times < 3; times += 1) await round(payload)
    expect(handler).toHaveBeenCalledTimes(1)
    expect(logged.info.mock.calls).toEqual([['Removed what has expired: 1 counts']])
    expect(await queue()).toEqual([expect.objectContaining({ due, tries: 0 })])
  })

  it('catches up once, however long nothing ran', async () => {
    await round(payload)
    await passed(26 * HOUR_MS)
    for (let times = 0; times < 3; times += 1) await round(payload)
    expect(handler).toHaveBeenCalledTimes(1)
    expect(await queue()).toHaveLength(1)
    expect(Number((await first())?.due)).toBeGreaterThan(Date.now())
    expect(logged.info).not.toHaveBeenCalled()
  })

  describe('whose job fails', () => {
    beforeEach(async () => {
      await sql`alter table limits rename to limits_away`
    })
    afterEach(async () => {
      await sql`alter table if exists limits_away rename to limits`
    })

    it('is tried again, later each time, until it is done', async () => {
      const { id } = await enqueue()
      await round(payload)
      const tried = await first()
      expect(tried).toMatchObject({ id, processing: false, failed: false, tries: 1 })
      expect(Number(tried?.due) - Date.now()).toBeGreaterThan(MINUTE_MS / 2)
      await round(payload)
      expect(handler).toHaveBeenCalledTimes(1)
      await makeDue(id)
      await round(payload)
      expect(Number((await first())?.due) - Date.now()).toBeGreaterThan(MINUTE_MS)
      expect(logged.error.mock.calls).toEqual([
        [
          expect.stringMatching(
            /^Job retention failed, it will be tried again after .*: relation "limits" does not exist$/,
          ),
        ],
        [expect.anything()],
      ])
      await sql`alter table limits_away rename to limits`
      await makeDue(id)
      await round(payload)
      expect(handler).toHaveBeenCalledTimes(3)
      expect((await queue()).some((each) => each.id === id)).toBe(false)
    })

    it('is given up after four tries, and admins see why; its next time comes all the same', async () => {
      const { id } = await enqueue()
      for (let times = 0; times < 6; times += 1) {
        await round(payload)
        await makeDue(id)
      }
      expect(handler).toHaveBeenCalledTimes(4)
      expect(await first()).toMatchObject({ id, processing: false, failed: true, tries: 4 })
      expect(logged.error).toHaveBeenLastCalledWith(expect.stringContaining('it is given up'))
      const { body } = await rest('admin', 'GET', `/payload-jobs/${id}`)
      expect(body).toMatchObject({ hasError: true, problem: 'relation "limits" does not exist' })
      expect(Number((await later())?.due)).toBeGreaterThan(Date.now())
    })
  })

  it('gives up a job that took its instance with it three times', async () => {
    const { id } = await enqueue(new Date(Date.now() + 24 * HOUR_MS))
    for (const failed of [false, false, true]) {
      await sql`update payload_jobs set processing = true, updated_at = now() - interval '1 hour' where id = ${id}`
      await round(payload)
      expect(await first()).toMatchObject({ id, failed, processing: false })
    }
    expect(handler).not.toHaveBeenCalled()
  })

  it('takes no job for dead while it may still run', async () => {
    const { id } = await enqueue()
    await sql`update payload_jobs set processing = true, updated_at = now() - interval '5 minutes' where id = ${id}`
    await round(payload)
    expect(await first()).toMatchObject({ id, processing: true })
    expect(handler).not.toHaveBeenCalled()
  })

  it('leaves its turn to others when its connection is cut, who leave it the job that it runs', async () => {
    let end: () => void = () => {}
    handler.mockImplementationOnce(() => new Promise((resolve) => (end = () => resolve({ output: {} }))))
    const { id } = await enqueue()
    const cut = round(payload).catch((error: unknown) => error)
    await until(async () => handler.mock.calls.length === 1)
    await round(payload)
    expect(handler).toHaveBeenCalledTimes(1)
    const after = await enqueue()
    await sql`
      select pg_terminate_backend(pid) from pg_locks
      where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`
    expect(await cut).toBeInstanceOf(Error)
    await round(payload)
    expect(handler).toHaveBeenCalledTimes(2)
    const ids = (await queue()).map((each) => each.id)
    expect(ids).toContain(id)
    expect(ids).not.toContain(after.id)
    end()
    await until(async () => (await queue()).every((each) => each.id !== id))
  })
})
