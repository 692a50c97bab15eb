import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateTypes } from 'payload/node'
import { expect, it } from 'vitest'
import { world } from './world.ts'

const { payload, sql } = await world()

const MIGRATIONS = 'collections/migrations'
/** What PostgreSQL keeps of a name, in bytes; it cuts the rest off without a word. */
const LONGEST = 63

type DrizzleKit = {
  generateDrizzleJson: (schema: Record<string, unknown>) => Promise<object>
  generateMigration: (before: object, after: object) => Promise<string[]>
}

it('every migration ran on the empty database', async () => {
  const files = (await readdir(MIGRATIONS))
    .filter((name) => /^\d.*\.ts$/.test(name))
    .map((name) => name.replace('.ts', ''))
  const ran = await sql<{ name: string }[]>`select name from payload_migrations where batch >= 0 order by name`
  expect(files.length).toBeGreaterThan(0)
  expect(ran.map(({ name }) => name)).toEqual(files.sort())
})

it('the migrations make what the collections say', async () => {
  const database = payload.db as unknown as { schema: Record<string, unknown>; requireDrizzleKit: () => DrizzleKit }
  const { generateDrizzleJson, generateMigration } = database.requireDrizzleKit()
  const latest = (await readdir(MIGRATIONS))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)
  const before = JSON.parse(await readFile(join(MIGRATIONS, latest ?? ''), 'utf8')) as object
  expect(await generateMigration(before, await generateDrizzleJson(database.schema))).toEqual([])
})

it('the generated types are those of the collections', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'types-'))
  const file = join(folder, 'payload-types.ts')
  // In this process, because the command of Payload's may end before it has written.
  await generateTypes(
    { ...payload.config, typescript: { ...payload.config.typescript, outputFile: file } },
    { log: false },
  )
  expect(await readFile('collections/payload-types.ts', 'utf8')).toBe(await readFile(file, 'utf8'))
  await rm(folder, { recursive: true })
}, 60_000)

it('no name is too long for PostgreSQL', async () => {
  const files = (await readdir(MIGRATIONS)).filter((name) => /^\d.*\.ts$/.test(name))
  const written = await Promise.all(files.map((name) => readFile(join(MIGRATIONS, name), 'utf8')))
  const names = written.flatMap((text) => [...text.matchAll(/\\?"([a-z0-9_]+)\\?"/gi)].map(([, name]) => name ?? ''))
  expect(names.length).toBeGreaterThan(100)
  expect([...new Set(names)].filter((name) => Buffer.byteLength(name) > LONGEST)).toEqual([])
  const cut = await sql`
    select name from (
      select relname::text as name from pg_class union select attname::text from pg_attribute
      union select conname::text from pg_constraint where contype <> 'n' union select typname::text from pg_type
    ) as names where octet_length(name) >= ${LONGEST}`
  expect(cut.map(({ name }) => name as string)).toEqual([])
})
