import { beforeAll, describe, expect, it } from 'vitest'
import { publishBoth, samples } from './fixtures.ts'
import { world, type ApiAnswer } from './world.ts'
import type { Consequences } from '#collections/shared/consequences.ts'
import { staleWriteIn } from '#collections/shared/staleWrite.ts'
import type { InUse } from '#collections/shared/use.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

const { payload, rest, idOf, as } = await world()
const source = await idOf('sources')
const country = await idOf('countries')

type Row = { id: string; text?: string | null; steps?: Row[] }
type Document = {
  id: number
  updatedAt: string
  lead: string
  ways: (Row & { steps: Row[] })[]
  days: Row[]
  _status: string
}
type Version = { id: number; updatedAt: string; latest: boolean; version: Record<string, unknown> }

let count = 0
/** A procedure of a test's own, published in both languages. */
async function fresh(): Promise<number> {
  count += 1
  const { shared, zh } = samples(source, country, 0).carriers
  const data = { ...shared, ...zh, slug: `carrier-${count}` } as never
  const carrier = await payload.create({ collection: 'carriers', locale: 'zh', draft: true, data })
  return publishBoth(payload, 'procedures', samples(source, country, carrier.id).procedures)
}

const at = (id: number, locale: Locale, more = ''): string =>
  `/procedures/${id}?locale=${locale}&fallback-locale=none&depth=0${more}`
const read = async (id: number, locale: Locale): Promise<Document> =>
  (await rest('editor', 'GET', at(id, locale, '&draft=true'))).body as unknown as Document
const save = (id: number, locale: Locale, data: object, person: 'editor' | 'admin' = 'editor'): Promise<ApiAnswer> =>
  rest(person, 'PATCH', at(id, locale, '&draft=true'), data)
const publish = (id: number, locale: Locale, data: object = {}): Promise<ApiAnswer> =>
  rest('editor', 'PATCH', at(id, locale), { ...data, _status: 'published' })
const docOf = ({ body, status }: ApiAnswer): Document => {
  expect(status, JSON.stringify(body)).toBe(200)
  return body.doc as Document
}
const messageOf = ({ body }: ApiAnswer): string => JSON.stringify(body.errors)

/** What a stranger's page is made of. */
const shown = (id: number, locale: Locale) =>
  payload.findByID({
    collection: 'procedures',
    id,
    locale,
    fallbackLocale: false,
    overrideAccess: false,
    depth: 0,
    disableErrors: true,
  }) as unknown as Promise<Document | null>

const plus = (document: Document, text: string) => ({
  updatedAt: document.updatedAt,
  ways: document.ways.map((way, index) => (index === 0 ? { ...way, steps: [...way.steps, { text }] } : way)),
})
const steps = (document: Document) => document.ways[0]?.steps.map(({ text }) => text)

describe('a draft in one language', () => {
  it('is what the other language is read and written with', async () => {
    const id = await fresh()
    const before = await shown(id, 'en')
    docOf(await save(id, 'zh', plus(await read(id, 'zh'), '新的一步。')))
    expect(await shown(id, 'en'), 'readers').toEqual(before)

    const english = await read(id, 'en')
    expect(english._status).toBe('published')
    expect(steps(english)).toEqual(['Go to a store.', 'Say “cancel”.', undefined])
    expect(messageOf(await publish(id, 'en', english))).toMatch(/English text is missing/)

    const [first, ...others] = english.ways
    const whole = first?.steps.map((step) => (step.text ? step : { ...step, text: 'A new step.' }))
    docOf(await publish(id, 'en', { ...english, ways: [{ ...first, steps: whole }, ...others] }))
    expect(steps(await read(id, 'zh'))).toEqual(['去营业厅。', '说“注销”。', '新的一步。'])
    expect(steps((await shown(id, 'en'))!)).toContain('A new step.')
  })

  it('does not go out when the other language is withdrawn, nor when nothing is said of its status', async () => {
    const id = await fresh()
    docOf(await save(id, 'zh', { ...plus(await read(id, 'zh'), '没有发布的一步。'), lead: '没有发布的导语。' }))
    const before = (await shown(id, 'zh'))!
    docOf(await rest('editor', 'PATCH', at(id, 'en'), { _status: 'draft' }))
    const after = (await shown(id, 'zh'))!
    expect({ ...after, updatedAt: 0 }).toEqual({ ...before, updatedAt: 0 })
    expect(steps(await read(id, 'zh'))).toContain('没有发布的一步。')
    expect((await read(id, 'zh')).lead).toBe('没有发布的导语。')

    docOf(await rest('editor', 'PATCH', at(id, 'en'), { lead: 'Still not published.' }))
    expect(await shown(id, 'zh')).toMatchObject({ lead: before.lead, _status: 'published', ways: before.ways })
    expect(await shown(id, 'en')).toMatchObject({ _status: 'draft' })
  })

  it('is the newest of the site as well', async () => {
    type Site = { updatedAt: string; stages: Row[]; tagline: string }
    const site = async (locale: Locale) =>
      (await rest('editor', 'GET', `/globals/site?draft=true&locale=${locale}&fallback-locale=none&depth=0`))
        .body as Site
    const zh = await site('zh')
    const stages = [...(zh.stages ?? []), { task: 'cancel-line', stage: 'after', text: '以后。' }]
    const path = (locale: Locale, more: string) => `/globals/site?locale=${locale}&fallback-locale=none&depth=0${more}`
    const draft = { stages, updatedAt: zh.updatedAt }
    expect((await rest('editor', 'POST', path('zh', '&draft=true'), draft)).status).toBe(200)
    const en = await site('en')
    expect(en.stages.map(({ text }) => text)).toContain(undefined)
    const stale = await rest('editor', 'POST', path('en', ''), {
      tagline: 'x',
      updatedAt: zh.updatedAt,
      _status: 'published',
    })
    expect(stale.status).toBe(409)
    expect(staleWriteIn(stale.body)?.stored.data.tagline).toBe('End it properly.')
    const now = { tagline: 'End it well.', updatedAt: en.updatedAt, stages: [], _status: 'published' }
    expect((await rest('editor', 'POST', path('en', ''), now)).status).toBe(200)
    expect((await site('zh')).stages).toEqual([])
  })
})

describe('a write that is based on an older version', () => {
  it.each(LOCALES)(
    'is refused in %s with both versions, whoever wrote the newer one and in which language',
    async (locale) => {
      const id = await fresh()
      const opened = await read(id, locale)
      const saved = docOf(await save(id, 'zh', { lead: '管理员写的。', updatedAt: opened.updatedAt }, 'admin'))
      for (const ask of [save, publish]) {
        const refused = await ask(id, locale, { lead: 'x', updatedAt: opened.updatedAt })
        expect(refused.status).toBe(409)
        expect(messageOf(refused)).toMatch(/admin saved a newer version/)
        const stale = staleWriteIn(refused.body)!
        expect(stale).toMatchObject({
          language: locale,
          base: { updatedAt: opened.updatedAt, data: { lead: opened.lead } },
          stored: { updatedAt: saved.updatedAt, data: { lead: locale === 'zh' ? '管理员写的。' : opened.lead } },
          sent: { lead: 'x' },
        })
        expect(stale.stored.saved).toMatchObject({ by: { name: 'admin' }, act: 'saved', language: 'zh' })
      }
      docOf(await save(id, locale, { lead: 'y', updatedAt: saved.updatedAt }))
      expect((await read(id, locale)).lead).toBe('y')
    },
  )

  it('is taken while only the status has changed since', async () => {
    const id = await fresh()
    const opened = await read(id, 'en')
    docOf(await rest('editor', 'PATCH', at(id, 'zh'), { _status: 'draft' }))
    docOf(await save(id, 'en', { lead: 'Based on what it holds.', updatedAt: opened.updatedAt }))
  })

  it('says nothing of what is stored to whoever may not write', async () => {
    const id = await fresh()
    for (const person of ['stranger', 'zh'] as const) {
      const data = { lead: 'x', updatedAt: '2020-01-01T00:00:00.000Z' }
      const answer = await rest(person, 'PATCH', at(id, 'en', '&draft=true'), data)
      expect(answer.status).toBe(403)
      expect(staleWriteIn(answer.body)).toBeNull()
    }
  })

  it('leaves one winner of two that race on the same version, over two connections', async () => {
    const id = await fresh()
    for (let round = 0; round < 5; round += 1) {
      const { updatedAt } = await read(id, 'en')
      const [one, two] = await Promise.all([
        save(id, 'en', { lead: `One ${round}`, updatedAt }),
        save(id, 'zh', { lead: `二${round}`, updatedAt }, 'admin'),
      ])
      expect([one.status, two.status].sort()).toEqual([200, 409])
    }
  })

  it('loses nothing of either language when neither of two that race says what it is based on', async () => {
    const id = await fresh()
    for (let round = 0; round < 5; round += 1) {
      const answers = await Promise.all([
        save(id, 'en', { lead: `One ${round}` }),
        save(id, 'zh', { lead: `二${round}` }, 'admin'),
        rest('editor', 'PATCH', `/procedures?locale=en&draft=true&where[id][equals]=${id}`, {
          title: `Title ${round}`,
        }),
      ])
      expect(answers.slice(0, 2).map(({ status }) => status)).toEqual([200, 200])
      const [en, zh] = [await read(id, 'en'), await read(id, 'zh')]
      expect([en.lead, zh.lead]).toEqual([`One ${round}`, `二${round}`])
    }
  })

  it('must say so to take rows away; changing and adding it need not', async () => {
    const id = await fresh()
    const { ways, days } = await read(id, 'en')
    const [first] = ways
    const refused = await save(id, 'en', { ways: [first] })
    expect(refused.status).toBe(428)
    expect(staleWriteIn(refused.body)?.base).toBeNull()
    expect((await save(id, 'en', { ways: [{ ...first, steps: first?.steps.slice(1) }, ways[1]] })).status).toBe(428)
    expect((await save(id, 'en', { days: [] })).status).toBe(428)
    docOf(await save(id, 'en', { ways: ways.toReversed(), days: [...days, { when: 'Later', event: 'More.' }] }))
    const { updatedAt } = await read(id, 'en')
    docOf(await save(id, 'en', { ways: [first], updatedAt }))
    expect((await read(id, 'zh')).ways).toHaveLength(1)
  })

  it('is of one language at a time', async () => {
    const id = await fresh()
    const answer = await rest('editor', 'PATCH', `/procedures/${id}?locale=all&draft=true`, {
      lead: { zh: 'x', en: 'y' },
    })
    expect(answer.status).toBe(400)
    expect((await read(id, 'zh')).lead).not.toBe('x')
  })
})

describe('versions', () => {
  const versions = async (id: number): Promise<Version[]> => {
    const query = `where[parent][equals]=${id}&where[snapshot][not_equals]=true&depth=0&limit=0&sort=-updatedAt`
    return (await rest('editor', 'GET', `/procedures/versions?${query}`)).body.docs as Version[]
  }

  it('say who saved them, in which language, and what they did; the newest first, a restored one too', async () => {
    const id = await fresh()
    const first = (await versions(id))[0]!
    docOf(await save(id, 'zh', { lead: '草稿。' }, 'admin'))
    docOf(await publish(id, 'zh'))
    docOf(await rest('editor', 'PATCH', at(id, 'en'), { _status: 'draft' }))
    expect((await rest('en', 'POST', `/procedures/${id}/start-from-other?locale=en`)).status).toBe(200)
    const restored = await rest('editor', 'POST', `/procedures/versions/${first.id}`)
    expect(restored.status).toBe(200)
    docOf(await rest('admin', 'PATCH', `/procedures/${id}?unpublishAllLocales=true`, { _status: 'draft' }))

    const accounts = await payload.find({ collection: 'users', pagination: false })
    const name = (account: unknown) => accounts.docs.find((each) => each.id === account)?.name
    const notes = (await versions(id)).map(({ version }) => version.lastSave as Record<string, unknown>)
    expect(notes.slice(0, 6).map(({ by, language, act }) => [name(by), language, act])).toEqual([
      ['admin', null, 'unpublished'],
      ['editor', null, 'restored'],
      ['en', 'en', 'filled'],
      ['editor', 'en', 'unpublished'],
      ['editor', 'zh', 'published'],
      ['admin', 'zh', 'saved'],
    ])
    expect(notes[1]?.of).toBe(first.updatedAt)
    expect(notes.at(-1)).toMatchObject({ by: null, act: 'published', language: 'zh' })
  })

  it('are for staff alone, and nobody writes the note of one', async () => {
    const id = await fresh()
    expect((await rest('stranger', 'GET', '/procedures/versions')).status).toBe(403)
    expect(await shown(id, 'zh')).not.toHaveProperty('lastSave.act')
    docOf(await save(id, 'zh', { lead: '我。', lastSave: { act: 'imported', language: 'en' } }))
    expect((await versions(id))[0]?.version.lastSave).toMatchObject({ act: 'saved', language: 'zh' })
  })

  it('are restored as a draft of both languages, whatever is asked; publishing is another step', async () => {
    const id = await fresh()
    const old = (await versions(id))[0]!
    docOf(await publish(id, 'zh', { lead: '后来的导语。' }))
    docOf(await rest('editor', 'PATCH', at(id, 'en'), { _status: 'draft' }))
    docOf(await publish(id, 'en', { lead: 'A later lead.' }))
    const before = [await shown(id, 'zh'), await shown(id, 'en')]
    for (const query of ['', '?draft=false', '?draft=true']) {
      const answer = await rest('editor', 'POST', `/procedures/versions/${old.id}${query}`)
      expect(answer.status).toBe(200)
      expect([await shown(id, 'zh'), await shown(id, 'en')]).toEqual(before)
    }
    const { _status, lead } = await read(id, 'en')
    expect([_status, lead]).toEqual(['draft', 'Go to a store with your ID.'])
    docOf(await publish(id, 'en'))
    expect((await shown(id, 'en'))?.lead).toBe('Go to a store with your ID.')
    expect((await shown(id, 'zh'))?.lead).toBe('后来的导语。')
    expect((await read(id, 'zh')).lead).toBe('带身份证去营业厅。')
  })

  it('name the languages that restoring changes', async () => {
    const id = await fresh()
    const old = (await versions(id))[0]!
    docOf(await save(id, 'en', { lead: 'Only English.' }))
    const { body } = await rest('editor', 'POST', `/procedures/versions/${old.id}`)
    expect(body.languages).toEqual(['en'])
    expect(body.message).toMatch(/as a draft; it changes English\. Readers see what they saw/)
  })

  it('of the site are restored without a word to readers', async () => {
    const site = async () => payload.findGlobal({ slug: 'site', locale: 'zh', overrideAccess: false, depth: 0 })
    const { docs } = await payload.findGlobalVersions({ slug: 'site', sort: 'updatedAt', limit: 1 })
    const path = '/globals/site?locale=zh&fallback-locale=none&depth=0'
    expect((await rest('editor', 'POST', path, { tagline: '后来的。', _status: 'published' })).status).toBe(200)
    const before = await site()
    expect((await rest('zh', 'POST', `/globals/site/versions/${docs[0]?.id}`)).status).toBe(403)
    expect((await rest('editor', 'POST', `/globals/site/versions/${docs[0]?.id}`)).status).toBe(200)
    expect(await site()).toEqual(before)
    const draft = await payload.findGlobal({ slug: 'site', locale: 'zh', draft: true, user: as('editor') as never })
    expect(draft).toMatchObject({ tagline: '好好注销。', _status: 'draft' })
  })
})

describe('what is used', () => {
  let id: number
  beforeAll(async () => {
    id = await fresh()
  })

  it('is not deleted, and says where: published, or in a draft alone', async () => {
    const data = { key: 'only-drafted', title: 'T', lang: 'en', publisher: 'P', evidence: 'official' } as const
    const drafted = await payload.create({ collection: 'sources', locale: 'en', data })
    const { ways } = await read(id, 'en')
    docOf(await save(id, 'en', { ways: ways.map((way) => ({ ...way, sources: [drafted.id] })) }))
    for (const [collection, used] of [
      ['sources', source],
      ['sources', drafted.id],
      ['countries', country],
      ['carriers', await idOf('carriers')],
    ] as const) {
      const refused = await rest('editor', 'DELETE', `/${collection}/${used}`)
      expect(refused.status, collection).toBe(409)
      const [error] = refused.body.errors as [{ message: string; data: InUse }]
      expect(error.message).toMatch(/used in \d+ places? and cannot be deleted/)
      expect(error.data.uses.length).toBeGreaterThan(0)
      for (const use of error.data.uses)
        expect(use.href).toMatch(new RegExp(`/admin/collections/${use.collection}/${use.id}$`))
      const { body } = await rest('zh', 'GET', `/${collection}/${used}/consequences`)
      expect((body as unknown as Consequences).used.total).toBe(error.data.total)
    }
    expect((await rest('stranger', 'GET', `/sources/${source}/consequences`)).status).toBe(401)
    const { updatedAt } = await read(id, 'en')
    docOf(await save(id, 'en', { ways: ways.map((way) => ({ ...way, sources: [source] })), updatedAt }))
    expect((await rest('editor', 'DELETE', `/sources/${drafted.id}`)).status).toBe(200)
  })

  it('says before what readers will get', async () => {
    const slug = (await payload.findByID({ collection: 'countries', id: country, depth: 0 })).slug
    const ask = async () =>
      (await rest('editor', 'GET', `/countries/${country}/consequences`)).body as unknown as Consequences
    const both = await ask()
    expect(both.rename).toContain(`/countries/${slug} leads to the new one`)
    expect(both.unpublish.en).toMatch(/get the Chinese text under a notice/)
    docOf(await rest('editor', 'PATCH', `/countries/${country}?locale=zh&depth=0`, { _status: 'draft' }))
    const one = await ask()
    expect(one.unpublish).toEqual({ zh: null, en: expect.stringMatching(/answer 404/) as string })
    docOf(await rest('editor', 'PATCH', `/countries/${country}?locale=zh&depth=0`, { _status: 'published' }))
  })

  it('publishes no check of a day to come, no way without steps, and no procedure without a way', async () => {
    const document = await read(id, 'zh')
    const [first, ...others] = document.ways
    for (const [ways, words] of [
      [[{ ...first, checkedOn: '2031-01-01T12:00:00.000Z' }, ...others], /still to come/],
      [[{ ...first, steps: [] }, ...others], /no steps/],
      [[], /no way yet/],
    ] as const) {
      const refused = await publish(id, 'zh', { ways, updatedAt: document.updatedAt })
      expect(refused.status).toBe(400)
      expect(messageOf(refused)).toMatch(words)
    }
  })
})
