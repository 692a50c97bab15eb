import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { emailOf, SLUG, type Person } from './fixtures.ts'
import { fingerprint } from './fingerprint.ts'
import { world } from './world.ts'
import { carrier } from '#collections/carriers/read.ts'
import { connection } from '#collections/shared/connection.ts'
import { LISTS } from '#features/desk/lists.ts'
import { readList } from '#features/desk/readLists.ts'
import { viewerOf } from '#features/desk/viewer.ts'
import { carryOut } from '#features/schedules/carryOut.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

const { payload, rest, sql, as, idOf, ask } = await world()
const db = await connection(payload)

let id = 0
const accounts = new Map<Person, number>()
beforeAll(async () => {
  id = await idOf('carriers')
  for (const person of ['admin', 'editor', 'zh', 'en'] as const)
    accounts.set(person, await idOf('users', emailOf(person)))
})

type Wanted = { locale?: Locale; assignee?: Person; note?: string; value?: number }
const request = (person: Person, { locale = 'en', assignee, note, value = id }: Wanted = {}) =>
  rest(person, 'POST', '/reviews', {
    document: { relationTo: 'carriers', value },
    locale,
    ...(assignee ? { assignee: accounts.get(assignee) } : {}),
    ...(note ? { note } : {}),
  })
async function requested(person: Person, wanted: Wanted = {}): Promise<number> {
  const { status, body } = await request(person, wanted)
  expect(status, JSON.stringify(body)).toBe(201)
  return (body as { doc: { id: number } }).doc.id
}
const end = (person: Person, which: number, body: object) => rest(person, 'POST', `/reviews/${which}/end`, body)
const sendBack = (person: Person, which: number, answer = 'The fee has no source.') =>
  end(person, which, { state: 'sent-back', answer })
const review = (which: number) => payload.findByID({ collection: 'reviews', id: which, depth: 0 })

const reasons = async (person: Person) => {
  const [list, viewer] = [LISTS.find(({ name }) => name === 'reviews'), viewerOf(as(person) as never)]
  if (!list || !viewer) throw new Error('no list')
  return (await readList(db, viewer, list, { page: 1, size: 9 })).rows.map(({ reason }) => reason)
}

const save = (person: Person, lead: string, locale: Locale = 'en') =>
  rest(person, 'PATCH', `/carriers/${id}?locale=${locale}&draft=true`, { lead })
const publish = (person: Person, data: object = {}, locale: Locale = 'en') =>
  rest(person, 'PATCH', `/carriers/${id}?locale=${locale}`, { ...data, _status: 'published' })
const read = async (locale: Locale = 'en') => {
  const data = await ask(carrier, locale, SLUG)
  return data === null || 'moved' in data ? null : data.lead?.text
}

beforeEach(async () => {
  for (const locale of LOCALES)
    await payload.update({ collection: 'carriers', id, locale, data: { lead: 'Before.', _status: 'published' } })
})
afterEach(async () => {
  await sql`delete from reviews`
  await payload.updateGlobal({ slug: 'review-rules', data: { secondPerson: [] } })
})

describe('a review', () => {
  it('is asked for by whoever may write the language, of someone who may', async () => {
    const refused: [Person, Wanted][] = [
      ['stranger', {}],
      ['zh', {}],
      ['en', { locale: 'zh' }],
      ['en', { locale: 'all' as Locale }],
      ['editor', { value: 4711 }],
      ['editor', { assignee: 'zh' }],
      ['editor', { assignee: 'editor' }],
      ['editor', { note: 'x'.repeat(1001) }],
    ]
    const before = await fingerprint(sql)
    for (const [person, wanted] of refused)
      expect((await request(person, wanted)).status, JSON.stringify([person, wanted])).toBeGreaterThanOrEqual(400)
    expect(await fingerprint(sql)).toBe(before)
    const which = await requested('en', { assignee: 'editor', note: 'Look at the fee.' })
    expect(await review(which)).toMatchObject({
      state: 'waiting',
      byName: 'en',
      assigneeName: 'editor',
      note: 'Look at the fee.',
    })
  })

  it('tells staff the names of those who write the language, and nothing else of them', async () => {
    const { body } = await rest('en', 'GET', '/reviews/people?locale=zh')
    const { people } = body as { people: object[] }
    expect(people).toContainEqual({ id: accounts.get('editor'), name: 'editor' })
    expect(people).toContainEqual({ id: accounts.get('zh'), name: 'zh' })
    expect(people).not.toContainEqual(expect.objectContaining({ id: accounts.get('en') }))
    expect(people.every((each) => Object.keys(each).sort().join() === 'id,name')).toBe(true)
    expect((await rest('stranger', 'GET', '/reviews/people?locale=zh')).status).toBe(403)
  })

  it('waits once for each language, and stands first for whom it is meant', async () => {
    await requested('en', { assignee: 'editor' })
    await requested('editor', { locale: 'zh' })
    expect((await request('admin')).status).toBe(409)
    expect(
      (await Promise.all([request('zh', { locale: 'zh' }), request('admin')])).map(({ status }) => status),
    ).toEqual([409, 409])
    expect(await reasons('editor')).toEqual(['for-you', 'asked'])
    expect(await reasons('admin')).toEqual(['anyone', 'for-others'])
    expect(await reasons('en')).toEqual(['asked'])
    expect(await reasons('zh')).toEqual(['anyone'])
  })

  it('is sent back with a reason, taken back by who asked, and asked for anew', async () => {
    const which = await requested('en')
    for (const [person, body] of [
      ['stranger', { state: 'withdrawn' }],
      ['zh', { state: 'sent-back', answer: 'x' }],
      ['editor', { state: 'sent-back', answer: '  ' }],
      ['editor', { state: 'published' }],
    ] as const)
      expect((await end(person, which, body)).status, `${person} ${body.state}`).toBeGreaterThanOrEqual(400)
    for (const person of ['admin', 'en'] as const) {
      expect((await rest(person, 'PATCH', `/reviews/${which}`, { state: 'published' })).status).toBe(403)
      expect((await rest(person, 'DELETE', `/reviews/${which}`)).status).toBe(403)
    }
    expect((await sendBack('editor', which)).status).toBe(200)
    expect((await sendBack('admin', which)).status).toBe(409)
    expect(await review(which)).toMatchObject({
      state: 'sent-back',
      answer: 'The fee has no source.',
      endedByName: 'editor',
    })
    expect(await reasons('en')).toEqual(['sent-back'])
    expect(await reasons('editor')).toEqual([])
    const again = await requested('en')
    expect(await review(which)).toMatchObject({ state: 'withdrawn' })
    expect((await end('en', again, { state: 'withdrawn' })).status).toBe(200)
    expect(await reasons('en')).toEqual([])
  })

  it('ends when its language is published, and not when the other is, or a draft is saved', async () => {
    const [en, zh] = [await requested('en'), await requested('zh', { locale: 'zh' })]
    await save('editor', 'A draft.')
    expect(await review(en)).toMatchObject({ state: 'waiting' })
    expect((await publish('editor')).status).toBe(200)
    expect(await review(en)).toMatchObject({ state: 'published', endedByName: 'editor' })
    expect(await review(zh)).toMatchObject({ state: 'waiting' })
  })
})

describe('a second person', () => {
  const rule = (person: Person, secondPerson: string[]) =>
    rest(person, 'POST', '/globals/review-rules', { secondPerson })
  const said = ({ body }: { body: object }) => JSON.stringify(body)

  it('is asked for by admins only', async () => {
    for (const person of ['stranger', 'en', 'editor'] as const)
      expect((await rule(person, [])).status, person).toBe(403)
    expect((await rule('admin', ['carriers'])).status).toBe(200)
    expect((await rule('admin', ['users'])).status).toBe(400)
  })

  it('publishes what someone else saved, as it is; nobody publishes their own, admins included', async () => {
    await rule('admin', ['carriers'])
    for (const person of ['editor', 'admin', 'en'] as const) {
      await save(person, `By ${person}.`)
      const own = await publish(person)
      expect([own.status, said(own)], person).toEqual([403, expect.stringContaining('you were the last to change')])
      expect((await publish(person, { lead: 'At once.' })).status, person).toBe(403)
    }
    const changed = await publish('editor', { lead: 'Not seen by anyone.' })
    expect([changed.status, said(changed)]).toEqual([403, expect.stringContaining('you changed the draft')])
    expect(await read()).toBe('Before.')
    expect((await publish('editor')).status).toBe(200)
    expect(await read()).toBe('By en.')
    // What is out already may be published again by anyone; the next change is to be seen again.
    expect((await publish('en')).status).toBe(200)
    await save('admin', 'Next.')
    expect((await publish('en')).status).toBe(200)
  })

  it('is looked for in what goes out, whoever saved the other language since', async () => {
    await rule('admin', ['carriers'])
    await save('en', 'In English.')
    await save('editor', '中文。', 'zh')
    expect((await publish('en')).status).toBe(403)
    expect((await publish('editor', {}, 'zh')).status).toBe(403)
    expect((await publish('editor')).status).toBe(200)
    expect((await publish('admin', {}, 'zh')).status).toBe(200)
  })

  it('is nobody who made the document and published it in one go', async () => {
    await rule('admin', ['terms'])
    const made = await rest('editor', 'POST', '/terms?locale=en', {
      name: 'Padlock',
      short: 'x',
      long: 'x',
      slug: 'padlock',
      _status: 'published',
    })
    expect(made.status, said(made)).toBe(403)
    expect((await sql`select 1 from terms where slug = 'padlock'`).length).toBe(0)
  })

  it('has to want it by date as well', async () => {
    await rule('admin', ['carriers'])
    await save('editor', 'On time.')
    const document = { relationTo: 'carriers', value: id }
    const at = new Date(Date.now() + 60_000).toISOString()
    for (const person of ['editor', 'admin'] as const) {
      await rest(person, 'POST', '/schedules', { document, action: 'publish', locale: 'en', at })
      await sql`update schedules set at = now() - interval '1 minute'`
      await carryOut(payload)
      expect(await read(), person).toBe(person === 'editor' ? 'Before.' : 'On time.')
    }
    const states = await sql`select state::text as state from schedules order by id`
    expect(states.map(({ state }) => state)).toEqual(['not-possible', 'carried-out'])
    await sql`delete from schedules`
  })

  it('is not needed elsewhere', async () => {
    await rule('admin', ['terms'])
    await save('editor', 'Mine.')
    expect((await publish('editor')).status).toBe(200)
  })
})
