import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  commitTransaction,
  createLocalReq,
  getLocalI18n,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { whyNot } from './whyNot.ts'
import { writesAll } from '#collections/shared/access.ts'
import { connection, rowsIn } from '#collections/shared/connection.ts'
import type { ScheduleAction } from '#collections/shared/choices.ts'
import { actsAs } from '#collections/shared/lastSave.ts'
import type { Locale } from '#i18n/routing.ts'

/** How often one is tried again that failed for no fault of its own. */
const TRIES = 5

type Due = { id: number; action: ScheduleAction; locale: Locale; by: number | null; wordsIn: 'zh' | 'en' }

/** The one that is due longest, held until this transaction ends: another instance passes it over. */
async function takeNext(req: PayloadRequest, passed: number[]): Promise<Due | undefined> {
  const none = sql`${passed.length > 0 ? passed : [-1]}`
  const [row] = await rowsIn<Due>(
    await connection(req.payload, req),
    sql`
      select id, action, locale, by_id as by, words_in as "wordsIn" from schedules
      where state = 'waiting' and at <= now() and id not in ${none}
      order by at, id limit 1 for update skip locked`,
  )
  return row
}

/** The account that wanted it, with the rights that it has today. */
async function accountOf(req: PayloadRequest, { by }: Due): Promise<PayloadRequest['user']> {
  const account =
    by === null ? null : await req.payload.findByID({ collection: 'users', id: by, depth: 0, disableErrors: true, req })
  return account ? ({ ...account, collection: 'users' } as PayloadRequest['user']) : null
}

/** Publishes or unpublishes as the account would now by hand, from the newest draft. */
async function write(req: PayloadRequest, due: Due): Promise<void> {
  const { payload } = req
  const user = await accountOf(req, due)
  if (!user) throw whyNot.noAccount(req)
  const { document } = await payload.findByID({ collection: 'schedules', id: due.id, depth: 0, req })
  if (!document) throw whyNot.noDocument(req)
  req.user = user
  if (!writesAll(req, [due.locale])) throw whyNot.noRight(req)
  actsAs(req, due.action === 'publish' ? 'published-on-time' : 'unpublished-on-time')
  await payload.update({
    collection: document.relationTo as 'carriers',
    id: Number(document.value),
    locale: due.locale,
    fallbackLocale: false,
    depth: 0,
    data: { _status: due.action === 'publish' ? 'published' : 'draft' },
    overrideAccess: false,
    user,
    req,
    ...(due.action === 'publish' ? { publishSpecificLocale: due.locale } : {}),
  })
}

/** What the person who wanted it can mend is said at once; anything else is tried again first. */
async function noteFailure(payload: Payload, { id }: Due, req: PayloadRequest, error: unknown): Promise<void> {
  const theirs = error instanceof APIError && error.status < 500
  const problem = whyNot.said(req, error)
  const rows = await rowsIn<{ state: string }>(
    payload.db.drizzle,
    sql`
      update schedules set tries = coalesce(tries, 0) + 1, problem = ${problem}, updated_at = now(),
        state = case when ${theirs} or coalesce(tries, 0) + 1 >= ${TRIES} then 'not-possible' else state end::enum_schedules_state,
        ended_at = case when ${theirs} or coalesce(tries, 0) + 1 >= ${TRIES} then now() end
      where id = ${id} and state = 'waiting' returning state`,
  )
  if (!theirs) payload.logger.error({ err: error, msg: `Schedule ${id} failed; ${rows[0]?.state ?? 'it is gone'}.` })
}

/** Carries the next one out; the id of the one it tried, or null if nothing is due. */
async function carryOutNext(payload: Payload, passed: number[]): Promise<number | null> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  let due: Due | undefined
  try {
    due = await takeNext(req, passed)
    if (due) {
      req.i18n = await getLocalI18n({ config: payload.config, language: due.wordsIn ?? 'zh' })
      req.t = req.i18n.t
      await write(req, due)
      // In the transaction that publishes: both happen or neither does, so it happens once.
      const db = await connection(payload, req)
      await db.execute(sql`
        update schedules set state = 'carried-out', problem = null, ended_at = now(), updated_at = now() where id = ${due.id}`)
    }
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    if (!due) throw error
    await noteFailure(payload, due, req, error)
  }
  return due?.id ?? null
}

/** Carries out everything that is due, in the order of its times, each in a transaction of its own. Returns how many it tried. */
export async function carryOut(payload: Payload): Promise<number> {
  const passed: number[] = []
  for (;;) {
    const id = await carryOutNext(payload, passed)
    if (id === null) return passed.length
    passed.push(id)
  }
}
