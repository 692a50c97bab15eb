import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { publishBoth, samples } from './fixtures.ts'
import { leaves } from './leaves.ts'
import { world } from './world.ts'
import { other, type Locale } from '#i18n/routing.ts'

const { payload, rest, idOf } = await world()
const source = await idOf('sources')
const country = await idOf('countries')

type Row = { id?: string; [key: string]: unknown }
type Document = { id: number; updatedAt: string; lead: string; ways: Row[]; days: Row[]; stages: Row[] }

const fields = payload.collections.procedures.config.flattenedFields
const asked = { collection: 'procedures', depth: 0, draft: true, fallbackLocale: false } as const

const read = async (id: number, locale: Locale): Promise<Document> =>
  (await payload.findByID({ ...asked, id, locale })) as unknown as Document
const textsOf = (document: object): Map<string, unknown> => leaves(fields, document as Record<string, unknown>)
const texts = async (id: number, locale: Locale) => textsOf(await read(id, locale))
/** The texts that are published, also of a language that was withdrawn since. */
const shownTexts = async (id: number, locale: Locale) =>
  textsOf(await payload.findByID({ collection: 'procedures', id, locale, depth: 0, fallbackLocale: false }))

let count = 0
/** A procedure of this run's own, published in both languages. */
async function fresh(): Promise<number> {
  count += 1
  const { shared, zh } = samples(source, country, 0).carriers
  const data = { ...shared, ...zh, slug: `carrier-${count}` } as never
  const carrier = await payload.create({ collection: 'carriers', locale: 'zh', draft: true, data })
  return publishBoth(payload, 'procedures', samples(source, country, carrier.id).procedures)
}

const text = fc
  .string({ minLength: 1, maxLength: 12 })
  .filter((words) => words.trim() === words && /^[\p{L} ]+$/u.test(words))

/** What someone can do in one go; rows are named by their place. */
const edit = fc.record({
  does: fc.constantFrom('write', 'write', 'write', 'write', 'write', 'write', 'fill', 'restore', 'withdraw'),
  locale: fc.constantFrom<Locale>('zh', 'en'),
  person: fc.constantFrom('editor', 'admin', 'translator'),
  draft: fc.boolean(),
  /** Whether they open the document first, or go on with what they opened before. */
  opens: fc.boolean(),
  /** Sends the whole document with the version it is based on, as the admin does, or the changed part alone. */
  based: fc.boolean(),
  keepsIds: fc.boolean(),
  words: text,
  rows: fc.constantFrom('ways', 'days', 'stages'),
  change: fc.constantFrom('text', 'lead', 'add', 'remove', 'reverse', 'steps'),
  place: fc.nat(3),
})
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

const NEW: Record<string, (words: string) => Row> = {
  ways: (words) => ({
    key: 'app',
    kind: 'app',
    steps: [{ text: words }],
    fee: { kind: 'none' },
    evidence: 'unverified',
    checkedOn: '2026-11-01T12:00:00.000Z',
  }),
  days: (words) => ({ when: words, event: words }),
  stages: (words) => ({ stage: 'after', text: words }),
}

const withoutIds = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) => {
      if (key === 'id') return []
      return [
        [
          key,
          Array.isArray(value)
            ? value.map((each) => (typeof each === 'object' ? withoutIds(each as Row) : each))
            : value,
        ],
      ]
    }),
  )

/** The rows of a document as the edit changes them, and whether they move so that without ids nobody could tell which is which. */
function changed(
  document: Document,
  { rows, change, words, place }: Edit,
): { data: Record<string, unknown>; moves: boolean } {
  const list = structuredClone(document[rows as 'ways'] ?? [])
  const row = list[place % Math.max(list.length, 1)]
  if (change === 'lead' || !row) return { data: { lead: words }, moves: false }
  if (change === 'add') list.push(NEW[rows]?.(words) ?? {})
  if (change === 'remove' && list.length > 1) list.splice(list.indexOf(row), 1)
  if (change === 'reverse') list.reverse()
  if (change === 'steps' && Array.isArray(row.steps)) row.steps = [...(row.steps as Row[]).slice(1), { text: words }]
  if (change === 'text')
    Object.assign(row, rows === 'days' ? { when: words } : rows === 'stages' ? { text: words } : { title: words })
  return { data: { [rows]: list }, moves: ['remove', 'reverse', 'steps'].includes(change) }
}

/** The ids of all rows of a document, at every depth. */
const rowsOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap((each) => [...(typeof each?.id === 'string' ? [each.id as string] : []), ...rowsOf(each)])
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(rowsOf)
      : []

/** A document as someone opened it, and what it held then in both languages. */
type Opened = { document: Document; held: object[] }

const held = ({ updatedAt: _at, ...document }: Document): object => ({ ...document, _status: null, lastSave: null })

async function open(id: number, locale: Locale): Promise<Opened> {
  const document = await read(id, locale)
  return { document, held: [held(document), held(await read(id, other(locale)))] }
}

/** What is written in one language, and of which rows, drafted and published. */
async function standing(id: number, locale: Locale) {
  const document = await read(id, locale)
  return { drafted: textsOf(document), rows: rowsOf(document), shown: await shownTexts(id, locale) }
}

type Answer = { status: number; removed: string[] }

/** Whoever writes has opened a version; what they take away of it is meant. */
async function write(id: number, each: Edit, opened: Map<string, Opened>): Promise<Answer & { stale: boolean }> {
  const { locale, person, draft, based } = each
  const account = person === 'translator' ? locale : person
  const name = `${account}:${locale}`
  const now = await open(id, locale)
  const then = (each.opens ? undefined : opened.get(name)) ?? now
  opened.set(name, then)
  const { document } = then
  const { data, moves } = changed(document, each)
  const part = each.keepsIds || moves ? data : withoutIds(data)
  const body = based ? { ...document, ...data } : part
  const query = `locale=${locale}&fallback-locale=none${draft ? '&draft=true' : ''}`
  const status = draft ? {} : { _status: 'published' }
  const answer = await rest(account, 'PATCH', `/procedures/${id}?${query}`, { ...body, ...status })
  if (answer.status === 200) opened.set(name, await open(id, locale))
  const kept = new Set(rowsOf({ ...document, ...data }))
  return {
    status: answer.status,
    removed: based || moves ? rowsOf(document).filter((row) => !kept.has(row)) : [],
    stale: based && !isDeepStrictEqual(then.held, now.held),
  }
}

async function restore(id: number, { place }: Edit): Promise<Answer> {
  const where = { parent: { equals: id } }
  const { docs } = await payload.findVersions({
    collection: 'procedures',
    where,
    sort: '-updatedAt',
    pagination: false,
  })
  const version = docs[place % docs.length]?.id
  const { status } = await rest('editor', 'POST', `/procedures/versions/${version}`)
  return { status, removed: [] }
}

async function act(id: number, each: Edit, opened: Map<string, Opened>): Promise<Answer & { stale?: boolean }> {
  const { does, locale } = each
  if (does === 'write') return write(id, each, opened)
  if (does === 'restore') return restore(id, each)
  const { status } =
    does === 'fill'
      ? await rest('editor', 'POST', `/procedures/${id}/start-from-other?locale=${locale}`)
      : await rest('editor', 'PATCH', `/procedures/${id}?locale=${locale}`, { _status: 'draft' })
  return { status, removed: [] }
}

it('what one does in one language never changes a text of the other, drafted or published, nor takes a row that nobody took away', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      const id = await fresh()
      const opened = new Map<string, Opened>()
      for (const each of edits) {
        const said = JSON.stringify(each)
        const [own, theirs] = [each.locale, other(each.locale)]
        const before = await standing(id, theirs)
        const mine = each.does === 'fill' ? await texts(id, own) : new Map<string, unknown>()
        const { status, removed, stale } = await act(id, each, opened)
        expect([200, 400, 409, 428], said).toContain(status)
        const after = await standing(id, theirs)
        const leftAlone = status !== 200 || each.does === 'withdraw'

        if (each.does === 'write') expect(status === 409, `${status} ${said}`).toBe(stale)
        if (leftAlone) {
          expect([...after.drafted], said).toEqual([...before.drafted])
          expect(after.rows, said).toEqual(before.rows)
          expect([...after.shown], said).toEqual([...before.shown])
          continue
        }
        // Nobody sees what is restored before it is published, in whichever language.
        if (each.does === 'restore') {
          expect([...after.shown], said).toEqual([...before.shown])
          continue
        }
        const translates = each.does === 'write' && each.person === 'translator'
        const gone = translates ? [] : removed
        expect(
          before.rows.filter((row) => !gone.includes(row) && !after.rows.includes(row)),
          said,
        ).toEqual([])
        for (const [path, words] of before.drafted)
          if (after.drafted.has(path)) expect(after.drafted.get(path), `${path} after ${said}`).toEqual(words)
        for (const [path, words] of after.drafted) if (!before.drafted.has(path)) expect(words, path).toBeNull()
        for (const [path, words] of before.shown)
          if (after.shown.has(path)) expect(after.shown.get(path), `${path}, shown, after ${said}`).toEqual(words)
        for (const [path, words] of after.shown) if (!before.shown.has(path)) expect(words, path).toBeNull()
        if (each.does === 'write' && each.draft) expect([...after.shown], said).toEqual([...before.shown])
        if (translates) expect([...after.drafted.keys()].sort()).toEqual([...before.drafted.keys()].sort())
        if (each.does === 'fill') {
          const filled = await texts(id, own)
          for (const [path, words] of mine) if (words) expect(filled.get(path), `${path} after ${said}`).toEqual(words)
        }
      }
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 15) },
  )
}, 900_000)
