import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { writeCount } from './writeCount.ts'
import { world } from './world.ts'
import { carriers } from '#collections/carriers/read.ts'
import { PHYSICAL } from '#features/checklist/query.ts'
import { makeChecklist } from '#features/checklist/makeChecklist.ts'
import { asked } from '#features/checklist/read.ts'
import { SITUATIONS, type Situation } from '#features/checklist/situations.ts'
import type { Gathered } from '#features/checklist/view.ts'
import type { Ask } from '#collections/shared/reading.ts'
import { device, devices } from '#collections/devices/read.ts'
import { KIND_SLUGS } from '#collections/kinds.ts'
import { STAGES } from '#collections/shared/choices.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'
import { exportContent } from '#ops/content/export.ts'
import { importContent, summary } from '#ops/content/import.ts'
import { canonical } from '#ops/content/load.ts'

const { payload, rest, sql, idOf, ask } = await world()
const folder = await mkdtemp(join(tmpdir(), 'content-'))
afterAll(() => rm(folder, { recursive: true }))

for (const collection of ['redirects', ...[...KIND_SLUGS].reverse(), 'sources'] as const)
  await payload.delete({ collection, where: { id: { exists: true } } })

const filesIn = async (at: string): Promise<string[]> =>
  (await readdir(at, { recursive: true })).filter((file) => file.endsWith('.json') && !file.startsWith('schema')).sort()

const bring = async (from = 'content', force = false) => importContent(payload, { from, force })

it('imports everything into an empty database, and nothing twice', async () => {
  const first = summary(await bring('content', true))
  expect(first.created).toBeGreaterThan(20)
  const before = await writeCount(sql)
  expect(summary(await bring())).toMatchObject({ created: 0, updated: 0, kept: 0 })
  expect(await writeCount(sql)).toBe(before)
}, 300_000)

it('exports what it imported, byte for byte', async () => {
  await exportContent(payload, { to: folder })
  expect(await filesIn(folder)).toEqual(await filesIn('content'))
  for (const file of await filesIn('content')) {
    expect(await readFile(join(folder, file), 'utf8'), file).toBe(await readFile(join('content', file), 'utf8'))
  }
})

/** No situation, each one, each two, and all of them. */
const CASES: Situation[][] = [
  [],
  ...SITUATIONS.map((each) => [each]),
  ...SITUATIONS.flatMap((one, at) => SITUATIONS.slice(at + 1).map((two) => [one, two])),
  [...SITUATIONS],
]

/** A phone and a watch. */
const KINDS_OF_LINE = ['iphone', 'apple-watch']

/** Remembers what was answered, as the site does: each list reads the whole guide. */
function remembering(): Ask {
  const known = new Map<string, Promise<unknown>>()
  return ((of, locale, ...args) => {
    const key = JSON.stringify([of.name, locale, args])
    const answer = known.get(key) ?? ask(of, locale, ...args)
    known.set(key, answer)
    return answer
  }) as Ask
}

/** Every second thing that can be ended, in one language, as its list is made from it; the others in the other. */
async function procedures(locale: Locale): Promise<Gathered[]> {
  const all = (await ask(carriers, locale)).flatMap((group) => group.carriers).flatMap((row) => row.procedures)
  const byAddress = all.sort((a, b) => (`${a.carrier.slug} ${a.task}` < `${b.carrier.slug} ${b.task}` ? -1 : 1))
  const rows = byAddress.filter((_, at) => LOCALES[at % 2] === locale)
  const known = remembering()
  const made = await Promise.all(
    rows.map(({ carrier, task }) =>
      asked(known, locale, { carrier: carrier.slug, task }).then((answer) => answer.made),
    ),
  )
  return made.flatMap((each) => (each ? [each.gathered] : []))
}

it('gives a safe and backed checklist for everything, on any device, in any two situations', async () => {
  for (const locale of LOCALES) {
    const all = await procedures(locale)
    expect(all.length).toBeGreaterThan(25)
    const known = await Promise.all((await ask(devices, locale)).map(({ slug }) => ask(device, locale, slug)))
    const places = [null, PHYSICAL, ...known.flatMap((each) => (each && !('moved' in each) ? [each] : []))]
    const wrong: string[] = []
    for (const gathered of all) {
      const { carrier, task } = gathered.procedure
      for (const place of places) {
        const its = typeof place === 'string' ? null : place
        // Devices differ in their steps; in a situation all that counts is whether the line is on a card, a phone or a watch.
        for (const situations of its && !KINDS_OF_LINE.includes(its.slug) ? [[]] : CASES) {
          const which = { carrier: carrier.slug, task, device: its?.slug ?? (place && PHYSICAL), situations, day: null }
          const { items } = makeChecklist({ ...gathered, device: its }, which)
          const order = items.map(({ stage }) => STAGES.indexOf(stage))
          const name = `${carrier.slug} ${task} ${which.device} ${situations.join('+')}`
          if (items.length === 0) wrong.push(`${name}: empty`)
          if (order.some((at, index) => at < (order[index - 1] ?? 0))) wrong.push(`${name}: out of order`)
          if (new Set(items.map(({ id }) => id)).size < items.length) wrong.push(`${name}: twice`)
          if (items.some(({ sources, guide, usual }) => sources.length === 0 && !guide && !usual))
            wrong.push(`${name}: unbacked`)
          if (JSON.stringify(items).includes('unverified')) wrong.push(`${name}: unverified`)
        }
      }
    }
    expect(wrong.slice(0, 20)).toEqual([])
  }
}, 600_000)

it('finds for a checklist what is known of a carrier in a case, and of no other', async () => {
  const { made } = await asked(ask, 'en', { carrier: 'ee', task: 'cancel-line', with: 'deceased' })
  const said = made && makeChecklist(made.gathered, made.asked).items.find(({ id }) => id === 'deceased')?.what
  expect(said).toMatchObject({ said: [{ text: expect.stringMatching(/the holder’s name and number/) }] })
})

/** The content with a longer English lead for one carrier and for all of its procedures. */
async function changedContent(): Promise<{ from: string; slug: string; tasks: string[] }> {
  const from = await mkdtemp(join(folder, 'changed-'))
  await cp('content', from, { recursive: true })
  const [name = ''] = await readdir(join(from, 'carriers'))
  const file = join(from, 'carriers', name)
  const carrier = JSON.parse(await readFile(file, 'utf8')) as Entry & { slug: string; procedures: Entry[] }
  for (const entry of [carrier, ...carrier.procedures]) entry.lead.en += ' The new file says so.'
  await writeFile(file, canonical(carrier))
  return { from, slug: carrier.slug, tasks: carrier.procedures.map(({ task }) => `${carrier.slug}/${task}`) }
}
type Entry = { task: string; lead: { en: string } }

it('updates what changed, but nothing that an editor changed unless told so, and keeps row ids', async () => {
  const { from, slug, tasks } = await changedContent()
  const { docs } = await payload.find({ collection: 'carriers', where: { slug: { equals: slug } }, depth: 0 })
  const path = `/carriers/${docs[0]?.id}?locale=en`
  const lead = async () => (await rest('editor', 'GET', path)).body.lead
  const rows = async () =>
    sql`select id, _parent_id from carriers_alternatives union select id, _parent_id from procedures_ways order by 1`
  const before = await rows()
  const words = { lead: 'An editor’s own words.', _status: 'published' }
  expect((await rest('editor', 'PATCH', path, words)).status).toBe(200)

  const first = (await bring(from)).filter(({ outcome }) => outcome !== 'unchanged')
  const updated = tasks.map((name) => ({ kind: 'procedures', name, outcome: 'updated' }))
  expect(first).toEqual([{ kind: 'carriers', name: slug, outcome: 'kept' }, ...updated])
  expect(await lead()).toBe(words.lead)
  // Both languages are written one after the other, and count as one change of the one that reads differently.
  const noted = await sql`
    select each.locale, lines.part from changes each join changes_lines lines on lines._parent_id = each.id
    where each.kind = 'changed' and each.of = 'procedures'`
  expect(noted.map(({ locale, part }) => [locale, part])).toEqual(tasks.map(() => ['en', 'lead']))

  const forced = (await bring(from, true)).filter(({ outcome }) => outcome !== 'unchanged')
  expect(forced).toEqual([{ kind: 'carriers', name: slug, outcome: 'updated' }])
  expect(await lead()).toMatch(/The new file says so\.$/)
  expect(await rows()).toEqual(before)
}, 300_000)

it('clears what a file no longer says, in rows too', async () => {
  const from = await mkdtemp(join(folder, 'emptied-'))
  await cp('content', from, { recursive: true })
  const file = join(from, 'carriers', 'china-mobile.json')
  const carrier = JSON.parse(await readFile(file, 'utf8')) as { procedures: { ways: Record<string, unknown>[] }[] }
  const GONE = ['applicants', 'agreement', 'bringCovers', 'note']
  const emptied = carrier.procedures.map((procedure) => ({
    ...procedure,
    ways: procedure.ways.map((way) => Object.fromEntries(Object.entries(way).filter(([name]) => !GONE.includes(name)))),
  }))
  expect(emptied).not.toEqual(carrier.procedures)
  await writeFile(file, canonical({ ...carrier, procedures: emptied }))
  const changed = async () => (await bring(from)).filter(({ name }) => name === 'china-mobile/cancel-line')
  expect(await changed()).toMatchObject([{ outcome: 'updated' }])
  expect(await changed()).toMatchObject([{ outcome: 'unchanged' }])

  // A draft over what was imported is an editor's work, too.
  const { docs } = await payload.find({
    collection: 'procedures',
    where: { and: [{ 'carrier.slug': { equals: 'china-mobile' } }, { task: { equals: 'cancel-line' } }] },
    depth: 0,
  })
  const draft = { lead: '编辑写的草稿。' }
  expect((await rest('editor', 'PATCH', `/procedures/${docs[0]?.id}?locale=zh&draft=true`, draft)).status).toBe(200)
  const again = (await bring('content')).filter(({ name }) => name === 'china-mobile/cancel-line')
  expect(again).toMatchObject([{ outcome: 'kept' }])
  expect((await bring('content', true)).some(({ outcome }) => outcome === 'kept')).toBe(false)
}, 300_000)

it('leads a checklist on to where a carrier is now', async () => {
  const id = await idOf('carriers', 'ee')
  expect(
    (await rest('editor', 'PATCH', `/carriers/${id}?locale=en`, { slug: 'ee-now', _status: 'published' })).status,
  ).toBe(200)
  const { made } = await asked(ask, 'en', { carrier: 'ee', task: 'cancel-line' })
  expect(made?.asked.carrier).toBe('ee-now')
})

it('has nothing in a checklist of what is not published', async () => {
  const id = await idOf('carriers', 'att')
  for (const locale of LOCALES) await rest('editor', 'PATCH', `/carriers/${id}?locale=${locale}`, { _status: 'draft' })
  const { made, problems } = await asked(ask, 'en', { carrier: 'att', task: 'cancel-line' })
  expect(made).toBeNull()
  expect(problems.carrier).toBeDefined()
})
