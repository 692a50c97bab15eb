import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createLocalReq, getPayload } from 'payload'
import postgres from 'postgres'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { SLUG } from './fixtures.ts'

/** The migrations of release 0.1.0, whose database the fixture holds. */
const RELEASED = ['20261122_174834_first', '20261122_180000_limits']

// Before anything reads the environment: not a copy of the template, but a database as that release left it.
const { url } = inject('server')
const server = postgres(url, { max: 1, onnotice: () => {} })
const name = `signoff_upgrade_${randomBytes(6).toString('hex')}`
await server.unsafe(`create database ${name}`)
const address = new URL(url)
address.pathname = name
process.env.DATABASE_URL = address.href
afterAll(async () => {
  await server.unsafe(`drop database if exists ${name} with (force)`)
  await server.end()
})

const { migrations } = await import('#collections/migrations/index.ts')
const released = migrations.filter((each) => RELEASED.includes(each.name))
const later = migrations.filter((each) => !RELEASED.includes(each.name))
const payload = await getPayload({ config: (await import('../../payload.config.ts')).default, disableOnInit: true })
payload.logger.level = 'warn'
const sql = postgres(address.href, { max: 1, onnotice: () => {} })
afterAll(() => sql.end())

type Columns = Map<string, string[]>

/** Every table but that of migrations, with its columns. */
async function tables(): Promise<Columns> {
  const found = await sql<{ table: string; columns: string[] }[]>`
    select table_name as table, array_agg(column_name::text order by column_name::text) as columns
    from information_schema.columns where table_schema = 'public' and table_name <> 'payload_migrations' group by 1`
  return new Map(found.map(({ table, columns }) => [table, columns]))
}

/** Every row of some tables, as text of some of their columns, in a fixed order. */
async function rows(of: Columns): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const [table, columns] of of) {
    const list = columns.map((column) => `"${column}"`).join(', ')
    const lines = await sql.unsafe(`select row_to_json(each)::text as line from (select ${list} from "${table}") each`)
    found[table] = lines.map(({ line }) => String(line)).sort()
  }
  return found
}

/** What the schema is made of: columns, indexes, constraints and the values of choices. */
async function schema(): Promise<string[]> {
  const found = await sql<{ line: string }[]>`
    select concat_ws(' ', table_name, column_name, data_type, udt_name, is_nullable, column_default) as line
    from information_schema.columns where table_schema = 'public'
    union all select indexdef from pg_indexes where schemaname = 'public'
    union all select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint
      where connamespace = 'public'::regnamespace
    union all select concat_ws(' ', typname, enumlabel) from pg_enum join pg_type on pg_type.oid = enumtypid
    union all select concat_ws(' ', tgrelid::regclass, tgname) from pg_trigger where not tgisinternal
    union all select concat_ws(' ', proname, prosrc) from pg_proc where pronamespace = 'public'::regnamespace
    order by 1`
  return found.map(({ line }) => line)
}

/** Undoes the migrations that this release brings, the last one first, as `payload migrate:down` does. */
async function down(): Promise<void> {
  for (const migration of [...later].reverse()) {
    const req = await createLocalReq({}, payload)
    await migration.down({ db: payload.db.drizzle as never, payload, req })
    await sql`delete from payload_migrations where name = ${migration.name}`
  }
}

await payload.db.migrate({ migrations: released as never })
await sql.unsafe(await readFile('tests/fixtures/release-0.1.sql', 'utf8'))
const [oldTables, oldSchema] = [await tables(), await schema()]
const oldRows = await rows(oldTables)
await payload.db.migrate({ migrations: migrations as never })
const keptRows = await rows(oldTables)

// Only now there is a world to sign in to.
const { world } = await import('./world.ts')
const { rebuild } = await import('#features/search/rebuild.ts')
const { setupStatus } = await import('#ops/start/setupStatus.ts')
const { rest, ask } = await world()
const { carrier, carriers } = await import('#collections/carriers/read.ts')
const { country } = await import('#collections/countries/read.ts')
const { device } = await import('#collections/devices/read.ts')
const { section } = await import('#collections/guide/read.ts')
const { procedure } = await import('#collections/procedures/read.ts')
const { home } = await import('#features/home/read.ts')
const { pages } = await import('#features/sitemap/read.ts')
const { term } = await import('#collections/terms/read.ts')
const { LOCALES } = await import('#i18n/routing.ts')

describe('the database of release 0.1', () => {
  it('held something of everything', () => {
    const full = (table: string) => expect(oldRows[table]?.length, table).toBeGreaterThan(0)
    const kinds = ['carriers', 'procedures', 'countries', 'devices', 'sections', 'terms', 'sources', 'site', 'users']
    for (const table of [...kinds, 'redirects', '_carriers_v', '_procedures_v', 'users_languages']) full(table)
    expect(later.length).toBeGreaterThan(0)
  })

  it('loses no row and no value', async () => {
    expect(keptRows).toEqual(oldRows)
    const ran = await sql<{ name: string }[]>`select name from payload_migrations order by name`
    expect(ran.map((each) => each.name)).toEqual(migrations.map((each) => each.name))
  })

  it('can go back, and forth again, without a trace', async () => {
    const [presentSchema, presentRows] = [await schema(), await rows(oldTables)]
    await down()
    expect(await schema()).toEqual(oldSchema)
    expect(await rows(oldTables)).toEqual(presentRows)
    await payload.db.migrate({ migrations: migrations as never })
    expect(await schema()).toEqual(presentSchema)
    expect(await rows(oldTables)).toEqual(presentRows)
  })
})

describe('its readers', () => {
  it.each(LOCALES)('find every page in %s', async (locale) => {
    const shown = { shown: locale, published: ['zh', 'en'] }
    for (const slug of [SLUG, 'second-renamed']) {
      expect(await ask(carrier, locale, slug)).toMatchObject(shown)
      expect(await ask(procedure, locale, slug, 'cancel-line')).toMatchObject({ ...shown, ways: [{}, {}] })
    }
    expect(await ask(country, locale, SLUG)).toMatchObject(shown)
    expect(await ask(device, locale, SLUG)).toMatchObject(shown)
    expect(await ask(section, locale, SLUG)).toMatchObject(shown)
    expect(await ask(term, locale, SLUG)).toMatchObject(shown)
    expect((await ask(carriers, locale)).flatMap((group) => group.carriers)).toHaveLength(3)
    expect((await ask(home, locale)).tagline.lang).toBe(locale)
    expect((await ask(pages, 'zh')).length).toBeGreaterThan(10)
  })

  it('find Chinese where there is no English, and no draft anywhere', async () => {
    expect(await ask(procedure, 'en', 'chinese-only', 'cancel-line')).toMatchObject({ shown: 'zh', published: ['zh'] })
    expect(await ask(carrier, 'zh', 'never-published')).toBeNull()
    const all = JSON.stringify(
      await Promise.all(
        LOCALES.flatMap((locale) => [
          ask(carrier, locale, 'chinese-only'),
          ask(carriers, locale),
          ask(device, locale, SLUG),
        ]),
      ),
    )
    expect(all).not.toMatch(/hidden|从未发布|还没发布的改动/i)
  })

  it('are sent on from old addresses', async () => {
    expect(await ask(carrier, 'zh', 'second')).toEqual({ moved: { kind: 'carrier', carrier: 'second-renamed' } })
    expect(await ask(carrier, 'en', 'old-sample')).toEqual({ moved: { kind: 'carrier', carrier: SLUG } })
  })
})

describe('its next start', () => {
  it('has nothing to do but to make the search index, which then holds what is published', async () => {
    const nothing = { migrations: [], administrator: false, content: false }
    expect(await setupStatus(address.href)).toEqual({ ...nothing, index: true })
    expect(await rebuild(payload)).toBeGreaterThan(5)
    expect(await setupStatus(address.href)).toEqual({ ...nothing, index: false })
    const found = await sql<{ locale: string; card: { page: object } }[]>`select locale, card from search_pages`
    const indexed = found.map(({ locale, card }) => ({ locale, page: card.page }))
    for (const locale of LOCALES)
      for (const page of [
        { kind: 'carrier', carrier: 'second-renamed' },
        { kind: 'procedure', carrier: SLUG, task: 'cancel-line' },
        { kind: 'device', device: SLUG },
      ])
        expect(indexed).toContainEqual({ locale, page })
    expect(JSON.stringify(found)).not.toMatch(/hidden|从未发布|还没发布的改动|never-published/i)
  })
})

describe('its editors', () => {
  it.each(LOCALES)('publish in %s, and readers see it', async (locale) => {
    const { docs } = await payload.find({
      collection: 'procedures',
      where: { 'carrier.slug': { equals: SLUG } },
      depth: 0,
    })
    const id = docs[0]?.id
    const lead = { zh: '升级以后写的。', en: 'Written after the upgrade.' }[locale]
    const { status, body } = await rest('editor', 'PATCH', `/procedures/${id}?locale=${locale}`, {
      lead,
      _status: 'published',
    })
    expect(status, JSON.stringify(body)).toBe(200)
    expect(await ask(procedure, locale, SLUG, 'cancel-line')).toMatchObject({
      lead: { text: lead, lang: locale },
      ways: [{}, {}],
    })
  })

  it('still publish what was a draft, with its versions', async () => {
    const [found] = (
      await payload.find({
        collection: 'carriers',
        where: { slug: { equals: 'never-published' } },
        draft: true,
        depth: 0,
      })
    ).docs
    expect(
      (await payload.findVersions({ collection: 'carriers', where: { parent: { equals: found?.id } } })).totalDocs,
    ).toBeGreaterThan(0)
    const data = { _status: 'published', lead: '现在发布了。' }
    expect((await rest('editor', 'PATCH', `/carriers/${found?.id}?locale=zh`, data)).status).toBe(200)
    expect(await ask(carrier, 'zh', 'never-published')).toMatchObject({
      published: ['zh'],
      lead: { text: '现在发布了。' },
    })
  })

  it('are the only ones whom REST answers', async () => {
    for (const { slug } of payload.config.collections) {
      const { status } = await rest('stranger', 'GET', `/${slug}?depth=2`)
      expect(status, slug).toBeGreaterThanOrEqual(401)
    }
    for (const translator of LOCALES)
      expect((await rest(translator, 'PATCH', `/users/1`, { role: 'admin' })).status).toBeGreaterThanOrEqual(401)
  })
})
