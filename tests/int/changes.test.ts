import { describe, expect, it } from 'vitest'
import { inRows, passageOf, samples } from './fixtures.ts'
import { world } from './world.ts'
import { KIND_SLUGS } from '#collections/kinds.ts'
import { carrierChanges, changes, fewChanges, latest } from '#features/changes/read.ts'
import type { Change } from '#features/changes/view.ts'
import { LOCALES, other, type Locale } from '#i18n/routing.ts'

const { payload, rest, idOf, sql, as, ask } = await world()

const source = await idOf('sources')
const country = await idOf('countries')
const carrier = await idOf('carriers')
const procedure = await idOf('procedures')
const texts = samples(source, country, carrier)

type Data = Record<string, unknown>

const last = async (locale: Locale, kind: Change['kind'], of: string): Promise<Change | undefined> =>
  (await latest(ask, locale)).find((change) => change.kind === kind && change.of === of)

const count = async (): Promise<number> => {
  const [row] = await sql<{ count: number }[]>`select count(*)::int as count from changes`
  return row?.count ?? 0
}

/** Everything that the list and the feeds of a language say. */
const everything = async (locale: Locale): Promise<string> =>
  JSON.stringify([
    await changes(ask, locale),
    await latest(ask, locale),
    await carrierChanges(ask, locale, 'sample'),
    await fewChanges(ask, locale, 'sample'),
  ])

/** A document as the admin sends it back in one language. */
const now = async (collection: string, id: number, locale: Locale): Promise<Data> =>
  (await rest('editor', 'GET', `/${collection}/${id}?locale=${locale}&depth=0&fallback-locale=none`)).body

const publish = async (
  collection: string,
  id: number,
  locale: Locale,
  data: Data,
  person: 'editor' | 'admin' | 'zh' = 'editor',
) => {
  const answer = await rest(person, 'PATCH', `/${collection}/${id}?locale=${locale}`, { ...data, _status: 'published' })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}

const ways = (doc: Data): Data[] => doc.ways as Data[]

describe('publishing', () => {
  it('adds a page once in each language', async () => {
    for (const locale of LOCALES) {
      expect(await last(locale, 'added', 'procedures')).toMatchObject({
        page: { kind: 'procedure', carrier: 'sample', task: 'cancel-line' },
        lines: [],
        by: '',
      })
      expect((await latest(ask, locale)).filter(({ of }) => of === 'carriers')).toHaveLength(1)
    }
  })

  it('tells what changed in words, in the language that changed only', async () => {
    const doc = await now('procedures', procedure, 'zh')
    const [first] = ways(doc)
    const steps = [{ ...(first?.steps as Data[])[0], text: '带身份证去营业厅。' }, (first?.steps as Data[])[1]]
    await publish('procedures', procedure, 'zh', { lead: '先去营业厅。', ways: [{ ...first, steps }, ways(doc)[1]] })
    const change = await last('zh', 'changed', 'procedures')
    expect(change?.lines).toEqual([
      { part: 'lead', name: null, code: null, place: null, before: '带身份证去营业厅。', after: '先去营业厅。' },
      {
        part: 'ways.store.steps',
        name: null,
        code: 'store',
        place: 1,
        before: '去营业厅。',
        after: '带身份证去营业厅。',
      },
    ])
    expect(await last('en', 'changed', 'procedures')).toBeUndefined()
    expect(await fewChanges(ask, 'zh', 'sample')).toContainEqual(change)
  })

  it('tells what both languages share in both', async () => {
    const doc = await now('procedures', procedure, 'en')
    const [first, second] = ways(doc)
    await publish('procedures', procedure, 'en', { ways: [{ ...first, fee: { kind: 'charged' } }, second] })
    for (const locale of LOCALES)
      expect((await last(locale, 'changed', 'procedures'))?.lines).toMatchObject([
        { part: 'ways.store.fee', before: 'none', after: 'charged' },
      ])
  })

  it('tells that a page was only checked again', async () => {
    const doc = await now('procedures', procedure, 'en')
    const checked = ways(doc).map((way) => ({ ...way, checkedOn: '2026-11-20T12:00:00.000Z' }))
    await publish('procedures', procedure, 'en', { ways: checked })
    for (const locale of LOCALES)
      expect((await last(locale, 'checked', 'procedures'))?.lines).toMatchObject([
        { part: 'ways.store.checked', before: '2026-11-01', after: '2026-11-20' },
        { part: 'ways.hotline.checked' },
      ])
  })

  it.each(KIND_SLUGS)(
    'notes nothing when %s is published as it was, saved as a draft or given a note',
    async (collection) => {
      const id = await idOf(collection)
      const before = await count()
      for (const locale of LOCALES) {
        const doc = await now(collection, id, locale)
        await publish(collection, id, locale, doc)
        await publish(collection, id, locale, { note: 'Only for editors.' })
        const draft = { ...doc, [passageOf(collection)]: 'A secret draft', _status: 'draft' }
        await rest('editor', 'PATCH', `/${collection}/${id}?locale=${locale}&draft=true`, draft)
        // Taken back: while a draft waits, nobody can write from what is published.
        const { updatedAt: _at, ...published } = await now(collection, id, locale)
        await rest('editor', 'PATCH', `/${collection}/${id}?locale=${locale}&draft=true`, published)
      }
      expect(await count()).toBe(before)
      for (const locale of LOCALES) expect(await everything(locale)).not.toContain('secret draft')
    },
  )

  it('notes nothing of ways that readers do not see, or of another order of ways', async () => {
    const doc = await now('procedures', procedure, 'zh')
    await publish('procedures', procedure, 'zh', doc)
    const before = await count()
    const hidden = {
      ...(inRows(texts.procedures.zh.ways[0], {}) as Data),
      key: 'rumor',
      kind: 'chat',
      evidence: 'unverified',
      sources: [],
      steps: [{ text: '听说的秘密。' }],
    }
    await publish('procedures', procedure, 'zh', { ways: [...ways(doc), hidden].reverse() })
    expect(await count()).toBe(before)
    expect(await everything('zh')).not.toContain('秘密')
  })

  it('tells a way that came or went by its steps', async () => {
    const doc = await now('procedures', procedure, 'zh')
    const chat = {
      key: 'chat',
      kind: 'chat',
      steps: [{ text: '找客服。' }, { text: '说注销。' }],
      needs: [],
      fee: { kind: 'none' },
    }
    const way = { ...chat, evidence: 'official', checkedOn: '2026-11-20T12:00:00.000Z', sources: [source] }
    await publish('procedures', procedure, 'zh', { ways: [...ways(doc), way] })
    expect((await last('zh', 'changed', 'procedures'))?.lines).toMatchObject([
      { part: 'ways.chat', code: 'chat', before: null, after: '找客服。\n说注销。' },
    ])
    const after = ways(await now('procedures', procedure, 'zh'))
    await publish('procedures', procedure, 'zh', {
      ways: after.map((each) => (each.key === 'chat' ? { ...each, evidence: 'unverified' } : each)),
    })
    expect((await last('zh', 'changed', 'procedures'))?.lines).toMatchObject([
      { part: 'ways.chat', before: '找客服。\n说注销。', after: null },
    ])
    const { updatedAt } = await now('procedures', procedure, 'zh')
    await publish('procedures', procedure, 'zh', {
      updatedAt,
      ways: after.filter(({ key }) => key === 'store' || key === 'hotline'),
    })
    // The English page had the way without its steps, which were only in Chinese.
    expect(await everything('en')).not.toContain('客服')
  })

  it('tells of every kind of page', async () => {
    const told: [string, Data, string][] = [
      ['carriers', { lead: '新的导语。' }, 'lead'],
      [
        'carriers',
        { refund: { text: '余额退到原来的账户。', evidence: 'official', sources: [source] } },
        'refund.text',
      ],
      ['devices', { covers: '新机型' }, 'covers'],
      ['countries', { name: '样例地区' }, 'name'],
      ['terms', { long: '一张很好的样例卡。' }, 'long'],
      ['sections', { title: '为什么要注销' }, 'title'],
    ]
    for (const [collection, data, part] of told) {
      await publish(collection, await idOf(collection), 'zh', data)
      expect((await last('zh', 'changed', collection))?.lines.map((line) => line.part)).toContain(part)
    }
    await payload.updateGlobal({
      slug: 'site',
      locale: 'zh',
      data: { tagline: '新的一句话。', _status: 'published' } as never,
    })
    expect((await last('zh', 'changed', 'site'))?.lines).toMatchObject([{ part: 'tagline', after: '新的一句话。' }])
  })

  it('does not keep publishers waiting for each other, however many there are', async () => {
    const made = await Promise.all(
      Array.from({ length: 15 }, async (_, index) => {
        const data = {
          ...texts.carriers.shared,
          ...texts.carriers.zh,
          slug: `busy-${index}`,
          _status: 'published',
        } as never
        const { id } = await payload.create({ collection: 'carriers', locale: 'zh', data })
        await payload.update({ collection: 'carriers', id, locale: 'zh', data: { lead: `第${index}家。` } as never })
        return id
      }),
    )
    const [row] =
      await sql`select count(*)::int as count from changes where kind = 'changed' and carrier in ${sql(made)}`
    expect(row?.count).toBe(15)
    for (const id of made) await payload.delete({ collection: 'carriers', id })
  }, 60_000)

  it('leaves nothing behind when its transaction is undone', async () => {
    const before = await count()
    const transactionID = (await payload.db.beginTransaction()) ?? undefined
    const req = { transactionID } as never
    const data = { lead: '撤回的。', _status: 'published' } as never
    await payload.update({ collection: 'carriers', id: carrier, locale: 'zh', data, req })
    if (transactionID) await payload.db.rollbackTransaction(transactionID)
    expect(await count()).toBe(before)
  })
})

describe('who checked', () => {
  it('is named only by the public name of the account', async () => {
    const mine = async (byline: string | null) => {
      const { docs } = await payload.find({ collection: 'users', where: { email: { equals: 'editor@example.org' } } })
      await payload.update({ collection: 'users', id: docs[0]?.id ?? 0, data: { byline, name: 'A Real Name' } })
    }
    await publish('carriers', carrier, 'en', { lead: 'One.' })
    expect(await last('en', 'changed', 'carriers')).toMatchObject({ by: '' })
    await mine('Lin')
    await publish('carriers', carrier, 'en', { lead: 'Two.' })
    expect(await last('en', 'changed', 'carriers')).toMatchObject({ by: 'Lin' })
    await mine('Lin W.')
    expect(await last('en', 'changed', 'carriers')).toMatchObject({ by: 'Lin W.' })
    // A name that was public can be taken back.
    await mine(null)
    for (const locale of LOCALES) expect(await everything(locale)).not.toContain('Lin')
    expect(await last('en', 'changed', 'carriers')).toMatchObject({ by: '' })
    for (const locale of LOCALES) expect(await everything(locale)).not.toContain('Real Name')
  })
})

describe('a page that is gone', () => {
  it.each(KIND_SLUGS)('leaves nothing of %s to be read, in the language it left', async (collection) => {
    const id = await idOf(collection)
    const passage = passageOf(collection)
    for (const locale of LOCALES) {
      await publish(collection, id, locale, { [passage]: `gone-${collection}-${locale} 旧文字` })
      await publish(collection, id, locale, { [passage]: `gone-${collection}-${locale} 新文字` })
      expect(await everything(locale)).toContain(`gone-${collection}-${locale}`)
    }
    for (const locale of LOCALES) {
      await rest('editor', 'PATCH', `/${collection}/${id}?locale=${locale}`, { _status: 'draft' })
      expect(await everything(locale)).not.toContain(`gone-${collection}`)
      const [found] = (await latest(ask, locale)).filter(({ kind, of }) => kind === 'removed' && of === collection)
      expect(found).toMatchObject({ lines: [], title: null, page: null })
      if (locale === 'zh') expect(await everything(other(locale))).toContain(`gone-${collection}-en`)
    }
    const [kept] =
      await sql`select count(*)::int as count from changes_lines where after like ${`%gone-${collection}%`} or before like ${`%gone-${collection}%`}`
    expect(kept?.count).toBe(0)
    for (const locale of LOCALES) await publish(collection, id, locale, {})
    expect(await last('zh', 'added', collection)).toBeDefined()
  })

  it('is not read of either when its carrier is gone', async () => {
    await publish('procedures', procedure, 'zh', { lead: '消失的导语。' })
    for (const locale of LOCALES)
      await rest('editor', 'PATCH', `/carriers/${carrier}?locale=${locale}`, { _status: 'draft' })
    expect(JSON.stringify([await latest(ask, 'zh'), await changes(ask, 'zh')])).not.toContain('消失的导语')
    expect(await carrierChanges(ask, 'zh', 'sample')).toBeNull()
    for (const locale of LOCALES) await publish('carriers', carrier, locale, {})
  })

  it('is told of once when it is deleted', async () => {
    const made = await payload.create({
      collection: 'terms',
      locale: 'zh',
      data: {
        ...texts.terms.shared,
        ...texts.terms.zh,
        slug: 'brief',
        name: '昙花一现',
        _status: 'published',
      } as never,
    })
    expect(await everything('zh')).toContain('昙花一现')
    await payload.delete({ collection: 'terms', id: made.id })
    expect(await everything('zh')).not.toContain('昙花一现')
    expect((await latest(ask, 'zh'))[0]).toMatchObject({ kind: 'removed', of: 'terms', title: null })
  })
})

describe('the list', () => {
  it('leads to where a renamed page is now', async () => {
    const id = await idOf('devices')
    await rest('editor', 'PATCH', `/devices/${id}?locale=zh`, { slug: 'renamed', _status: 'published' })
    const pages = (await latest(ask, 'zh')).filter(({ of }) => of === 'devices').map(({ page }) => page)
    expect(pages.length).toBeGreaterThan(0)
    for (const page of pages) expect(page).toEqual({ kind: 'device', device: 'renamed' })
    await rest('editor', 'PATCH', `/carriers/${carrier}?locale=zh`, { slug: 'sample-two', _status: 'published' })
    expect(await carrierChanges(ask, 'zh', 'sample')).toEqual({
      moved: { kind: 'carrier-changes', carrier: 'sample-two' },
    })
    await rest('editor', 'PATCH', `/carriers/${carrier}?locale=zh`, { slug: 'sample', _status: 'published' })
  })

  it('tells many of the same day as a number, and cuts the rest into pages', async () => {
    for (let index = 0; index < 7; index += 1) {
      const data = { ...texts.terms.shared, ...texts.terms.zh, slug: `many-${index}`, _status: 'published' } as never
      await payload.create({ collection: 'terms', locale: 'zh', data })
    }
    const many = (await latest(ask, 'zh')).filter(({ kind, of }) => kind === 'added' && of === 'terms')
    expect(many).toHaveLength(1)
    expect(many[0]).toMatchObject({ page: null, lines: [] })
    expect(many[0]?.many).toBeGreaterThanOrEqual(7)
    for (let index = 0; index < 25; index += 1) await publish('carriers', carrier, 'zh', { lead: `第${index}版。` })
    const first = await changes(ask, 'zh')
    expect(first.pages).toBeGreaterThan(1)
    expect(first.changes.length).toBeLessThanOrEqual(20)
    const second = await changes(ask, 'zh', { page: '2' })
    expect(second.page).toBe(2)
    const [older] = second.changes
    expect((await changes(ask, 'zh', { change: String(older?.id) })).page).toBe(2)
    expect(first.changes.map(({ id }) => id)).not.toContain(older?.id)
    for (const page of ['', '0', '-1', '1e9', 'x'.repeat(10_000), '\u0000', '\ud800', '2.5', ' 2'])
      expect((await changes(ask, 'zh', { page, change: page })).page).toBe(1)
    expect((await changes(ask, 'zh', { page: '999999' })).page).toBe(first.pages)
    expect((await latest(ask, 'zh')).length).toBeLessThanOrEqual(50)
  })

  it('hides what an editor hides, and says what an editor adds', async () => {
    await publish('carriers', carrier, 'en', { lead: 'A mistake.' })
    const change = await last('en', 'changed', 'carriers')
    const path = `/changes/${change?.id}`
    expect((await rest('editor', 'PATCH', path, { summary: 'Why it changed.' })).status).toBe(200)
    expect(await last('en', 'changed', 'carriers')).toMatchObject({ summary: 'Why it changed.' })
    await rest('editor', 'PATCH', path, { hidden: true })
    expect(await everything('en')).not.toContain('A mistake.')
  })

  it('is written by nobody', async () => {
    const [{ id } = { id: 0 }] = await sql<{ id: number }[]>`select id from changes where hidden is not true limit 1`
    for (const person of ['admin', 'editor', 'zh', 'stranger'] as const) {
      expect((await rest(person, 'POST', '/changes', { kind: 'added', locale: 'zh' })).status).toBe(403)
      expect((await rest(person, 'DELETE', `/changes/${id}`)).status).toBe(403)
      await rest(person, 'PATCH', `/changes/${id}`, { by: 'Someone', kind: 'removed', lines: [] })
    }
    expect((await rest('zh', 'PATCH', `/changes/${id}`, { hidden: true })).status).toBe(403)
    expect((await rest('stranger', 'GET', '/changes')).status).toBe(403)
    const [row] = await sql`select by, hidden from changes where id = ${id}`
    expect(row).toMatchObject({ by: '', hidden: null })
    expect(as('stranger')).toBeNull()
  })
})
