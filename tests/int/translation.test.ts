import { describe, expect, it } from 'vitest'
import { inRows, publishBoth, samples } from './fixtures.ts'
import { world, type ApiAnswer } from './world.ts'
import { KIND_SLUGS } from '#collections/kinds.ts'
import { fieldsOfKind, PICTURES_BY_ID, readTexts } from '#features/translation/readTexts.ts'
import { countMatrix, countStandings, matrixQuery, readMatrix } from '#features/translation/matrix.ts'
import { unitsOf } from '#features/translation/units.ts'
import { fillTranslations } from '#collections/migrations/translations/fillTranslations.ts'
import { other, type Locale } from '#i18n/routing.ts'

const { payload, rest, send, idOf, sql } = await world()

type Data = Record<string, unknown>
type Person = 'editor' | 'zh' | 'en' | 'stranger'

const source = await idOf('sources')
const country = await idOf('countries')
const procedure = await idOf('procedures')
const carrier = await idOf('carriers')
const term = await idOf('terms')

const standing = async (of: string, doc: number) => {
  const rows = await sql<{ locale: Locale; state: string; since: Date | null; before: Data; by: number | null }[]>`
    select locale, state, outdated_since as since, before, confirmed_by_id as by from translations where "of" = ${of} and doc = ${doc}`
  const rowOf = (locale: Locale) => rows.find((row) => row.locale === locale)
  return { zh: rowOf('zh'), en: rowOf('en') }
}

const get = async (of: string, id: number, locale: Locale): Promise<Data> =>
  (await rest('editor', 'GET', `/${of}/${id}?locale=${locale}&depth=0&draft=true&fallback-locale=none`)).body
const publish = (of: string, id: number, locale: Locale, data: Data): Promise<ApiAnswer> =>
  rest('editor', 'PATCH', `/${of}/${id}?locale=${locale}`, { ...data, _status: 'published' })
const translate = (person: Person, locale: Locale, texts: unknown, path = `/procedures/${procedure}`) =>
  rest(person, 'POST', `${path}/translate?locale=${locale}`, { texts })

const lead = async (locale: Locale): Promise<string> => String((await get('procedures', procedure, locale)).lead)

describe('how far a document is', () => {
  it('is known of every kind, in both languages, from its first write', async () => {
    for (const kind of [...KIND_SLUGS, 'site'] as const) {
      const found = await standing(kind, kind === 'site' ? 1 : await idOf(kind))
      expect(found, kind).toMatchObject({
        zh: { state: 'published', since: null },
        en: { state: 'published', since: null },
      })
    }
    const { shared, zh } = samples(source, country, 0).carriers
    const made = await rest('editor', 'POST', '/carriers?locale=zh&draft=true', {
      ...shared,
      ...zh,
      slug: 'only-drafted',
    })
    const { id } = made.body.doc as { id: number }
    expect(await standing('carriers', id)).toMatchObject({ zh: { state: 'draft' }, en: { state: 'missing' } })
    await rest('editor', 'PATCH', `/carriers/${id}?locale=en&draft=true`, { name: 'Drafted' })
    expect((await standing('carriers', id)).en?.state).toBe('draft')
    await rest('editor', 'DELETE', `/carriers/${id}`)
    expect((await standing('carriers', id)).en).toBeUndefined()
  })

  it('is filled in for what was there before, as its writes would have left it', async () => {
    const all = () => sql`select "of", doc, locale, state from translations order by 1, 2, 3`
    const kept = await all()
    await sql`delete from translations`
    const db = payload.db.drizzle as unknown as Parameters<typeof fillTranslations>[0]
    await fillTranslations(db)
    expect(await all()).toEqual(kept)
  })
})

describe('a change of one language', () => {
  it('marks the other outdated, with what the source said, and not as a draft', async () => {
    const before = await lead('zh')
    await rest('editor', 'PATCH', `/procedures/${procedure}?locale=zh&draft=true`, { lead: '只是草稿。' })
    expect((await standing('procedures', procedure)).en?.since).toBeNull()
    expect((await publish('procedures', procedure, 'zh', { lead: '先带身份证，再去营业厅。' })).status).toBe(200)
    const now = await standing('procedures', procedure)
    expect(now.en?.since).toBeInstanceOf(Date)
    expect(now.en?.before).toEqual({ lead: before })
    expect(now.zh?.since).toBeNull()
  })

  it('keeps since when, and what it said first, through more changes', async () => {
    const first = (await standing('procedures', procedure)).en
    await publish('procedures', procedure, 'zh', { lead: '再改一次。' })
    expect((await standing('procedures', procedure)).en).toEqual(first)
  })

  it('is answered by publishing the translation, not by publishing something else', async () => {
    const days = (await get('procedures', procedure, 'en')).days as Data[]
    await publish('procedures', procedure, 'en', { days: days.map((day) => ({ ...day, when: 'Next month' })) })
    expect((await standing('procedures', procedure)).en?.since).toBeInstanceOf(Date)
    await publish('procedures', procedure, 'en', { lead: 'Changed once more.' })
    const now = await standing('procedures', procedure)
    expect(now.en).toMatchObject({ since: null, before: {} })
    // What answers a change of Chinese outdates no Chinese; the day that English changed by itself does.
    expect(Object.keys(now.zh?.before ?? {}).every((place) => place.startsWith('days:'))).toBe(true)
    expect(now.zh?.since).toBeInstanceOf(Date)
  })

  it('is settled by who says that no change is needed, with the account, and by nobody of another language', async () => {
    const say = (person: Person) => rest(person, 'POST', `/procedures/${procedure}/no-change-needed?locale=zh`)
    expect((await say('stranger')).status).toBe(401)
    expect((await say('en')).status).toBe(403)
    expect((await standing('procedures', procedure)).zh?.since).toBeInstanceOf(Date)
    expect((await say('zh')).status).toBe(200)
    const { zh } = await standing('procedures', procedure)
    expect(zh).toMatchObject({ since: null, before: {}, by: await idOf('users', 'zh@example.org') })
  })

  it('is not undone by taking a page down and putting it up again', async () => {
    await publish('procedures', procedure, 'zh', { lead: '又是新的。' })
    await rest('editor', 'PATCH', `/procedures/${procedure}?locale=zh&unpublishAllLocales=true`, {
      _status: 'draft',
    })
    expect((await standing('procedures', procedure)).en?.before).toHaveProperty('lead')
    for (const locale of ['zh', 'en'] as const) await publish('procedures', procedure, locale, {})
    expect((await standing('procedures', procedure)).en).toMatchObject({ since: null, state: 'published' })
  })

  it.each(KIND_SLUGS)('is noted of %s', async (kind) => {
    const id = await idOf(kind)
    const units = (await readTexts({ payload } as never, kind, id, false))?.units ?? []
    expect(units.length).toBeGreaterThan(1)
    const { name, title, lead: text } = await get(kind, id, 'en')
    const field = name ? 'name' : title ? 'title' : 'lead'
    await publish(kind, id, 'en', { [field]: `${String(name ?? title ?? text)} again` })
    expect((await standing(kind, id)).zh?.before).toHaveProperty(field)
  })
})

describe('both languages side by side', () => {
  const unit = async (place: string) =>
    (await readTexts({ payload } as never, 'procedures', procedure, true))?.units.find((each) => each.place === place)

  it('saves a draft of one language, and readers see nothing of it', async () => {
    const from = (await unit('lead'))?.texts.en
    const zh = await lead('zh')
    expect((await translate('en', 'en', [{ place: 'lead', from, to: 'A new draft.' }])).status).toBe(200)
    expect([await lead('en'), await lead('zh')]).toEqual(['A new draft.', zh])
    const shown = await payload.findByID({
      collection: 'procedures',
      id: procedure,
      locale: 'en',
      overrideAccess: false,
    })
    expect(shown.lead).toBe(from)
  })

  it('writes every text of every kind where it stands, and no other', async () => {
    for (const kind of KIND_SLUGS) {
      const id = await idOf(kind)
      const before = (await readTexts({ payload } as never, kind, id, true))?.units ?? []
      const texts = before.map(({ place, texts: { en } }, index) => ({ place, from: en, to: `${en}${index}` }))
      expect((await translate('editor', 'en', texts, `/${kind}/${id}`)).status, kind).toBe(200)
      const after = (await readTexts({ payload } as never, kind, id, true))?.units ?? []
      expect(after.map(({ place, texts: { en } }) => [place, en])).toEqual(texts.map(({ place, to }) => [place, to]))
      expect(after.map(({ texts: { zh } }) => zh)).toEqual(before.map(({ texts: { zh } }) => zh))
    }
  })

  it.each<[Person, Locale, number]>([
    ['zh', 'en', 403],
    ['en', 'zh', 403],
    ['stranger', 'en', 401],
  ])('is not for %s in %s', async (person, locale, status) => {
    const before = [await lead('zh'), await lead('en')]
    const from = before[locale === 'zh' ? 0 : 1]
    expect((await translate(person, locale, [{ place: 'lead', from, to: 'x' }])).status).toBe(status)
    expect([await lead('zh'), await lead('en')]).toEqual(before)
    expect((await rest(person, 'POST', `/procedures/${procedure}/no-change-needed?locale=${locale}`)).status).toBe(
      status,
    )
  })

  it('refuses a text that someone changed meanwhile, and says which', async () => {
    const answer = await translate('editor', 'en', [{ place: 'lead', from: 'What it said long ago', to: 'x' }])
    expect(answer.status).toBe(409)
    expect(JSON.stringify(answer.body)).toContain(await lead('en'))
  })

  it('refuses places that are not there, and shared fields however they are named', async () => {
    for (const place of ['gone', 'task', 'carrier', 'ways', '__proto__', 'id'])
      expect((await translate('editor', 'en', [{ place, from: '', to: 'x' }])).status, place).toBe(409)
  })

  it('tells whether a language is outdated or worth a second look', async () => {
    const ask = () => rest('en', 'GET', `/carriers/${carrier}/translation?locale=en`)
    const { warnings } = (await ask()).body
    await publish('carriers', carrier, 'en', { cards: [], lead: '去营业厅注销。' })
    // The text before had another number.
    const { body } = await ask()
    expect([body.standing, body.warnings]).toEqual(['published', warnings])
    expect((await rest('stranger', 'GET', `/carriers/${carrier}/translation?locale=en`)).status).toBe(401)
    expect((await rest('stranger', 'GET', '/translations')).status).toBe(403)
    expect(
      (await rest('editor', 'POST', '/translations', { of: 'terms', doc: 1, locale: 'en', state: 'draft' })).status,
    ).toBe(403)
  })
})

it('new rows of the other language are new texts to translate', async () => {
  const { shared, zh } = samples(source, country, 0).carriers
  const made = await publishBoth(payload, 'carriers', {
    ...samples(source, country, 0).carriers,
    shared: { ...shared, slug: 'rows' },
  })
  const now = await get('carriers', made, 'zh')
  const cards = [{ purpose: 'cancel', lang: 'zh', text: '注销', meaning: '我要注销。' }]
  await publish('carriers', made, 'zh', inRows({ ...zh, cards }, now) as Data)
  const { en } = await standing('carriers', made)
  expect(Object.entries(en?.before ?? {})).toMatchObject([[expect.stringMatching(/^cards:.*meaning$/), '']])
  const fields = fieldsOfKind(payload, 'carriers')
  const doc = (await payload.findByID({
    collection: 'carriers',
    id: made,
    locale: 'all',
    draft: true,
    depth: 0,
  })) as unknown as Data
  expect(unitsOf(fields, doc, PICTURES_BY_ID).map(({ place }) => place)).toContain(Object.keys(en?.before ?? {})[0])
  expect(other('en')).toBe('zh')
})

describe('as a file for translation tools', () => {
  const file = (xml: string, person: Person = 'editor') => send(person, xml)
  const of = (place = '') => rest('editor', 'GET', `/translations/xliff?to=en&of=terms&doc=${term}${place}`)
  const exported = async (): Promise<string> => String((await of()).body.text)
  const lines = (answer: ApiAnswer): [number, string][] =>
    (answer.body.refused as { line: number; reason: string }[]).map(({ line, reason }) => [line, reason])
  const texts = async () =>
    (await readTexts({ payload } as never, 'terms', term, true))?.units.map((unit) => unit.texts)
  const lineIn = (xml: string, found: string) => xml.slice(0, xml.indexOf(found)).split('\n').length

  it('brings drafts of what was translated', async () => {
    const shown = (await payload.findByID({ collection: 'terms', id: term, locale: 'en' })).short
    const xml = (await exported()).replace(/(<unit id="short"[\s\S]*?<target[^>]*>)[^<]*/, '$1A card that came back.')
    const answer = await file(xml, 'en')
    expect(answer.body).toMatchObject({ documents: 1, texts: 1, refused: [] })
    expect((await get('terms', term, 'en')).short).toBe('A card that came back.')
    expect((await payload.findByID({ collection: 'terms', id: term, locale: 'en' })).short).toBe(shown)
    expect((await file(xml, 'en')).body).toMatchObject({ documents: 0, texts: 0, refused: [] })
  })

  it('refuses, with the line, what does not fit, and takes the rest', async () => {
    const xml = await exported()
    const foreign = xml
      .replace('<unit id="name"', '<unit id="gone"')
      .replace(/(<unit id="long"[\s\S]*?<target[^>]*>)[^<]*/, '$1Taken.')
      .replace(/(<unit id="short"[\s\S]*?<target[^>]*>)[^<]*/, '$1Choose [[Plans.')
    const answer = await file(foreign)
    expect(answer.body).toMatchObject({ documents: 1, texts: 1 })
    expect(lines(answer)).toEqual([
      [lineIn(foreign, '<unit id="gone"'), expect.stringMatching(/no such text/)],
      [lineIn(foreign, '<unit id="short"'), expect.stringMatching(/not closed/)],
    ])
    const unknown = xml.replace(`id="terms-${term}"`, 'id="terms-999999"')
    expect(lines(await file(unknown))).toEqual([[lineIn(unknown, '<file'), expect.stringMatching(/no such document/)]])
    const users = xml.replace(`id="terms-${term}"`, 'id="users-1"')
    expect(lines(await file(users))).toMatchObject([[lineIn(users, '<file'), expect.any(String)]])
  })

  it('refuses what changed here while it was away', async () => {
    const xml = (await exported()).replace(/(<unit id="short"[\s\S]*?<target[^>]*>)[^<]*/, '$1Late.')
    const from = (await texts())?.find(({ en }) => en === String('A card that came back.'))?.en ?? ''
    await translate('editor', 'en', [{ place: 'short', from, to: 'Written here.' }], `/terms/${term}`)
    expect(lines(await file(xml))).toMatchObject([
      [lineIn(xml, '<unit id="short"'), expect.stringMatching(/changed here/)],
    ])
    await rest('editor', 'PATCH', `/terms/${term}?locale=zh&draft=true`, { short: '另一句话。' })
    expect(lines(await file(xml))).toMatchObject([
      [lineIn(xml, '<unit id="short"'), expect.stringMatching(/source changed/)],
    ])
    expect((await get('terms', term, 'en')).short).toBe('Written here.')
  })

  it.each<[Person, number]>([
    ['zh', 403],
    ['stranger', 401],
  ])('is not for %s', async (person, status) => {
    const before = await texts()
    const xml = (await exported()).replace(/(<unit id="long"[\s\S]*?<target[^>]*>)[^<]*/, '$1Attacked.')
    expect((await file(xml, person)).status).toBe(status)
    expect(await texts()).toEqual(before)
    if (person === 'stranger')
      expect((await rest(person, 'GET', `/translations/xliff?to=en&of=terms&doc=${term}`)).status).toBe(401)
  })

  it('is refused as a whole where it cannot be read, with the line', async () => {
    const answer = await file('<?xml version="1.0"?>\n<html/>')
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([400, expect.stringContaining('Line')])
  })

  it('holds a page of the matrix, by kind, language and state', async () => {
    const { body } = await rest('editor', 'GET', '/translations/xliff?to=en&kind=carriers&language=en&state=published')
    expect(String(body.text)).toContain('<file id="carriers-')
    expect(String(body.text)).not.toContain('<file id="terms-')
  })
})

describe('the matrix', () => {
  it('counts and filters documents by kind, language and state', async () => {
    const db = payload.db.drizzle as unknown as Parameters<typeof countMatrix>[0]
    const counts = await countStandings(db)
    for (const { of, locale, standing: how, count } of counts)
      expect(await countMatrix(db, { of, locale, standing: how })).toBe(count)
    const all = await readMatrix(db, matrixQuery({ kind: 'nonsense', state: "' or true" }), 0, 1000)
    expect(all).toHaveLength(await countMatrix(db, { of: null, locale: null, standing: null }))
    const outdated = await readMatrix(db, matrixQuery({ state: 'outdated', language: 'zh' }), 0, 1000)
    expect(outdated.length).toBeGreaterThan(0)
    for (const row of outdated) expect([row.standings.zh, row.since.zh]).toEqual(['outdated', expect.any(String)])
  })

  it('answers at ten thousand documents', async () => {
    await sql`insert into translations ("of", doc, locale, state, outdated_since, before)
      select 'procedures', n, l.locale::enum_translations_locale, 'published', case when n % 3 = 0 then now() end, '{}'
      from generate_series(100000, 110000) n, (values ('zh'), ('en')) l (locale)`
    const db = payload.db.drizzle as unknown as Parameters<typeof countMatrix>[0]
    const started = performance.now()
    const query = matrixQuery({ kind: 'procedures', language: 'en', state: 'outdated' })
    expect(await countMatrix(db, query)).toBeGreaterThan(3000)
    expect(await readMatrix(db, query, 3000, 50)).toHaveLength(50)
    await countStandings(db)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
