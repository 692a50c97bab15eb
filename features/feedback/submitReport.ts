import type { Payload, Where } from 'payload'
import type { ReportableKind, Said } from './reportForm.ts'
import { reported, type Reportable } from '#collections/reports/compose.ts'
import { tagsOf } from '#collections/reports/tags.ts'
import { forget } from '#collections/shared/cache.ts'
import { connection } from '#collections/shared/connection.ts'
import type { Task, Uncounted } from '#collections/shared/choices.ts'
import { allowed, firstOver, wait, type Limit } from '#collections/shared/rateLimit.ts'
import { neighborhood, network } from '#collections/users/network.ts'
import type { Locale } from '#i18n/routing.ts'

const HOUR = 60 * 60
const DAY = 24 * HOUR
const WEEK = 7 * DAY

/**
 * Only the first refuses anyone, and only who sends it: whole offices and mobile networks share one address. The others
 * decide what counts and what is kept, so that one address, one network or a flood from many cannot speak for all
 * (docs/decisions/0027).
 */
const LIMITS = {
  sent: { name: 'report', points: 30, duration: HOUR },
  /** What counts of one address for one page. */
  once: { name: 'report-page', points: 1, duration: WEEK },
  /** Fewer than have to agree, so that one network does not decide within a day. */
  near: { name: 'report-near', points: 2, duration: DAY },
  /** What counts for one page and answer, from anywhere. */
  page: { name: 'report-all', points: 50, duration: DAY },
  words: { name: 'report-words', points: 5, duration: DAY },
  wordsNear: { name: 'report-words-near', points: 10, duration: DAY },
  /** Words that one network may still add where many wait already. */
  late: { name: 'report-words-late', points: 1, duration: DAY },
} as const satisfies Record<string, Limit>

/** What editors are told of a report that one of the limits keeps from counting. */
const UNCOUNTED_BY: Record<(typeof LIMITS)['once' | 'near' | 'page']['name'], Uncounted> = {
  'report-page': 'repeat',
  'report-near': 'same-network',
  'report-all': 'flood',
}

/** Words about one page that wait for an editor before only the first of every network are kept, and at most. */
const QUEUE = { soft: 20, hard: 200 }

/** The page a report is about. `path` is its address without the language. */
export type ReportSubject = { path: string } & (
  { kind: 'procedure'; carrier: string; task: Task } | { kind: 'device'; device: string }
)

/** What became of a report: how many milliseconds to wait, that there is no such page, or whether the words were kept. */
type ReportOutcome = { wait: number } | 'lost' | { kept: boolean }

async function ofSubject(payload: Payload, subject: ReportSubject): Promise<Reportable | null> {
  const find = async (collection: 'carriers' | 'procedures' | 'devices', where: Where) =>
    (await payload.find({ collection, where, depth: 0, limit: 1, pagination: false, select: {} })).docs[0]?.id
  if (subject.kind === 'device') {
    const device = await find('devices', { slug: { equals: subject.device } })
    return device === undefined ? null : { device }
  }
  const carrier = await find('carriers', { slug: { equals: subject.carrier } })
  if (carrier === undefined) return null
  const procedure = await find('procedures', {
    and: [{ carrier: { equals: carrier } }, { task: { equals: subject.task } }],
  })
  return procedure === undefined ? null : { procedure }
}

const queueHasRoom = async (payload: Payload, of: Reportable, near: string, path: string): Promise<boolean> => {
  const [[name, id]] = Object.entries(of) as [[ReportableKind, number]]
  const where = { and: [{ [name]: { equals: id } }, { state: { equals: 'new' } }] }
  const { totalDocs } = await payload.count({ collection: 'reports', where })
  return totalDocs < QUEUE.hard && (totalDocs < QUEUE.soft || (await allowed(payload, [LIMITS.late, near, path])))
}

type SentReport = {
  subject: ReportSubject
  said: Said
  locale: Locale
  /** The page's oldest check, YYYY-MM-DD. */
  checkedOn: string
  /** Where it came from; never stored. */
  address: string
}

/**
 * Takes a report: counts it at most once per page, address and week, puts its words into the editors' queue while there is
 * room, and makes pages forget what they remember only if what they show has changed.
 */
export async function submitReport(
  payload: Payload,
  { subject, said, locale, checkedOn, address }: SentReport,
): Promise<ReportOutcome> {
  const [own, near, { path }] = [network(address), neighborhood(address), subject]
  const ms = await wait(payload, LIMITS.sent, own)
  if (ms > 0) return { wait: ms }
  const of = await ofSubject(payload, subject)
  if (!of) return 'lost'
  const over = await firstOver<(typeof LIMITS)['once' | 'near' | 'page']>(
    payload,
    [LIMITS.once, own, path],
    [LIMITS.near, near, path],
    [LIMITS.page, path, said.answer],
  )
  const counts = over === null
  const kept =
    said.text !== '' &&
    (await allowed(payload, [LIMITS.words, own, path], [LIMITS.wordsNear, near, path])) &&
    (await queueHasRoom(payload, of, near, path))
  if (counts || kept) {
    const find = { connection: await connection(payload) }
    const before = await reported(find, of, checkedOn)
    const { text, ...chosen } = said
    await payload.create({
      collection: 'reports',
      depth: 0,
      data: {
        ...of,
        ...chosen,
        path,
        locale,
        checkedOn,
        day: new Date().toISOString().slice(0, 10),
        counts,
        ...(over ? { uncounted: UNCOUNTED_BY[over.name] } : {}),
        ...(kept ? { text, state: 'new' } : {}),
      },
    })
    const after = await reported(find, of, checkedOn)
    // A flood must not empty caches: most reports change nothing that a page shows.
    if (JSON.stringify(after) !== JSON.stringify(before)) await forget(payload, {}, ...(await tagsOf(of, { payload })))
  }
  return { kept: kept || said.text === '' }
}
