import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { fingerprint } from './fingerprint.ts'
import { world } from './world.ts'
import { exportContent } from '#ops/content/export.ts'
import { importContent, summary } from '#ops/content/import.ts'
import { canonical } from '#ops/content/load.ts'

const { payload, rest, sql } = await world()
const folder = await mkdtemp(join(tmpdir(), 'content-'))
afterAll(() => rm(folder, { recursive: true }))

const EMPTIED = ['redirects', 'procedures', 'carriers', 'devices', 'sections', 'countries', 'terms', 'sources'] as const
for (const collection of EMPTIED) await payload.delete({ collection, where: { id: { exists: true } } })

const filesIn = async (at: string): Promise<string[]> =>
  (await readdir(at, { recursive: true })).filter((file) => file.endsWith('.json') && !file.startsWith('schema')).sort()

const bring = async (from = 'content', force = false) => importContent(payload, { from, force })

it('imports everything into an empty database, and nothing twice', async () => {
  const first = summary(await bring('content', true))
  expect(first.created).toBeGreaterThan(20)
  const before = await fingerprint(sql)
  expect(summary(await bring())).toMatchObject({ created: 0, updated: 0, kept: 0 })
  expect(await fingerprint(sql)).toBe(before)
}, 300_000)

it('exports what it imported, byte for byte', async () => {
  await exportContent(payload, { to: folder })
  expect(await filesIn(folder)).toEqual(await filesIn('content'))
  for (const file of await filesIn('content')) {
    expect(await readFile(join(folder, file), 'utf8'), file).toBe(await readFile(join('content', file), 'utf8'))
  }
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
