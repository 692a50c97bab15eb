import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { publishBoth, samples, type Person } from './fixtures.ts'
import { world } from './world.ts'
import { freshness, isBroughtForward } from '#collections/procedures/freshness.ts'
import { verdict } from '#collections/reports/verdict.ts'
import { connection } from '#collections/shared/connection.ts'
import { documentAt, pathOfDocument } from '#features/desk/documentAt.ts'
import { nameIn, namesOf } from '#features/desk/documentNames.ts'
import { readInbox, readLetters } from '#features/desk/inbox.ts'
import { listFacts } from '#features/desk/listFacts.ts'
import { LISTS } from '#features/desk/lists.ts'
import { readList, readLists } from '#features/desk/readLists.ts'
import { viewerOf } from '#features/desk/viewer.ts'
import { submitReport } from '#features/feedback/submitReport.ts'
import { removeExpired } from '#features/retention/removeExpired.ts'
import { LOCALES } from '#i18n/routing.ts'

const { payload, rest, sql, as, idOf } = await world()
const db = await connection(payload)
const OPEN = ['new', 'seen', 'accepted'] as const
const FIRST = { page: 1, size: 50 }

const viewer = (person: Person) => {
  const found = viewerOf(as(person) as Parameters<typeof viewerOf>[0])
  if (!found) throw new Error(`${person} has no account`)
  return found
}

/** What someone finds on a list, and its count. */
async function listed(person: Person, name: string) {
  const list = LISTS.find((each) => each.name === name)
  if (!list) throw new Error(name)
  const { total, rows } = await readList(db, viewer(person), list, FIRST)
  expect(rows).toHaveLength(total)
  return rows
}
const places = async (person: Person, name: string) =>
  (await listed(person, name)).map(({ collection, id, locale, field, reason }) => [
    collection,
    id,
    locale,
    field,
    reason,
  ])

const ago = (days: number): string => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
const today = ago(0)

describe('what is due', async () => {
  const procedure = await idOf('procedures')
  const report = (answer: string, day: string, checkedOn: string, counts = true) => sql`
    insert into reports (path, procedure_id, answer, day, checked_on, counts, locale)
    values ('/carriers/sample/cancel-line', ${procedure}, ${answer}::enum_reports_answer, ${day}, ${checkedOn}, ${counts}, 'zh')`
  const check = async (days: (number | null)[], evidence = 'official') => {
    for (const [index, age] of days.entries())
      await sql`update procedures_ways set checked_on = ${age === null ? null : `${ago(age)}T12:00:00Z`}::timestamptz,
        evidence = ${evidence}::enum_procedures_ways_evidence where _parent_id = ${procedure} and _order = ${index + 1}`
  }
  const found = async () => (await listed('editor', 'due')).find((row) => row.collection === 'procedures')

  beforeAll(async () => {
    await sql`update devices set erase_checked_on = now()`
    await sql`update sections set checked_on = now()`
  })
  afterEach(() => sql`delete from reports`)

  it.each([0, 30, 60, 61, 90, 91, 180, 181, 400])(
    'follows the published rules with a check %i days old',
    async (age) => {
      const checkedOn = ago(age)
      for (const failed of [0, 1, 2, 3, 5]) {
        for (const worked of [0, 1]) {
          await sql`delete from reports`
          await check([age, 0])
          for (let count = 0; count < failed; count += 1) await report('failed', today, checkedOn)
          for (let count = 0; count < worked; count += 1) await report('worked', today, checkedOn)
          // None of these speaks: too old, of an earlier check, or not counted.
          await report('failed', ago(181), checkedOn)
          await report('failed', today, ago(age + 1))
          await report('failed', today, checkedOn, false)
          const tally = (answer: 'failed' | 'worked', count: number) => ({ answer, day: today, checkedOn, count })
          const { against } = verdict([tally('failed', failed), tally('worked', worked)], checkedOn, today)
          const state = freshness([checkedOn], { against }, today)
          const first = against > 0 && (isBroughtForward([checkedOn], { against }, today) || state !== 'fresh')
          const reason = first ? 'failed' : state === 'fresh' ? undefined : state
          const row = await found()
          expect([row?.reason, row?.number ?? null], `${age} days, ${failed} failed, ${worked} worked`).toEqual([
            reason,
            first ? against : null,
          ])
          if (row) expect([row.field, row.since]).toEqual(['ways.0.checkedOn', checkedOn])
        }
      }
    },
  )

  it('never takes what is missing for good news', async () => {
    await check([0, null])
    expect(await found()).toMatchObject({ reason: 'unchecked', field: 'ways.1.checkedOn', since: null })
    await check([0, 0], 'unverified')
    expect(await found()).toMatchObject({ reason: 'unchecked', field: 'ways' })
    await check([0, 0], 'secondary')
    expect(await found()).toMatchObject({ reason: 'secondary', field: 'ways.0.evidence' })
  })

  it('is of what readers see, in the order in which to check', async () => {
    await check([400, 400])
    await sql`update devices set erase_checked_on = now() - interval '100 days'`
    await sql`update sections set checked_on = null`
    expect((await listed('admin', 'due')).map(({ collection, reason }) => [collection, reason])).toEqual([
      ['sections', 'unchecked'],
      ['procedures', 'stale'],
      ['devices', 'ageing'],
    ])
    await sql`update procedures_locales set _status = 'draft'`
    expect(await found()).toBeUndefined()
    await sql`update procedures_locales set _status = 'published'`
    await sql`update carriers_locales set _status = 'draft'`
    expect(await found()).toBeUndefined()
    await sql`update carriers_locales set _status = 'published'`
  })
})

describe('what is written and not published', () => {
  it('stands under its language, for whoever may write it, until it is published', async () => {
    const id = await idOf('terms')
    for (const person of ['editor', 'zh', 'en'] as const) expect(await listed(person, 'unpublished')).toEqual([])
    const save = (query: string, data: object) => rest('editor', 'PATCH', `/terms/${id}?locale=en${query}`, data)
    expect((await save('&draft=true', { short: 'Another.' })).status).toBe(200)
    const row = [['terms', id, 'en', '*', 'changed']]
    expect(await places('editor', 'unpublished')).toEqual(row)
    expect(await places('en', 'unpublished')).toEqual(row)
    expect(await places('zh', 'unpublished')).toEqual([])

    await sql.unsafe('alter table _terms_v add column if not exists version_last_save_by_id int')
    await sql.unsafe('alter table _terms_v add column if not exists version_last_save_language varchar')
    await sql`update _terms_v set version_last_save_by_id = ${viewer('en').id}, version_last_save_language = 'en' where latest`
    expect(await places('en', 'drafts')).toEqual(row)
    expect(await places('editor', 'drafts')).toEqual([])

    expect((await save('', { short: 'Another.', _status: 'published' })).status).toBe(200)
    expect(await listed('editor', 'unpublished')).toEqual([])
    expect(await listed('en', 'drafts')).toEqual([])
  })

  it('and what never was is for editors', async () => {
    const data = { slug: 'begun', name: '刚开始' }
    const { body } = await rest('editor', 'POST', '/terms?locale=zh&draft=true', data)
    const { id } = body.doc as { id: number }
    expect(await places('admin', 'unpublished')).toEqual([['terms', id, null, null, 'never']])
    expect(await places('zh', 'unpublished')).toEqual([])
    expect(await places('editor', 'missing')).toEqual([])
    await rest('editor', 'DELETE', `/terms/${id}`)
  })
})

describe('a document in one language alone', () => {
  let id = 0
  beforeAll(async () => {
    const data = {
      slug: 'softbank',
      kind: 'mobile',
      lang: 'ja',
      name: '软银',
      lead: '去门店。',
      aliases: ['软体银行'],
      hotlines: [{ number: '+81 800-919-0157', label: '境外', evidence: 'unverified' }],
      _status: 'published',
    }
    const { status, body } = await rest('editor', 'POST', '/carriers?locale=zh', data)
    expect(status, JSON.stringify(body)).toBe(201)
    id = (body.doc as { id: number }).id
  })

  it('misses the other, for whoever may write that', async () => {
    const row = [['carriers', id, 'en', 'name', 'en']]
    expect(await places('editor', 'missing')).toEqual(row)
    expect(await places('en', 'missing')).toEqual(row)
    expect(await places('zh', 'missing')).toEqual([])
  })

  it('is called by its name in the other, and lists show how far it is', async () => {
    const name = (await namesOf(db, [{ collection: 'carriers', id }])).get(`carriers:${id}`)
    expect(name && LOCALES.map((locale) => nameIn(name, locale))).toEqual(['软银', '软银'])
    expect((await listFacts(db, 'carriers', [id])).get(id)?.languages).toEqual({ zh: 'published', en: 'missing' })
    const sample = await idOf('procedures')
    const facts = (await listFacts(db, 'procedures', [sample])).get(sample)
    expect(facts).toMatchObject({ languages: { zh: 'published', en: 'published' }, name: { task: 'cancel-line' } })
    expect(facts?.country && nameIn(facts.country, 'en')).toBe('Sampleland')
  })

  const search = async (person: Person, text: string, locale: string, collection = 'carriers') => {
    const query = `where[or][0][sought][like]=${encodeURIComponent(text)}&locale=${locale}&draft=true&depth=0`
    return rest(person, 'GET', `/${collection}?${query}`)
  }
  const ids = async (text: string, locale: string) =>
    ((await search('en', text, locale)).body.docs as { id: number }[]).map((each) => each.id)

  it.each(['软银', 'softbank', 'SoftBank', '软体', '81800919', '+81 800 919', '919-0157', 'ｓｏｆｔ'])(
    'is found by “%s” in both languages of the admin',
    async (text) => {
      for (const locale of LOCALES) expect(await ids(text, locale)).toEqual([id])
    },
  )

  it.each(['%', '_', '软 样例', 'nobody', '  ', '12'])('and not by “%s”', async (text) => {
    for (const locale of LOCALES) expect(await ids(text, locale)).not.toContain(id)
  })

  it('also by what a draft or an import calls it, from that moment on', async () => {
    await rest('editor', 'PATCH', `/carriers/${id}?locale=en&draft=true`, { name: 'Vodafone Japan' })
    expect(await ids('vodafone', 'zh')).toEqual([id])
    await rest('editor', 'PATCH', `/carriers/${id}?locale=zh&draft=true`, { aliases: ['ボーダフォン'] })
    expect(await ids('ボーダ', 'en')).toEqual([id])
    await payload.update({
      collection: 'carriers',
      id,
      locale: 'zh',
      context: { importing: true },
      data: { aliases: ['J-Phone'] },
    })
    expect(await ids('j-phone', 'en')).toEqual([id])
  })

  it('procedures go by the names and the number of their carrier, and by their task', async () => {
    const procedure = await idOf('procedures')
    const found = async (text: string) =>
      ((await search('zh', text, 'en', 'procedures')).body.docs as { id: number }[]).map((each) => each.id)
    for (const text of ['样例移动', 'mobile', 'sample', '样例 注销', 'sample cancel'])
      expect(await found(text)).toEqual([procedure])
    expect(await found('软银')).toEqual([])
  })

  it('strangers search nothing, and learn nothing from how', async () => {
    for (const text of ['软银', 'nobody']) {
      const answer = await search('stranger', text, 'zh')
      expect(answer.status).toBe(403)
      expect(JSON.stringify(answer.body)).not.toContain('softbank')
    }
  })
})

describe('what readers wrote', () => {
  const path = '/carriers/sample/cancel-line'
  const said = { answer: 'failed', reason: 'moved', way: 'store', text: 'The menu is gone.' } as const
  const subject = { kind: 'procedure', carrier: 'sample', task: 'cancel-line', path } as const
  const send = (address: string) => submitReport(payload, { subject, said, locale: 'en', checkedOn: ago(10), address })
  const correct = async (at = path) => {
    const data = {
      path: at,
      wrong: '10086',
      right: '10010',
      source: 'its terms',
      locale: 'zh',
      day: today,
      state: 'new',
    }
    return (await payload.create({ collection: 'corrections', data: data as never })).id
  }
  const handle = (person: Person, id: number, form: Record<string, string>, collection = 'corrections') =>
    rest(person, 'POST', `/${collection}/${id}/handle`, new URLSearchParams(form))

  afterEach(async () => {
    await sql`delete from reports`
    await sql`delete from corrections`
  })

  it('stands on the first screen by its page, for editors alone', async () => {
    for (const host of [1, 2, 3]) await send(`203.0.113.${host}`)
    await correct()
    await correct('/about')
    for (const person of ['admin', 'editor'] as const) {
      expect((await listed(person, 'reports')).map((row) => [row.path, row.number])).toEqual([[path, 3]])
      const corrected = await listed(person, 'corrections')
      expect(corrected.map((row) => [row.path, row.of, row.name?.task ?? null])).toEqual([
        [path, 'procedures', 'cancel-line'],
        ['/about', 'site', null],
      ])
    }
    for (const person of LOCALES) {
      expect(await listed(person, 'reports')).toEqual([])
      expect((await readLists(db, viewer(person))).map(({ list }) => list.name)).toEqual([
        'reviews',
        'drafts',
        'unpublished',
        'missing',
        'outdated',
        'scheduled',
      ])
    }
  })

  it('is grouped by page, with its document, its way and why it does not count', async () => {
    for (const host of [1, 1, 2, 3]) await send(`198.51.100.${host}`)
    await correct()
    const { total, pages } = await readInbox(db, OPEN, FIRST)
    expect(total).toBe(1)
    expect(pages).toMatchObject([
      { path, reports: 4, corrections: 1, document: { collection: 'procedures', id: await idOf('procedures') } },
    ])
    const { letters } = await readLetters(db, path, OPEN, FIRST)
    expect(letters.map(({ counts, uncounted }) => [counts, uncounted])).toEqual([
      [null, null],
      [true, null],
      [false, 'repeat'],
      [true, null],
      [false, 'same-network'],
    ])
    const [, first] = letters
    await rest('editor', 'PATCH', `/reports/${first?.id}`, { counts: false, uncounted: 'flood' })
    expect((await sql`select counts, uncounted from reports where id = ${first?.id ?? 0}`)[0]).toEqual({
      counts: false,
      uncounted: 'untrue',
    })
    await rest('editor', 'PATCH', `/reports/${first?.id}`, { counts: true })
    expect((await sql`select uncounted from reports where id = ${first?.id ?? 0}`)[0]).toEqual({ uncounted: null })
  })

  it('is accepted into its document, rejected with a reason, and publishes nothing', async () => {
    const id = await correct()
    const before = await sql`select * from _procedures_v order by id`
    const accepted = await handle('editor', id, { state: 'accepted' })
    expect(accepted).toMatchObject({ status: 303, location: `/admin/edit?page=${encodeURIComponent(`/zh${path}`)}` })
    expect(await readLetters(db, path, ['accepted'], FIRST)).toMatchObject({ total: 1 })
    expect(await sql`select * from _procedures_v order by id`).toEqual(before)

    expect((await handle('editor', id, { state: 'rejected' })).status).toBe(400)
    expect((await handle('editor', id, { state: 'gone' })).status).toBe(400)
    const rejected = await handle('admin', id, {
      state: 'rejected',
      rejection: 'spam',
      back: '//evil.example/admin/inbox',
    })
    expect(rejected).toMatchObject({ status: 303, location: '/admin/inbox' })
    expect(await sql`select state, rejection from corrections`).toEqual([{ state: 'rejected', rejection: 'spam' }])
    expect((await rest('editor', 'PATCH', `/corrections/${id}`, { rejection: null })).status).toBe(400)
    await sql`update corrections set day = '2025-01-01'`
    await removeExpired(payload)
    expect(await sql`select 1 from corrections`).toEqual([])
  })

  it.each(['zh', 'en', 'stranger'] as const)('is handled by no %s', async (person) => {
    const id = await correct()
    const answer = await handle(person, id, { state: 'done' })
    expect(answer.status).toBe(person === 'stranger' ? 401 : 403)
    expect(await sql`select state from corrections`).toEqual([{ state: 'new' }])
  })
})

describe('the document of a page', () => {
  it('is found by its address, in any language, and by an old one', async () => {
    const carrier = { collection: 'carriers', id: await idOf('carriers') }
    const procedure = { collection: 'procedures', id: await idOf('procedures') }
    for (const path of [
      '/carriers/sample',
      '/zh/carriers/sample',
      '/en/carriers/sample/changes',
      '/carriers/old-sample',
    ])
      expect(await documentAt(db, path), path).toEqual(carrier)
    expect(await documentAt(db, '/en/carriers/old-sample/cancel-line')).toEqual(procedure)
    expect(await documentAt(db, '/about')).toEqual({ collection: 'site', id: 1 })
    expect(await documentAt(db, '/zh/guide/sample')).toEqual({ collection: 'sections', id: await idOf('sections') })
    for (const path of ['/carriers', '/carriers/nobody', "/carriers/x' or 1=1", '//evil.example', ''.padEnd(999, '/')])
      expect(await documentAt(db, path), path).toBeNull()
    expect(await pathOfDocument(db, procedure)).toBe('/carriers/sample/cancel-line')
  })

  it('is one of both languages and a new country’s', async () => {
    const id = await publishBoth(payload, 'countries', {
      ...samples(await idOf('sources'), 0, 0).countries,
      shared: { slug: 'elsewhere', code: 'EL', lang: 'en' },
    })
    expect(await documentAt(db, '/countries/elsewhere/cards')).toEqual({ collection: 'countries', id })
  })
})
