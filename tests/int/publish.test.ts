import { describe, expect, it } from 'vitest'
import { emailOf, inRows, passageOf, samples, SLUG } from './fixtures.ts'
import { world, type ApiAnswer } from './world.ts'
import { ADDRESSED } from '#collections/addresses.ts'
import { LOCALES, other, type Locale } from '#i18n/routing.ts'

const { payload, rest, idOf, forgotten } = await world()

const source = await idOf('sources')
const country = await idOf('countries')
const carrier = await idOf('carriers')
const texts = samples(source, country, carrier)

type Slug = keyof typeof texts
const SLUGS = Object.keys(texts) as Slug[]

/** What readers may see of a document in one language: its texts if that language is published. */
async function shown(collection: Slug, id: number, locale: Locale): Promise<Record<string, unknown> | null> {
  const { docs } = await payload.find({
    collection,
    locale,
    fallbackLocale: false,
    overrideAccess: false,
    depth: 0,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
  })
  return (docs[0] as Record<string, unknown> | undefined) ?? null
}

let count = 0
/** A new document of a collection that nobody has published, written in Chinese. */
async function draft(collection: Slug): Promise<number> {
  count += 1
  const { shared, zh } = texts[collection]
  const fresh = 'slug' in shared ? { slug: `draft-${count}` } : { carrier: await anotherCarrier() }
  const answer = await rest('editor', 'POST', `/${collection}?locale=zh&draft=true`, { ...shared, ...fresh, ...zh })
  expect(answer.status, JSON.stringify(answer)).toBe(201)
  return (answer.body.doc as { id: number }).id
}

async function anotherCarrier(): Promise<number> {
  const { shared, zh } = texts.carriers
  const made = await payload.create({
    collection: 'carriers',
    locale: 'zh',
    draft: true,
    data: { ...shared, ...zh, slug: `carrier-${count}` } as never,
  })
  return made.id
}

const publish = (collection: Slug, id: number, locale: Locale, data: object): Promise<ApiAnswer> =>
  rest('editor', 'PATCH', `/${collection}/${id}?locale=${locale}`, { ...data, _status: 'published' })

/** What the admin calls a field in English. */
const labelOf = (collection: Slug, name: string): string => {
  const field = payload.collections[collection].config.flattenedFields.find((each) => each.name === name)
  const { label } = (field ?? {}) as { label?: { en?: string } }
  return label?.en ?? `no label of ${name}`
}

const messages = ({ body }: ApiAnswer): string => JSON.stringify(body.errors ?? null)

describe.each(SLUGS)('%s', (collection) => {
  const passage = passageOf(collection)
  const words = { zh: texts[collection].zh, en: texts[collection].en } as Record<Locale, Record<string, unknown>>

  it('is published in one language without the other', async () => {
    const id = await draft(collection)
    expect(await shown(collection, id, 'zh')).toBeNull()
    const answer = await publish(collection, id, 'zh', {})
    expect(answer.status, messages(answer)).toBe(200)
    expect(await shown(collection, id, 'zh')).toMatchObject({ [passage]: words.zh[passage] })
    expect(await shown(collection, id, 'en')).toBeNull()
  })

  it('publishing one language leaves the other’s draft a draft', async () => {
    const id = await idOf(collection)
    const before = (await shown(collection, id, 'en'))?.[passage]
    await rest('editor', 'PATCH', `/${collection}/${id}?locale=en&draft=true`, { [passage]: 'A secret draft' })
    const answer = await publish(collection, id, 'zh', { [passage]: '新的导语。' })
    expect(answer.status, messages(answer)).toBe(200)
    expect((await shown(collection, id, 'zh'))?.[passage]).toBe('新的导语。')
    expect((await shown(collection, id, 'en'))?.[passage]).toBe(before)
    const { body } = await rest('editor', 'GET', `/${collection}/${id}?locale=en&draft=true&fallback-locale=none`)
    expect(body[passage]).toBe('A secret draft')
  })

  it.each(LOCALES)('unpublishing %s leaves the other language public', async (locale) => {
    const id = await draft(collection)
    await publish(collection, id, 'zh', {})
    await publish(collection, id, 'en', await inEnglish(collection, id))
    expect(await shown(collection, id, 'en')).not.toBeNull()
    await rest('editor', 'PATCH', `/${collection}/${id}?locale=${locale}`, { _status: 'draft' })
    expect(await shown(collection, id, locale)).toBeNull()
    expect(await shown(collection, id, other(locale))).not.toBeNull()
  })

  it('a language with a missing text is not published, and the message names field and language', async () => {
    const id = await draft(collection)
    const english = await inEnglish(collection, id)
    const answer = await publish(collection, id, 'en', { ...english, [passage]: '' })
    expect(answer.status).toBe(400)
    expect(messages(answer)).toContain(labelOf(collection, passage))
    expect(messages(answer)).toContain('English')
    expect(await shown(collection, id, 'en')).toBeNull()
    expect((await publish(collection, id, 'en', english)).status).toBe(200)
  })
})

/** The English texts in the rows that the Chinese ones made. */
async function inEnglish(collection: Slug, id: number): Promise<Record<string, unknown>> {
  const now = await payload.findByID({ collection, id, depth: 0, draft: true, locale: 'zh' })
  return inRows(texts[collection].en, now) as Record<string, unknown>
}

describe('a way', () => {
  it('without a source is not published', async () => {
    const id = await draft('procedures')
    const ways = texts.procedures.zh.ways.map((way) => ({ ...way, sources: [] }))
    const answer = await publish('procedures', id, 'zh', { ways })
    expect(answer.status).toBe(400)
    expect(messages(answer)).toMatch(/source/i)
    expect(messages(answer)).toMatch(/Ways.*1/)
  })

  it('without a source can be kept as a draft', async () => {
    const id = await draft('procedures')
    const ways = texts.procedures.zh.ways.map((way) => ({ ...way, sources: [] }))
    expect((await rest('editor', 'PATCH', `/procedures/${id}?locale=zh&draft=true`, { ways })).status).toBe(200)
  })

  it('with a step that lacks its English text is not published in English', async () => {
    const id = await draft('procedures')
    await publish('procedures', id, 'zh', {})
    const english = (await inEnglish('procedures', id)) as { ways: { steps: { text: string }[] }[] }
    english.ways[0]!.steps[1]!.text = ''
    const answer = await publish('procedures', id, 'en', english)
    expect(answer.status).toBe(400)
    expect(messages(answer)).toContain('English')
    expect(messages(answer)).toContain('Step')
  })
})

describe('one carrier × one task', () => {
  it('has one procedure', async () => {
    const { shared, zh } = texts.procedures
    const answer = await rest('editor', 'POST', '/procedures?locale=zh', { ...shared, ...zh })
    expect(answer.status).toBe(400)
  })
})

describe('a rename', () => {
  const from = async (collection: string, slug: string) =>
    (
      await payload.find({
        collection: 'redirects',
        depth: 0,
        where: { of: { equals: collection }, from: { equals: slug } },
      })
    ).docs

  it.each(ADDRESSED)('of a published document leaves its old address leading to it: %s', async (collection) => {
    const id = await draft(collection)
    await publish(collection, id, 'zh', {})
    const { slug } = (await payload.findByID({ collection, id })) as { slug: string }
    await publish(collection, id, 'zh', { slug: `renamed-${slug}` })
    expect(await from(collection, slug)).toMatchObject([{ to: { relationTo: collection, value: id } }])
    await publish(collection, id, 'zh', { slug: `again-${slug}` })
    expect(await from(collection, slug)).toMatchObject([{ to: { value: id } }])
    expect(await from(collection, `renamed-${slug}`)).toMatchObject([{ to: { value: id } }])
    await publish(collection, id, 'zh', { slug })
    expect(await from(collection, slug)).toEqual([])
  })

  it.each(ADDRESSED)('has its old address forgotten when that leads elsewhere, or nowhere: %s', async (collection) => {
    const id = await draft(collection)
    await publish(collection, id, 'zh', {})
    const { slug } = (await payload.findByID({ collection, id })) as { slug: string }
    const tag = `${collection}/${slug}`
    const old = (data: object) => forgotten(() => rest('editor', 'PATCH', `/${collection}/${id}?locale=zh`, data))
    expect(await old({ slug: `renamed-${slug}`, _status: 'published' })).toContain(tag)
    expect(await old({ slug: `again-${slug}`, _status: 'published' })).toContain(tag)
    expect(await old({ _status: 'draft' })).toContain(tag)
    expect(await old({ _status: 'published' })).toContain(tag)
    expect(await forgotten(() => rest('editor', 'DELETE', `/${collection}/${id}`))).toContain(tag)
    expect(await from(collection, slug)).toEqual([])
  })

  it.each(ADDRESSED)('of a draft leaves nothing: %s', async (collection) => {
    const id = await draft(collection)
    const { slug } = (await payload.findByID({ collection, id, draft: true })) as { slug: string }
    await rest('editor', 'PATCH', `/${collection}/${id}?locale=zh&draft=true`, { slug: `renamed-${slug}` })
    expect(await from(collection, slug)).toEqual([])
  })

  it.each(ADDRESSED)('to an address that is none, or in use, is refused: %s', async (collection) => {
    const id = await draft(collection)
    for (const slug of [SLUG, 'Upper', 'with space', '../x', 'a--b', '中国']) {
      const answer = await publish(collection, id, 'zh', { slug })
      expect(answer.status, slug).toBe(400)
    }
  })
})

describe('what is stored', () => {
  it('is tidied Chinese', async () => {
    const id = await idOf('carriers')
    await publish('carriers', id, 'zh', { lead: '发 短信 CXXZ 到 10086,免费.' })
    expect((await shown('carriers', id, 'zh'))?.lead).toBe('发短信CXXZ到10086，免费。')
  })

  it('has no unclosed mark and no unsafe link', async () => {
    const id = await idOf('carriers')
    for (const lead of ['按[[设置', '[here](javascript:alert(1))', '拨`10086']) {
      expect((await publish('carriers', id, 'zh', { lead })).status, lead).toBe(400)
    }
  })

  it('has only web addresses of the web', async () => {
    const id = await idOf('carriers')
    for (const website of ['javascript:alert(1)', 'ftp://x.example', 'data:text/html,x', '//x.example']) {
      expect((await publish('carriers', id, 'zh', { website })).status, website).toBe(400)
    }
  })
})

describe('an account', () => {
  it('is thrown out of too many wrong logins, and its owner is not locked out elsewhere', async () => {
    const answers: number[] = []
    for (let index = 0; index < 12; index += 1) {
      const { status } = await rest('stranger', 'POST', '/users/login', { email: emailOf('editor'), password: 'wrong' })
      answers.push(status)
    }
    expect(answers[0]).toBe(401)
    expect(answers.at(-1)).toBe(429)
  })
})
