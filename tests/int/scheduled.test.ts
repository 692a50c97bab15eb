import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { emailOf, PASSWORD, SLUG, type Person } from './fixtures.ts'
import { fingerprint } from './fingerprint.ts'
import { world } from './world.ts'
import { carrier } from '#collections/carriers/read.ts'
import { round } from '#features/jobs/round.ts'
import { carryOut } from '#features/schedules/carryOut.ts'
import { countScheduled } from '#features/schedules/scheduled.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

const { payload, rest, sql, idOf, ask, forgotten } = await world()

const DAY_MS = 24 * 60 * 60 * 1000
const tomorrow = (): string => new Date(Date.now() + DAY_MS).toISOString()

let id = 0
beforeAll(async () => {
  id = await idOf('carriers')
})

type Wanted = { action?: 'publish' | 'unpublish'; locale?: Locale; at?: string; value?: number | string }
const arrange = (person: Person, { action = 'publish', locale = 'en', at = tomorrow(), value = id }: Wanted = {}) =>
  rest(person, 'POST', '/schedules', { document: { relationTo: 'carriers', value }, action, locale, at })
async function arranged(person: Person, wanted: Wanted = {}): Promise<number> {
  const { status, body } = await arrange(person, wanted)
  expect(status, JSON.stringify(body)).toBe(201)
  return (body as { doc: { id: number } }).doc.id
}

/** As if so much time had gone by; by default two days. */
const later = (ms = 2 * DAY_MS) => sql`update schedules set at = at - ${`${ms} milliseconds`}::interval`
const schedule = (which: number) => payload.findByID({ collection: 'schedules', id: which, depth: 0 })
const stateOf = async (which: number) => (await schedule(which)).state

const draft = (lead: string | null, locale: Locale = 'en') =>
  rest('editor', 'PATCH', `/carriers/${id}?locale=${locale}&draft=true`, { lead })
const read = async (locale: Locale = 'en') => {
  const data = await ask(carrier, locale, SLUG)
  return data === null || 'moved' in data ? null : data.lead
}
const changes = async () => (await sql<{ count: number }[]>`select count(*)::int as count from changes`)[0]?.count
const versions = async () => (await sql<{ count: number }[]>`select count(*)::int as count from _carriers_v`)[0]?.count

beforeEach(async () => {
  for (const locale of LOCALES) {
    const lead = locale === 'zh' ? '原来的导语。' : 'The lead before.'
    await payload.update({ collection: 'carriers', id, locale, data: { lead, _status: 'published' } })
  }
})
afterEach(() => sql`delete from schedules`)

describe('arranging', () => {
  it('is for whoever may write the language, for later, of what there is', async () => {
    for (const person of ['admin', 'editor', 'en'] as const) expect((await arrange(person)).status).toBe(201)
    const refused: [Person, Wanted][] = [
      ['stranger', {}],
      ['zh', {}],
      ['en', { locale: 'zh' }],
      ['editor', { at: new Date(Date.now() - 1000).toISOString() }],
      ['editor', { at: 'some day' }],
      ['editor', { value: 4711 }],
      ['editor', { locale: 'all' as Locale }],
    ]
    const before = await fingerprint(sql)
    for (const [person, wanted] of refused)
      expect((await arrange(person, wanted)).status, `${person} ${JSON.stringify(wanted)}`).toBeGreaterThanOrEqual(400)
    expect(await fingerprint(sql)).toBe(before)
  })

  it('is seen by everyone with an account, counted by language, and changed by nobody', async () => {
    const which = await arranged('en')
    expect((await rest('zh', 'GET', '/schedules')).body).toMatchObject({
      docs: [{ id: which, byName: 'en', state: 'waiting' }],
    })
    expect((await rest('stranger', 'GET', '/schedules')).status).toBe(403)
    expect(await countScheduled(payload, ['en'])).toEqual({ waiting: 1, notPossible: 0 })
    expect(await countScheduled(payload, ['zh'])).toEqual({ waiting: 0, notPossible: 0 })
    for (const person of ['admin', 'en'] as const) {
      expect((await rest(person, 'PATCH', `/schedules/${which}`, { state: 'waiting', at: tomorrow() })).status).toBe(
        403,
      )
      expect((await rest(person, 'DELETE', `/schedules/${which}`)).status).toBe(403)
    }
  })

  it('takes nobody’s word for who it was, or what became of it', async () => {
    const { body } = await rest('en', 'POST', '/schedules', {
      document: { relationTo: 'carriers', value: id },
      action: 'publish',
      locale: 'en',
      at: tomorrow(),
      by: 1,
      byName: 'admin',
      state: 'carried-out',
    })
    expect(body).toMatchObject({ doc: { byName: 'en', state: 'waiting' } })
  })

  it('is called off by whoever may write the language, and then does nothing', async () => {
    const which = await arranged('editor')
    const callOff = async (person: Person) => (await rest(person, 'POST', `/schedules/${which}/call-off`)).status
    for (const person of ['stranger', 'zh'] as const) expect(await callOff(person)).toBe(403)
    expect(await callOff('en')).toBe(200)
    expect(await callOff('editor')).toBe(409)
    await draft('Never published.')
    await later()
    expect(await carryOut(payload)).toBe(0)
    expect(await schedule(which)).toMatchObject({ state: 'called-off', endedByName: 'en' })
    expect((await read())?.text).toBe('The lead before.')
  })
})

describe('at its time', () => {
  it('publishes the newest draft of its language, and not before', async () => {
    await draft('A first draft.')
    const which = await arranged('en')
    await draft('The newest draft.')
    await draft('尚未发布。', 'zh')
    expect(await carryOut(payload)).toBe(0)
    await later()
    expect(await forgotten(() => carryOut(payload))).toContain(`carriers/${SLUG}`)
    expect(await schedule(which)).toMatchObject({ state: 'carried-out', problem: null })
    expect(await read()).toEqual({ text: 'The newest draft.', lang: 'en' })
    expect((await read('zh'))?.text).toBe('原来的导语。')
    const newest = await payload.findByID({ collection: 'carriers', id, locale: 'zh', draft: true, depth: 0 })
    expect(newest.lead).toBe('尚未发布。')
  })

  it('takes one language down, and leaves the other', async () => {
    await arranged('editor', { action: 'unpublish' })
    await later()
    await carryOut(payload)
    expect(await read()).toEqual({ text: '原来的导语。', lang: 'zh' })
    expect((await read('zh'))?.lang).toBe('zh')
  })

  it('tells readers of the change once, however many instances race, and however often', async () => {
    await draft('Once.')
    const which = await arranged('editor')
    await later()
    const [changed, versioned] = [await changes(), await versions()]
    await Promise.all(Array.from({ length: 4 }, () => carryOut(payload)))
    await carryOut(payload)
    expect(await stateOf(which)).toBe('carried-out')
    expect((await read())?.text).toBe('Once.')
    expect(await changes()).toBe(Number(changed) + 1)
    const once = Number(await versions()) - Number(versioned)
    await payload.update({ collection: 'carriers', id, locale: 'en', data: { _status: 'published' } })
    expect(Number(await versions()) - Number(versioned)).toBe(2 * once)
  })

  it('catches up in the order of the times after a standstill of days, by the runner of jobs', async () => {
    await draft('Published late.')
    const first = await arranged('editor')
    const last = await arranged('editor', {
      action: 'unpublish',
      at: new Date(Date.now() + 1.5 * DAY_MS).toISOString(),
    })
    await later()
    await payload.jobs.queue({ task: 'schedules', input: {} })
    await pause(10)
    await round(payload)
    expect([await stateOf(first), await stateOf(last)]).toEqual(['carried-out', 'carried-out'])
    expect(await read()).toMatchObject({ lang: 'zh' })
    const ended = await Promise.all([first, last].map(async (each) => Date.parse((await schedule(each)).endedAt ?? '')))
    expect(ended).toEqual([...ended].sort())
  })
})

describe('what cannot be published', () => {
  it('stays a draft, and the editor reads why, in the words of whoever wanted it', async () => {
    await draft(null)
    const which = await arranged('editor')
    await later()
    await carryOut(payload)
    expect(await schedule(which)).toMatchObject({
      state: 'not-possible',
      problem: expect.stringMatching(/The English text is missing/),
    })
    expect((await read())?.text).toBe('The lead before.')
    expect(
      (
        await payload.findByID({
          collection: 'carriers',
          id,
          locale: 'en',
          fallbackLocale: false,
          draft: true,
          depth: 0,
        })
      ).lead,
    ).toBeFalsy()
    expect(await countScheduled(payload, ['en'])).toEqual({ waiting: 0, notPossible: 1 })
    expect(await carryOut(payload)).toBe(0)
    expect((await rest('editor', 'POST', `/schedules/${which}/call-off`)).status).toBe(200)
  })

  it('keeps nothing else from its time', async () => {
    await draft(null)
    const [wrong, right] = [await arranged('editor'), await arranged('editor', { locale: 'zh' })]
    await draft('新的导语。', 'zh')
    await later()
    await carryOut(payload)
    expect([await stateOf(wrong), await stateOf(right)]).toEqual(['not-possible', 'carried-out'])
  })

  it.each([
    [
      'lost the language',
      () =>
        sql`update users_languages set value = 'zh' where parent_id = (select id from users where email = ${emailOf('en')})`,
    ],
    ['was deleted', () => payload.delete({ collection: 'users', where: { email: { equals: emailOf('en') } } })],
  ])('is what an account wanted that %s', async (_what, lose) => {
    await draft('Not by me.')
    const which = await arranged('en')
    await lose()
    await later()
    await carryOut(payload)
    expect(await schedule(which)).toMatchObject({ state: 'not-possible', problem: expect.stringMatching(/account/) })
    expect((await read())?.text).toBe('The lead before.')
    if ((await payload.count({ collection: 'users', where: { email: { equals: emailOf('en') } } })).totalDocs > 0)
      await sql`update users_languages set value = 'en' where parent_id = (select id from users where email = ${emailOf('en')})`
    else
      await payload.create({
        collection: 'users',
        data: { name: 'en', email: emailOf('en'), password: PASSWORD, role: 'translator', languages: ['en'] },
      })
  })

  it('is a document that was deleted', async () => {
    const gone = await payload.create({
      collection: 'carriers',
      locale: 'en',
      draft: true,
      data: { slug: 'gone', kind: 'mobile', lang: 'en', sims: ['esim'], name: 'Gone' } as never,
    })
    const which = await arranged('editor', { value: gone.id })
    await payload.delete({ collection: 'carriers', id: gone.id })
    await later()
    await carryOut(payload)
    expect(await schedule(which)).toMatchObject({ state: 'not-possible', problem: 'The document was deleted.' })
  })

  it('is tried again after an error of our own, and given up after five', async () => {
    const logged = vi.spyOn(payload.logger, 'error').mockImplementation(() => {})
    await draft('Tried again.')
    const which = await arranged('editor')
    await later()
    await sql`alter table changes rename to changes_away`
    try {
      await carryOut(payload)
      expect(await schedule(which)).toMatchObject({ state: 'waiting', tries: 1 })
      expect((await read())?.text).toBe('The lead before.')
    } finally {
      await sql`alter table changes_away rename to changes`
    }
    expect(logged).toHaveBeenCalled()
    await carryOut(payload)
    expect(await stateOf(which)).toBe('carried-out')
    expect((await read())?.text).toBe('Tried again.')
  })
})
