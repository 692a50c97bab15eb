import type { Payload, Where } from 'payload'
import type { Correction } from './correctionForm.ts'
import { allowed, wait, type Limit } from '#collections/shared/rateLimit.ts'
import { neighborhood, network } from '#collections/users/network.ts'
import type { Locale } from '#i18n/routing.ts'

const HOUR = 60 * 60
const DAY = 24 * HOUR

const LIMITS = {
  sent: { name: 'correction', points: 20, duration: HOUR },
  /** What one address may send about one page. */
  page: { name: 'correction-page', points: 3, duration: DAY },
  /** What one network may add to the queue of one page. */
  near: { name: 'correction-near', points: 10, duration: DAY },
  /** What one network may still add where many wait already: so nobody who fills a queue closes it to others. */
  late: { name: 'correction-late', points: 1, duration: DAY },
} as const satisfies Record<string, Limit>

/** Corrections of one page that wait for an editor before only the first of every network is taken, and at most. */
const QUEUE = { soft: 30, hard: 300 }

type Sent = { path: string; correction: Correction; locale: Locale; address: string }

/** Takes a correction into the editors' queue; resolves to the milliseconds to wait, or to whether there was room. */
export async function submitCorrection(
  payload: Payload,
  { path, correction, locale, address }: Sent,
): Promise<{ wait: number } | 'full' | 'kept'> {
  const ms = await wait(payload, LIMITS.sent, network(address))
  if (ms > 0) return { wait: ms }
  const where: Where = { and: [{ path: { equals: path } }, { state: { equals: 'new' } }] }
  const { totalDocs } = await payload.count({ collection: 'corrections', where })
  const near = neighborhood(address)
  const room = totalDocs < QUEUE.hard && (totalDocs < QUEUE.soft || (await allowed(payload, [LIMITS.late, near, path])))
  if (!room || !(await allowed(payload, [LIMITS.page, network(address), path], [LIMITS.near, near, path])))
    return 'full'
  const day = new Date().toISOString().slice(0, 10)
  await payload.create({
    collection: 'corrections',
    depth: 0,
    data: { ...correction, path, locale, day, state: 'new' },
  })
  return 'kept'
}
