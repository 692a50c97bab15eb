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
type Document = { id: number; lead: string; ways: Row[]; days: Row[]; stages: Row[] }

const fields = payload.collections.procedures.config.flattenedFields
const asked = { collection: 'procedures', depth: 0, draft: true, fallbackLocale: false } as const

const read = async (id: number, locale: Locale): Promise<Document> =>
  (await payload.findByID({ ...asked, id, locale })) as unknown as Document
const texts = async (id: number, locale: Locale) =>
  leaves(fields, (await read(id, locale)) as unknown as Record<string, unknown>)

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

/** What an editor can do in one go; rows are named by their place. */
const edit = fc.record({
  locale: fc.constantFrom<Locale>('zh', 'en'),
  person: fc.constantFrom('editor', 'translator'),
  draft: fc.boolean(),
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

/** The document as the edit would send it, and whether rows move so that without ids nobody could tell which is which. */
function sent(
  document: Document,
  { rows, change, words, place }: Edit,
): { data: Record<string, unknown>; moves: boolean } {
  const list = [...(document[rows as 'ways'] ?? [])]
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

it('an edit in one language never changes a text of the other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const id = await fresh()
      // Rows that a draft took out or moved are so for both languages once either is published.
      let pending = false
      for (const each of edits) {
        const before = await texts(id, other(each.locale))
        const { data, moves } = sent(await read(id, each.locale), each)
        // A client that moves rows has to name them; one that only rewrites them may leave their ids out.
        const rows = each.keepsIds || moves ? data : withoutIds(data)
        const person = each.person === 'editor' ? 'editor' : each.locale
        const query = `locale=${each.locale}&fallback-locale=none${each.draft ? '&draft=true' : ''}`
        const { status } = await rest(person, 'PATCH', `/procedures/${id}?${query}`, rows)
        expect([200, 400]).toContain(status)
        const after = await texts(id, other(each.locale))
        const structural = moves || (pending && !each.draft)
        pending = (pending || moves) && each.draft
        const left = structural && person === 'editor' ? [...before].filter(([path]) => after.has(path)) : [...before]
        for (const [path, words] of left)
          expect(after.get(path), `${path} after ${JSON.stringify(each)}`).toEqual(words)
        for (const [path, words] of after) if (!before.has(path)) expect(words, path).toBeNull()
        if (person !== 'editor') expect([...after.keys()].sort()).toEqual([...before.keys()].sort())
      }
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 30) },
  )
}, 300_000)
