import type { Payload } from 'payload'
import { benchDatabase } from './benchDatabase.ts'
import { percentile } from './judged.ts'
import type { Viewer } from '#features/desk/view.ts'
import type { Executor } from '#collections/shared/connection.ts'
import { LOCALES } from '#i18n/routing.ts'

/** How many procedures there are to be, and how many letters of readers. */
const PROCEDURES = 10_000
const LETTERS = 20_000
const RUNS = 20

/** Between the ids of one copy of the content and those of the next. */
const STEP = 100_000

const TABLES = [
  'carriers',
  'carriers_locales',
  'carriers_texts',
  'carriers_hotlines',
  'procedures',
  'procedures_locales',
  'procedures_ways',
]
const VERSIONS = [
  '_carriers_v',
  '_carriers_v_locales',
  '_carriers_v_texts',
  '_carriers_v_version_hotlines',
  '_procedures_v',
  '_procedures_v_locales',
]

const OWN = ['id', '_parent_id', 'parent_id', 'carrier_id', 'version_carrier_id']
/** Checks of all ages, the oldest over a year before those of the content. */
const AGED = "checked_on - ((hashtext(id || copy::text) & 1023) % 400) * interval '1 day'"

type Column = { name: string; type: string }

/** What a column of a copy holds. */
function copied({ name, type }: Column): string {
  if (OWN.includes(name)) return type === 'integer' ? `"${name}" + copy * ${STEP}` : `"${name}" || '-' || copy`
  if (name === 'slug' || name === 'version_slug') return `"${name}" || '-' || copy`
  return name === 'checked_on' ? AGED : `"${name}"`
}

type Ask = (text: string) => Promise<Record<string, unknown>[]>

async function copyTable(ask: Ask, table: string, copies: number): Promise<void> {
  const columns = (await ask(
    `select column_name as name, data_type as type from information_schema.columns where table_name = '${table}'`,
  )) as Column[]
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  await ask(
    `insert into ${table} (${names}) select ${columns.map(copied).join(', ')} from (select * from ${table}) one, generate_series(1, ${copies}) copy`,
  )
}

/** Many procedures with their carriers and newest versions, of all ages, some of them changed, some untranslated; and letters. */
async function fill(ask: Ask): Promise<number> {
  const [{ count } = {}] = await ask('select count(*)::int as count from procedures')
  const copies = Math.ceil(PROCEDURES / Number(count)) - 1
  for (const table of ['_carriers_v', '_procedures_v']) await ask(`delete from ${table} where not latest`)
  for (const table of [...TABLES, ...VERSIONS]) await copyTable(ask, table, copies)
  await ask("update procedures_locales set _status = 'draft' where _locale = 'en' and id % 10 = 0")
  await ask("update _procedures_v_locales set version__status = 'draft' where id % 5 = 0")
  await ask(`
    insert into reports (path, procedure_id, answer, reason, text, day, checked_on, locale, counts, state)
    select '/carriers/' || carriers.slug || '/' || task, procedures.id, 'failed', 'moved', 'words', '2026-11-20', '2026-11-20', 'zh', true, 'new'
    from procedures join carriers on carriers.id = carrier_id order by hashtext(procedures.id::text) limit ${LETTERS / 2}`)
  await ask(`
    insert into corrections (path, wrong, "right", source, day, locale, state)
    select path, 'wrong', 'right', 'source', day, 'zh', 'new' from reports where state = 'new' limit ${LETTERS / 2}`)
  for (const table of [...TABLES, ...VERSIONS, 'reports', 'corrections']) await ask(`analyze ${table}`)
  const [{ made } = {}] = await ask('select count(*)::int as made from procedures')
  return Number(made)
}

async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = []
  for (let run = 0; run <= RUNS; run += 1) {
    const began = performance.now()
    await work()
    if (run > 0) times.push(performance.now() - began)
  }
  const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)]
  console.log(`${name.padEnd(46)} p50 ${p50.toFixed(1).padStart(7)} ms   p95 ${p95.toFixed(1).padStart(7)} ms`)
}

/** What it would take to look at whole documents instead: the reference. */
async function wholeDocuments(payload: Payload, made: number): Promise<void> {
  const limit = 50
  const began = performance.now()
  await payload.find({ collection: 'procedures', draft: true, depth: 0, limit, locale: 'all' })
  const each = (performance.now() - began) / limit
  console.log(
    `for comparison: ${made} whole documents by Payload  ${((each * made) / 1000).toFixed(1)} s (from ${limit})`,
  )
}

async function measure(payload: Payload, db: Executor): Promise<void> {
  const { sql } = await import('@payloadcms/db-postgres')
  const { findDocuments } = await import('#features/desk/findDocuments.ts')
  const { readInbox, readLetters } = await import('#features/desk/inbox.ts')
  const { listFacts } = await import('#features/desk/listFacts.ts')
  const { LISTS } = await import('#features/desk/lists.ts')
  const { readList, readLists } = await import('#features/desk/readLists.ts')
  const ask: Ask = async (text) => ((await db.execute(sql.raw(text))) as { rows: Record<string, unknown>[] }).rows
  const made = await fill(ask)
  console.log(`${made} procedures, ${LETTERS} letters`)
  const viewer: Viewer = { id: 1, role: 'admin', languages: LOCALES }
  await timed('the first screen', () => readLists(db, viewer))
  for (const list of LISTS) {
    const { total } = await readList(db, viewer, list, { page: 1, size: 5 })
    await timed(`  ${list.name}: ${total}`, () => readList(db, viewer, list, { page: 1, size: 5 }))
  }
  await timed('the last page of “due”', () =>
    readList(db, viewer, LISTS[0] as (typeof LISTS)[0], { page: 100, size: 50 }),
  )
  const open = ['new', 'seen', 'accepted'] as const
  const { pages } = await readInbox(db, open, { page: 1, size: 30 })
  await timed('the inbox, 30 pages of it', () => readInbox(db, open, { page: 1, size: 30 }))
  await timed('letters of one page', () => readLetters(db, pages[0]?.path ?? '', open, { page: 1, size: 30 }))
  const ids = (await ask('select id from procedures order by id desc limit 50')).map(({ id }) => Number(id))
  await timed('columns of a list, 50 procedures', () => listFacts(db, 'procedures', ids))
  for (const text of ['10086', '软银', 'softbank-7', 'mobile'])
    await timed(`search of procedures: ${text}`, () => findDocuments(db, 'procedures', text))
  await wholeDocuments(payload, made)
}

class Undo extends Error {}

/** Fills the bench's database inside a transaction that is taken back, so that nothing of it stays. */
async function run(): Promise<void> {
  const { payload, close } = await benchDatabase()
  const drizzle = payload.db.drizzle as unknown as {
    transaction: (work: (db: Executor) => Promise<void>) => Promise<void>
  }
  try {
    await drizzle.transaction(async (db) => {
      await measure(payload, db)
      throw new Undo()
    })
  } catch (error) {
    if (!(error instanceof Undo)) throw error
  } finally {
    await close()
  }
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
