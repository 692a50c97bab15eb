import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { world } from './world.ts'
import { publishBoth, samples } from './fixtures.ts'
import { submitCorrection } from '#features/feedback/submitCorrection.ts'
import { device } from '#collections/devices/read.ts'
import { procedure } from '#collections/procedures/read.ts'
import type { Said } from '#features/feedback/reportForm.ts'
import { submitReport, type ReportSubject } from '#features/feedback/submitReport.ts'
import { removeExpired } from '#features/retention/removeExpired.ts'
import { home } from '#features/home/read.ts'

const { payload, rest, sql, idOf, forgotten, ask } = await world()

const PROCEDURE: ReportSubject = {
  kind: 'procedure',
  carrier: 'sample',
  task: 'cancel-line',
  path: '/carriers/sample/cancel-line',
}
const DEVICE: ReportSubject = { kind: 'device', device: 'sample', path: '/devices/sample' }
const WORKED: Said = { answer: 'worked', reason: null, way: null, text: '' }
const FAILED: Said = { answer: 'failed', reason: 'moved', way: 'store', text: '' }
const today = new Date().toISOString().slice(0, 10)
/** The day of the fixtures' checks. */
const CHECKED = '2026-11-01'

let count = 0
/** An address that shares its network with no other. */
const somewhere = (): string => `10.${(count += 1) >> 8}.${count & 255}.1`

const send = (said: Said, address = somewhere(), subject: ReportSubject = PROCEDURE, checkedOn = CHECKED) =>
  submitReport(payload, { subject, said, locale: 'en', checkedOn, address })
const words = (text: string): Said => ({ ...FAILED, text })

const rows = () => sql`select * from reports order by id`
const shown = async () => {
  const found = await ask(procedure, 'en', 'sample', 'cancel-line')
  return found && !('moved' in found) ? found.reported : null
}

afterEach(async () => {
  await sql`delete from reports`
  await sql`delete from corrections`
})

describe('what is kept of a report', () => {
  it('is the page, the answer and the day, and nothing of who sent it', async () => {
    const address = '203.0.113.77'
    expect(await send(words('The menu is gone. 10086'), address)).toEqual({ kept: true })
    const [row] = await rows()
    expect(row).toEqual({
      id: expect.any(Number),
      path: PROCEDURE.path,
      procedure_id: await idOf('procedures'),
      device_id: null,
      answer: 'failed',
      reason: 'moved',
      way: 'store',
      text: 'The menu is gone. 10086',
      checked_on: CHECKED,
      day: today,
      counts: true,
      uncounted: null,
      locale: 'en',
      state: 'new',
      rejection: null,
      note: null,
    })
    const tables = await sql<{ name: string }[]>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'`
    for (const { name } of tables) {
      const found = await sql`select 1 from ${sql(name)} as row where row::text like ${`%${address}%`}`
      expect(found.length, `${name} holds the address`).toBe(0)
    }
  })

  it('is a vote without words too, which nobody has to handle', async () => {
    expect(await send(WORKED)).toEqual({ kept: true })
    expect((await rows()).map(({ state, text }) => [state, text])).toEqual([[null, null]])
  })

  it('leaves no count behind that has run out, and no old vote', async () => {
    await send(WORKED)
    await send(words('Old but said.'))
    await sql`update reports set day = '2025-01-01'`
    await sql`update limits set expire = 1`
    await removeExpired(payload)
    expect((await sql`select 1 from limits`).length).toBe(0)
    expect((await rows()).map(({ text }) => text)).toEqual(['Old but said.'])
  })
})

describe('what counts', () => {
  it('is one report per address, page and week; words are kept all the same', async () => {
    const address = somewhere()
    await send(FAILED, address)
    expect(await send(WORKED, address)).toEqual({ kept: true })
    expect(await send(words('What I forgot to say.'), address)).toEqual({ kept: true })
    await send({ ...FAILED, way: null }, address, DEVICE)
    expect((await rows()).map(({ path, counts }) => [path, counts])).toEqual([
      [PROCEDURE.path, true],
      [PROCEDURE.path, false],
      [DEVICE.path, true],
    ])
  })

  it('is fewer reports from one network than have to agree, counting IPv6 by what one customer can have', async () => {
    for (let host = 1; host <= 9; host += 1) await send(FAILED, `198.51.100.${host}`)
    for (let host = 1; host <= 9; host += 1) await send(FAILED, `2001:db8:7:1::${host}`)
    for (let net = 1; net <= 9; net += 1) await send(FAILED, `2001:db8:8:${net}::1`)
    expect((await rows()).length).toBe(2 + 1 + 2)
  })

  it('an office behind one address is heard about every page, and told when it may send again', async () => {
    const address = somewhere()
    const outcomes = []
    for (let tries = 0; tries < 32; tries += 1) outcomes.push(await send(WORKED, address))
    expect(outcomes.filter((outcome) => typeof outcome === 'object' && 'wait' in outcome)).toHaveLength(2)
    const last = outcomes.at(-1) as { wait: number }
    expect(last.wait).toBeGreaterThan(0)
    expect(last.wait).toBeLessThanOrEqual(60 * 60 * 1000)
    expect(await send(WORKED, somewhere())).toEqual({ kept: true })
  })

  it('a flood from few networks fills no queue and closes it to nobody', async () => {
    for (let net = 1; net <= 4; net += 1)
      for (let host = 1; host <= 12; host += 1) await send(words(`spam ${host}`), `198.18.${net}.${host}`, DEVICE)
    const waiting = async () => (await rows()).filter(({ state }) => state === 'new').length
    // Twenty by the first two; of the others the first of each.
    expect(await waiting()).toBe(20 + 2)
    expect(await send(words('Honest.'), somewhere(), DEVICE)).toEqual({ kept: true })
    expect(await send(words('Of another page.'))).toEqual({ kept: true })
    // From everywhere there is an end.
    await sql`
      insert into reports (path, device_id, answer, day, locale, checked_on, counts, text, state)
      select path, device_id, answer, day, locale, checked_on, false, text, state
      from reports, generate_series(1, 10) where state = 'new' and path = ${DEVICE.path}`
    expect(await send(words('Too late.'), somewhere(), DEVICE)).toEqual({ kept: false })
    // Once an editor has read some, there is room again.
    await sql`update reports set state = 'seen' where path = ${DEVICE.path}`
    expect(await send(words('Later.'), somewhere(), DEVICE)).toEqual({ kept: true })
  })

  it('nobody reads what an editor handled half a year ago', async () => {
    await send(words('Call me at 555 0100.'))
    await sql`update reports set state = 'done', day = '2026-01-01'`
    await removeExpired(payload)
    expect(await rows()).toMatchObject([{ text: null, state: null, counts: true }])
  })

  it('nothing about a page that is not there', async () => {
    const nowhere: ReportSubject = { ...PROCEDURE, carrier: 'nowhere', path: '/carriers/nowhere/cancel-line' }
    expect(await send(FAILED, somewhere(), nowhere)).toBe('lost')
    expect(await rows()).toEqual([])
  })
})

describe('what pages show', () => {
  it('is the last day on which it was reported to work, once three agree', async () => {
    await send(WORKED)
    await send(WORKED)
    expect(await shown()).toEqual({ against: 0, workedOn: null })
    await send(WORKED)
    expect(await shown()).toEqual({ against: 0, workedOn: today })
  })

  it('is a page due for a check once three say that it did not work, first in the queue', async () => {
    const carrier = await idOf('carriers')
    const source = await idOf('sources')
    const { procedures } = samples(source, 0, carrier)
    const older = '2026-10-30T12:00:00.000Z'
    const age = (each: (typeof procedures)['zh']) => ({
      ...each,
      ways: each.ways.map((way) => ({ ...way, checkedOn: older })),
    })
    const id = await publishBoth(payload, 'procedures', {
      shared: { carrier, task: 'end-iot' },
      zh: age(procedures.zh),
      en: age(procedures.en),
    })
    expect((await ask(home, 'en')).due.map(({ task }) => task)).toEqual(['end-iot', 'cancel-line'])
    for (let tries = 0; tries < 3; tries += 1) await send(FAILED)
    expect((await ask(home, 'en')).due.map(({ task }) => task)).toEqual(['cancel-line', 'end-iot'])
    await payload.delete({ collection: 'procedures', id })
  })

  it('is settled by a new check', async () => {
    for (let tries = 0; tries < 3; tries += 1) await send(FAILED, somewhere(), PROCEDURE, '2026-10-01')
    expect((await shown())?.against).toBe(0)
  })

  it('is the same of a device', async () => {
    for (let tries = 0; tries < 3; tries += 1) await send({ ...WORKED }, somewhere(), DEVICE)
    expect(await ask(device, 'zh', 'sample')).toMatchObject({ reported: { workedOn: today } })
  })

  it('is forgotten only when it changes, so that a flood empties no cache', async () => {
    expect(await forgotten(() => send(WORKED))).toEqual([])
    expect(await forgotten(() => send(WORKED))).toEqual([])
    expect(await forgotten(() => send(WORKED))).toEqual(['carriers/sample', 'reports'])
    for (let tries = 0; tries < 5; tries += 1) expect(await forgotten(() => send(words('x')))).toBeDefined()
    expect(await forgotten(() => send(WORKED, somewhere(), DEVICE))).toEqual([])
  })

  it('follows when an editor takes a report out, or removes it', async () => {
    for (let tries = 0; tries < 3; tries += 1) await send(WORKED)
    const [one, two] = await rows()
    const out = () => rest('editor', 'PATCH', `/reports/${one?.id}`, { counts: false })
    expect(await forgotten(out)).toEqual(['carriers/sample', 'reports'])
    expect((await shown())?.workedOn).toBeNull()
    expect(await forgotten(() => rest('editor', 'DELETE', `/reports/${two?.id}`))).toContain('carriers/sample')
    expect((await rows()).length).toBe(2)
  })

  it('outlives the page: what readers wrote stays for the editors', async () => {
    await send(words('It closed.'), somewhere(), DEVICE)
    const { device_id: id } = (await rows())[0] ?? {}
    await sql`update reports set device_id = null where device_id = ${id as number}`
    const [{ id: orphan } = { id: 0 }] = (await rows()) as unknown as { id: number }[]
    expect((await rest('editor', 'PATCH', `/reports/${orphan}`, { state: 'done', counts: false })).status).toBe(200)
  })
})

describe('who sees and does what', () => {
  const correction = { wrong: 'It says 10086.', right: 'It is 10010.', source: 'javascript: alert(1)' }
  const address = { path: PROCEDURE.path, locale: 'en' as const }

  beforeAll(async () => {
    await sql`delete from limits`
  })

  it('editors read, note how far they are and delete; what was said stays as it was', async () => {
    await send(words('Between us.'))
    await submitCorrection(payload, { ...address, correction, address: somewhere() })
    for (const collection of ['reports', 'corrections'] as const) {
      const { body } = await rest('editor', 'GET', `/${collection}?depth=0`)
      const [doc] = body.docs as { id: number }[]
      const forged = {
        path: '/x',
        text: 'x',
        wrong: 'x',
        source: 'x',
        day: '2000-01-01',
        answer: 'worked',
        locale: 'zh',
      }
      const sent = { ...forged, state: 'seen', note: 'Asked the hotline.' }
      expect((await rest('editor', 'PATCH', `/${collection}/${doc?.id}`, sent)).status).toBe(200)
      const { body: after } = await rest('admin', 'GET', `/${collection}/${doc?.id}?depth=0`)
      expect(after).toEqual({ ...doc, state: 'seen', note: 'Asked the hotline.' })
    }
  })

  it.each(['admin', 'editor', 'zh', 'en', 'stranger'] as const)('%s makes none by the API', async (person) => {
    for (const collection of ['reports', 'corrections']) {
      const answer = await rest(person, 'POST', `/${collection}`, {
        path: '/x',
        state: 'done',
        text: 'x',
        counts: true,
      })
      expect(answer.status).toBe(403)
      expect((await sql`select 1 from ${sql(collection)}`).length).toBe(0)
    }
  })

  it.each(['zh', 'en', 'stranger'] as const)('%s reads none, changes none, deletes none', async (person) => {
    await send(words('Between us.'))
    await submitCorrection(payload, { ...address, correction, address: somewhere() })
    for (const collection of ['reports', 'corrections'] as const) {
      const [row] = await sql`select id from ${sql(collection)}`
      for (const path of ['', `/${row?.id}`, '/count', '?where[text][like]=us', '?depth=3&locale=all']) {
        const answer = await rest(person, 'GET', `/${collection}${path}`)
        expect(answer.status).toBe(403)
        expect(JSON.stringify(answer.body)).not.toMatch(/Between us|10086/)
      }
      expect((await rest(person, 'PATCH', `/${collection}/${row?.id}`, { state: 'done' })).status).toBe(403)
      expect((await rest(person, 'DELETE', `/${collection}/${row?.id}`)).status).toBe(403)
      expect((await rest(person, 'POST', `/${collection}/${row?.id}/duplicate`)).status).toBeGreaterThanOrEqual(401)
    }
    // Nor by way of what they may read.
    const id = await idOf('procedures')
    const { body } = await rest(person, 'GET', `/procedures/${id}?depth=3`)
    expect(JSON.stringify(body)).not.toContain('Between us')
  })

  it('pages, which ask from inside without an account, get none either', async () => {
    await send(words('Between us.'))
    const asked = { collection: 'reports', overrideAccess: false } as const
    await expect(payload.find({ ...asked, user: null })).rejects.toThrow()
  })
})

describe('corrections', () => {
  const correction = { wrong: '热线是10086。', right: '热线是10010。', source: 'https://www.example.com/' }
  const path = '/terms/sample'
  const take = (address = somewhere(), at = path) =>
    submitCorrection(payload, { path: at, correction, locale: 'zh', address })

  it('wait for an editor with what was said, the page and the day', async () => {
    expect(await take()).toBe('kept')
    expect(await sql`select path, wrong, "right", source, day, locale, state, note from corrections`).toEqual([
      { path, ...correction, day: today, locale: 'zh', state: 'new', note: null },
    ])
  })

  it('are limited per address, per network and page, and per page, not for others', async () => {
    const address = somewhere()
    const outcomes = []
    for (let tries = 0; tries < 21; tries += 1) outcomes.push(await take(address, '/about'))
    expect(outcomes.filter((each) => each === 'kept')).toHaveLength(3)
    expect(outcomes.at(-1)).toMatchObject({ wait: expect.any(Number) })
    const waiting = async () => (await sql`select 1 from corrections where path = '/about'`).length
    for (let net = 1; net <= 4; net += 1)
      for (let host = 1; host <= 12; host += 1) await take(`198.18.${net}.${host}`, '/about')
    // Thirty by us and the first three; then the first of each.
    expect(await waiting()).toBe(30 + 2)
    for (let net = 1; net <= 5; net += 1) expect(await take(somewhere(), '/about')).toBe('kept')
    await sql`
      insert into corrections (path, wrong, "right", source, day, locale, state)
      select path, wrong, "right", source, day, locale, state from corrections, generate_series(1, 10) where path = '/about'`
    expect(await take(somewhere(), '/about')).toBe('full')
    expect(await take(somewhere(), '/terms')).toBe('kept')
  })
})
