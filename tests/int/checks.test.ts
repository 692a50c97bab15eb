import { describe, expect, it } from 'vitest'
import { world, type ApiAnswer } from './world.ts'
import { utcDay } from '#collections/shared/futureDay.ts'
import { latest } from '#features/changes/read.ts'
import type { Change } from '#features/changes/view.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

const { payload, rest, idOf, sql, ask } = await world()

const procedure = await idOf('procedures')
const section = await idOf('sections')
const source = await idOf('sources')
const today = utcDay()

type Data = Record<string, unknown>

const STORE = 'ways.store'
const check = (
  person: 'editor' | 'admin' | 'zh' | 'en' | 'stranger',
  parts: unknown,
  path = `/procedures/${procedure}`,
) => rest(person, 'POST', `${path}/check?locale=zh`, { parts })
const compared = (...parts: string[]) => parts.map((part) => ({ part, sources: [source] }))

const read = async (draft = true, locale: Locale = 'zh') =>
  (await rest('editor', 'GET', `/procedures/${procedure}?locale=${locale}&depth=0&draft=${draft}&fallback-locale=none`))
    .body
const way = async (key: string, draft = true): Promise<Data | undefined> =>
  ((await read(draft)).ways as Data[]).find((each) => each.key === key)

const save = async (change: (way: Data) => Data, query = 'draft=true', locale: Locale = 'zh'): Promise<ApiAnswer> => {
  const ways = ((await read(true, locale)).ways as Data[]).map((each) => (each.key === 'store' ? change(each) : each))
  const status = query === '' ? { _status: 'published' } : {}
  return rest('editor', 'PATCH', `/procedures/${procedure}?locale=${locale}&${query}`, { ways, ...status })
}

const recorded = () =>
  sql<Data[]>`select checks.*, users.name from checks left join users on users.id = by_id order by checks.id`
const told = async (locale: Locale): Promise<Change | undefined> =>
  (await latest(ask, locale)).find(({ of }) => of === 'procedures')

describe('checked today', () => {
  it('records who, which day and which sources, and readers get the day at once', async () => {
    expect(await recorded()).toEqual([])
    const answer = await check('editor', compared(STORE))
    expect(answer.body).toMatchObject({ day: today, published: true })
    expect(await recorded()).toMatchObject([
      {
        of: 'procedures',
        doc: String(procedure),
        part: STORE,
        day: today,
        name: 'editor',
        sources: [{ id: source, key: 'sample' }],
      },
    ])
    expect(String((await way('store', false))?.checkedOn)).toContain(today)
  })

  it('says to readers which way was checked, and does not claim the page', async () => {
    for (const locale of LOCALES) {
      const change = await told(locale)
      expect(change?.kind).toBe('part-checked')
      expect(change?.lines.map(({ part }) => part)).toEqual([`${STORE}.checked`])
    }
    await check('admin', compared('ways.hotline', STORE))
    // One way had today's day already: the other alone is news, and still not the page.
    expect((await told('zh'))?.lines.map(({ part }) => part)).toEqual(['ways.hotline.checked'])
    expect((await recorded()).map(({ part, name }) => `${String(part)} ${String(name)}`)).toEqual([
      `${STORE} editor`,
      `${STORE} admin`,
      'ways.hotline admin',
    ])
  })

  it('of a whole section counts for the page', async () => {
    expect((await check('editor', compared(''), `/sections/${section}`)).status).toBe(200)
    expect((await latest(ask, 'en')).find(({ of }) => of === 'sections')?.kind).toBe('checked')
  })

  it.each(['zh', 'en', 'stranger'] as const)('is not for %s', async (person) => {
    const before = await recorded()
    const { status } = await check(person, compared(STORE))
    expect(status).toBe(person === 'stranger' ? 401 : 403)
    expect(await recorded()).toEqual(before)
  })

  it.each([
    ['no part', []],
    ['a part that is not there', compared('ways.gone')],
    ['no source', [{ part: STORE, sources: [] }]],
    ['a source that does not back it', [{ part: STORE, sources: [source + 999] }]],
    ['a day of its own', [{ part: STORE, sources: [source], day: '2031-01-01' }]],
    ['nonsense', 'all'],
  ])('refuses %s', async (_, parts) => {
    const before = await recorded()
    expect((await check('editor', parts)).status).toBe(400)
    expect(await recorded()).toEqual(before)
  })
})

describe('a fact that changes after its check', () => {
  it('is noted, whatever the client says of it, and only there', async () => {
    const { changedOn } = (await way('store')) ?? {}
    expect(changedOn ?? null).toBeNull()
    expect((await save((each) => ({ ...each, fee: { kind: 'charged' }, changedOn: null }))).status).toBe(200)
    expect(String((await way('store'))?.changedOn)).toContain(today)
    expect((await way('hotline'))?.changedOn ?? null).toBeNull()
  })

  it('stays noted while wording changes, and readers never get it', async () => {
    await save((each) => ({
      ...each,
      steps: (each.steps as Data[]).map((step) => ({ ...step, text: '请去营业厅。' })),
    }))
    expect(String((await way('store'))?.changedOn)).toContain(today)
    await save((each) => each, '')
    const asStranger = await payload.findByID({
      collection: 'procedures',
      id: procedure,
      overrideAccess: false,
      depth: 0,
    })
    expect(JSON.stringify(asStranger)).not.toContain('changedOn')
  })

  it('is no check to readers: an edit is told as an edit', async () => {
    const change = await told('zh')
    expect(change?.kind).toBe('changed')
    expect(change?.lines.map(({ part }) => part)).toContain(`${STORE}.fee`)
    expect(change?.lines.map(({ part }) => part)).not.toContain(`${STORE}.checked`)
  })

  it('is settled by the next check, which leaves a draft a draft', async () => {
    await save((each) => ({ ...each, title: '还没发布的标题' }))
    const answer = await check('editor', compared(STORE))
    expect(answer.body).toMatchObject({ published: false })
    expect((await way('store'))?.changedOn ?? null).toBeNull()
    expect((await way('store', false))?.title ?? null).not.toBe('还没发布的标题')
  })

  it('does not come from a translation that was not there before', async () => {
    await save((each) => ({ ...each, title: 'For 8 dollars' }), 'draft=true', 'en')
    expect((await way('store'))?.changedOn ?? null).toBeNull()
  })
})

it('is for readers at once where only the other language waits as a draft', async () => {
  await rest('editor', 'PATCH', `/sections/${section}?locale=en&unpublishAllLocales=true`, { _status: 'draft' })
  await rest('editor', 'PATCH', `/sections/${section}?locale=zh`, { _status: 'published' })
  await rest('editor', 'PATCH', `/sections/${section}?locale=en&draft=true`, { lead: 'Still a draft.' })
  const { body } = await check('editor', compared(''), `/sections/${section}`)
  expect(body).toMatchObject({ published: true })
  const shown = await payload.findByID({
    collection: 'sections',
    id: section,
    locale: 'en',
    fallbackLocale: false,
    overrideAccess: false,
  })
  expect(JSON.stringify(shown)).not.toContain('Still a draft.')
})

it('is not made by copying a document', async () => {
  const before = await recorded()
  const { status } = await rest('editor', 'POST', `/sections/${section}/duplicate?locale=zh`, { slug: 'a-copy' })
  expect(status).toBe(200)
  expect(await recorded()).toEqual(before)
})

describe('what is recorded', () => {
  it('is written by nobody else, and read by staff alone', async () => {
    const [first] = await recorded()
    const path = `/checks/${String(first?.id)}`
    for (const person of ['admin', 'editor', 'zh'] as const) {
      expect((await rest(person, 'GET', path)).status).toBe(200)
      expect((await rest(person, 'PATCH', path, { day: '2020-01-01' })).status).toBe(403)
      expect((await rest(person, 'DELETE', path)).status).toBe(403)
      expect((await rest(person, 'POST', '/checks', { of: 'terms', doc: 1, day: today, at: today })).status).toBe(403)
    }
    expect((await rest('stranger', 'GET', path)).status).toBe(403)
    expect(JSON.stringify(await payload.find({ collection: 'procedures', overrideAccess: false }))).not.toContain(
      'editor@',
    )
  })

  it('is told with the public name of who checked, not of who publishes', async () => {
    await sql`update users set byline = 'Li Wei' where email = 'editor@example.org'`
    await sql`update users set byline = 'Someone else' where email = 'admin@example.org'`
    await sql`update checks set day = '2020-01-01'`
    await sql`update procedures_ways set checked_on = '2020-01-01T12:00:00Z'`
    const { ways } = await read()
    const checkedOn = '2026-11-02T12:00:00.000Z'
    const draft = (ways as Data[]).map((each) => ({ ...each, checkedOn: '2020-01-01T12:00:00.000Z' }))
    await rest('editor', 'PATCH', `/procedures/${procedure}?locale=zh&draft=true`, { ways: draft })
    await rest('editor', 'PATCH', `/procedures/${procedure}?locale=zh&draft=true`, {
      ways: draft.map((each) => ({ ...each, checkedOn })),
    })
    const answer = await rest('admin', 'PATCH', `/procedures/${procedure}?locale=zh`, { _status: 'published' })
    expect(answer.status).toBe(200)
    const rows = await sql<
      Data[]
    >`select kind, "by" from changes where "of" = 'procedures' and locale = 'en' order by id desc limit 1`
    expect(rows).toEqual([{ kind: 'checked', by: 'Li Wei' }])
  })

  it('goes with its document', async () => {
    await rest('editor', 'DELETE', `/sections/${section}`)
    expect(await sql`select 1 from checks where "of" = 'sections'`).toHaveLength(0)
  })
})
