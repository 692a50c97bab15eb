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

const HAN = /\p{Script=Han}/u
/** Names that Chinese writes as they are. */
const NAMES = /^(API|IMEI|EID|ICCID|URL)$/
/** Words that nobody sees, or that are Payload's own, which it translates itself. */
const isUnseen = ({ admin, hidden }: Labeled): boolean =>
  hidden === true || admin?.hidden === true || admin?.disabled === true

type Words = { zh?: unknown; en?: unknown }
type Labeled = Record<string, unknown> & { admin?: Labeled; hidden?: unknown; disabled?: unknown }

function wordsOf(thing: Labeled, where: string): [string, Words | string][] {
  if (isUnseen(thing)) return []
  const { label, labels, admin } = thing
  const own = [label, ...Object.values(labels ?? {}), admin?.description, admin?.placeholder, admin?.group]
  const said = own.filter((each) => typeof each === 'string' || (typeof each === 'object' && each !== null))
  const inner = ['fields', 'tabs', 'blocks', 'options'].flatMap((name) => {
    const list: unknown = thing[name]
    return Array.isArray(list) ? (list as Labeled[]) : []
  })
  return [
    ...said.map((each): [string, Words | string] => [where, each as Words | string]),
    ...inner.flatMap((each) => wordsOf(each, `${where}.${String(each.name ?? each.slug ?? each.value ?? '')}`)),
  ]
}

it('everything that the admin names has words in both languages, each in its own', () => {
  const uploads = ['url', 'thumbnailURL', 'mimeType', 'sizes'].map((name) => `media.${name}`)
  const found = [...payload.config.collections, ...payload.config.globals]
    .filter(({ slug }) => !slug.startsWith('payload-') || slug === 'payload-jobs')
    .flatMap((each) => wordsOf(each as unknown as Labeled, each.slug))
    .filter(([where]) => !uploads.some((own) => where.startsWith(own)) && !where.endsWith('.id'))
  expect(found.length).toBeGreaterThan(300)
  const wrong = found.filter(([, words]) => {
    if (typeof words === 'string') return true
    const [zh, en] = [String(words.zh ?? ''), String(words.en ?? '')]
    return !(HAN.test(zh) || NAMES.test(zh)) || en === '' || HAN.test(en)
  })
  expect(wrong).toEqual([])
})

it('nothing that Payload says is missing in a language, or says it in the other', () => {
  const { supportedLanguages, translations } = payload.config.i18n
  const leaves = (words: unknown, at = ''): [string, string][] =>
    typeof words === 'object' && words !== null
      ? Object.entries(words).flatMap(([key, each]) => leaves(each, `${at}.${key}`))
      : [[at, String(words)]]
  const said = (language: 'zh' | 'en') =>
    new Map([...leaves(supportedLanguages[language]?.translations), ...leaves(translations[language])])
  const [zh, en] = [said('zh'), said('en')]
  expect(en.size).toBeGreaterThan(300)
  const wrong = [...en].filter(([key, words]) => HAN.test(words) || !HAN.test(zh.get(key) ?? ''))
  expect(wrong.map(([key, words]) => [key, zh.get(key), words])).toEqual([])
})
