import { describe, expect, it } from 'vitest'
import { passageOf, PEOPLE, PASSWORD, SLUG, type Person } from './fixtures.ts'
import { writeCount } from './writeCount.ts'
import { world, type ApiAnswer } from './world.ts'
import { KIND_SLUGS } from '#collections/kinds.ts'
import { LOCALES } from '#i18n/routing.ts'

const { payload, rest, as, idOf, sql } = await world()

/** What a request may say about its language; `all` and `*` mean every language, and nothing means the first. */
const LANGUAGES = [...LOCALES, 'all', '*', ''] as const
type Language = (typeof LANGUAGES)[number]

const PLAIN = ['sources', 'redirects'] as const
/** What readers send; reports.test.ts says who sees it. */
const RECEIVED = ['reports', 'corrections']
/** What is arranged for a document; scheduled.test.ts and previewLinks.test.ts say who may what. */
const ARRANGED = ['schedules', 'reviews', 'preview-links']
const KNOWN = [...KIND_SLUGS, ...PLAIN, ...RECEIVED, ...ARRANGED, 'changes', 'checks', 'media', 'translations', 'users']

/** A change that every collection takes, small enough to be valid in any language. */
const CHANGE: Record<string, Record<string, unknown>> = {
  ...Object.fromEntries(KIND_SLUGS.map((kind) => [kind, { [passageOf(kind)]: 'x' }])),
  sources: { publisher: 'x' },
  redirects: { from: 'older-sample' },
}

const EDITORS: readonly Person[] = ['admin', 'editor']
const STAFF: readonly Person[] = ['admin', 'editor', 'zh', 'en']

/** Whether a person may write in the language of a request. */
const writesIn = (person: Person, language: Language): boolean =>
  EDITORS.includes(person) || person === (language === '' ? 'zh' : language)

const query = (language: Language): string => (language === '' ? '' : `?locale=${language}`)
/** 501 is Payload's word for a route that does not exist. */
const refused = ({ status }: ApiAnswer): boolean => [401, 403, 404, 501].includes(status)

/** Publishing all languages at once is refused to everyone, as a bad request. */
const refusedToAll = (answer: ApiAnswer): boolean =>
  answer.status === 400 && /one language at a time/.test(JSON.stringify(answer.body))

/** Runs what must be refused, and proves by every row that is written that it was. */
async function expectRefused(ask: () => Promise<ApiAnswer>): Promise<void> {
  const before = await writeCount(sql)
  const answer = await ask()
  expect(refused(answer) || refusedToAll(answer), JSON.stringify(answer)).toBe(true)
  expect(await writeCount(sql)).toBe(before)
}

const each = <T>(people: readonly Person[], rest: readonly T[]): [Person, T][] =>
  people.flatMap((person) => rest.map((value): [Person, T] => [person, value]))

it('knows every collection there is', () => {
  const own = Object.keys(payload.collections).filter((slug) => !slug.startsWith('payload-'))
  expect(own.sort()).toEqual([...KNOWN].sort())
  expect(payload.globals.config.map(({ slug }) => slug)).toEqual(['site', 'review-rules', 'payload-jobs-stats'])
})

it('sees by what is written that something was allowed', async () => {
  const before = await writeCount(sql)
  const written = await rest(
    'editor',
    'PATCH',
    `/carriers/${await idOf('carriers')}?locale=en&draft=true`,
    CHANGE.carriers,
  )
  expect(written.status).toBe(200)
  expect(await writeCount(sql)).not.toBe(before)
})

describe('a stranger over REST', () => {
  it.each(Object.keys(payload.collections))('reads nothing of %s', async (slug) => {
    for (const path of ['', '/1', '/count', '/versions', '/versions/1', '?draft=true', '?locale=all&depth=3']) {
      const answer = await rest('stranger', 'GET', `/${slug}${path}`)
      const empty = answer.status === 200 && (answer.body.totalDocs === 0 || answer.body.docs === undefined)
      expect(refused(answer) || (slug.startsWith('payload-') && empty), `${path} ${JSON.stringify(answer)}`).toBe(true)
      expect(JSON.stringify(answer.body)).not.toContain('ample Mobile')
    }
  })

  it.each(Object.keys(payload.collections))('writes nothing of %s', async (slug) => {
    await expectRefused(() => rest('stranger', 'POST', `/${slug}`, { slug: 'x', ...CHANGE[slug] }))
    await expectRefused(() => rest('stranger', 'PATCH', `/${slug}/1`, CHANGE[slug] ?? { name: 'x' }))
    await expectRefused(() =>
      rest('stranger', 'PATCH', `/${slug}?where[id][exists]=true`, CHANGE[slug] ?? { name: 'x' }),
    )
    await expectRefused(() => rest('stranger', 'DELETE', `/${slug}/1`))
    await expectRefused(() => rest('stranger', 'DELETE', `/${slug}?where[id][exists]=true`))
    await expectRefused(() => rest('stranger', 'POST', `/${slug}/1/duplicate`))
    if (payload.collections[slug as 'carriers'].config.versions) {
      await expectRefused(() => rest('stranger', 'POST', `/${slug}/versions/1`))
    }
  })

  it('neither reads nor writes the site', async () => {
    for (const path of ['', '/versions', '/versions/1'])
      expect(refused(await rest('stranger', 'GET', `/globals/site${path}`))).toBe(true)
    await expectRefused(() => rest('stranger', 'POST', '/globals/site', { tagline: 'x' }))
    await expectRefused(() => rest('stranger', 'POST', '/globals/site/versions/1'))
    expect(refused(await rest('stranger', 'GET', '/globals/review-rules'))).toBe(true)
    await expectRefused(() => rest('stranger', 'POST', '/globals/review-rules', { secondPerson: [] }))
  })

  it('cannot register', async () => {
    const data = { name: 'x', email: 'x@example.org', password: PASSWORD, role: 'admin' }
    await expectRefused(() => rest('stranger', 'POST', '/users/first-register', data))
    await expectRefused(() => rest('stranger', 'POST', '/users', data))
  })

  it('finds no GraphQL', async () => {
    expect(refused(await rest('stranger', 'POST', '/graphql', { query: '{ __typename }' }))).toBe(true)
  })
})

describe.each(KIND_SLUGS)('%s', (slug) => {
  it.each(STAFF)('%s reads documents and versions', async (person) => {
    const id = await idOf(slug)
    expect((await rest(person, 'GET', `/${slug}/${id}?locale=all`)).status).toBe(200)
    expect((await rest(person, 'GET', `/${slug}/versions`)).body.totalDocs).toBeGreaterThan(0)
  })

  it.each(each(PEOPLE, LANGUAGES).filter(([person, language]) => writesIn(person, language)))(
    '%s may write in “%s”',
    async (person, language) => {
      const id = await idOf(slug)
      const answer = await rest(person, 'PATCH', `/${slug}/${id}${query(language)}`, {
        [passageOf(slug)]: `by ${person}`,
      })
      // Writing a text in all languages at once is no operation of Payload's; it must be a clean no or a yes.
      expect(language === 'all' || language === '*' ? [200, 400] : [200], JSON.stringify(answer)).toContain(
        answer.status,
      )
    },
  )

  it.each(each(['zh', 'en', 'stranger'], LANGUAGES).filter(([person, language]) => !writesIn(person, language)))(
    '%s may not write in “%s”',
    async (person, language) => {
      const id = await idOf(slug)
      const more = query(language) === '' ? '?' : `${query(language)}&`
      const patch = (path: string, body: object) => expectRefused(() => rest(person, 'PATCH', `/${slug}/${path}`, body))
      await patch(`${id}${query(language)}`, CHANGE[slug] ?? {})
      await patch(`${id}${more}draft=true`, CHANGE[slug] ?? {})
      await patch(`${id}${more}autosave=true&draft=true`, CHANGE[slug] ?? {})
      await patch(`${id}${query(language)}`, { _status: 'draft' })
      await patch(`${more}where[id][exists]=true`, CHANGE[slug] ?? {})
    },
  )

  it.each(['zh', 'en'] as const)('%s reaches no other language by way of publishing', async (person) => {
    const id = await idOf(slug)
    const other = person === 'zh' ? 'en' : 'zh'
    const data = { ...CHANGE[slug], _status: 'published' }
    const patch = (query: string, body: object) =>
      expectRefused(() => rest(person, 'PATCH', `/${slug}/${id}?${query}`, body))
    await patch(`locale=${person}&publishAllLocales=true`, data)
    await patch(`locale=${person}&unpublishAllLocales=true`, { _status: 'draft' })
    await patch(`locale=${person}&publishSpecificLocale=${other}`, data)
    await patch(`locale=${other}&publishSpecificLocale=${other}`, data)
    await patch(`locale=${other}&locale=${person}`, data)
  })

  it.each(['zh', 'en', 'stranger'] as const)('%s neither creates, duplicates, restores nor deletes', async (person) => {
    const id = await idOf(slug)
    const { body } = await rest('admin', 'GET', `/${slug}/versions?limit=1`)
    const version = (body.docs as { id: number }[])[0]?.id
    expect(version).toBeDefined()
    for (const language of LANGUAGES) {
      const q = query(language)
      await expectRefused(() => rest(person, 'POST', `/${slug}${q}`, { slug: 'new', ...CHANGE[slug] }))
      await expectRefused(() => rest(person, 'POST', `/${slug}/${id}/duplicate${q}`))
      await expectRefused(() => rest(person, 'POST', `/${slug}/versions/${version}${q}`))
      await expectRefused(() =>
        rest(person, 'POST', `/${slug}/versions/${version}${q === '' ? '?' : `${q}&`}draft=true`),
      )
      await expectRefused(() => rest(person, 'DELETE', `/${slug}/${id}${q}`))
    }
  })

  it('a translator changes texts only, whatever is sent', async () => {
    const id = await idOf(slug)
    const { body: before } = await rest('admin', 'GET', `/${slug}/${id}?locale=zh&depth=0`)
    const sent = {
      ...before,
      slug: 'taken-over',
      code: 'XX',
      number: 99,
      maker: 'x',
      kind: 'iot-platform',
      note: 'x',
      imported: 'x',
    }
    await rest('zh', 'PATCH', `/${slug}/${id}?locale=zh`, { ...sent, ways: [], aliases: ['x'], sources: [] })
    const { body: after } = await rest('admin', 'GET', `/${slug}/${id}?locale=zh&depth=0`)
    const { updatedAt: _before, lastSave: _then, ...was } = before
    const { updatedAt: _after, lastSave: _now, ...is } = after
    expect(is).toEqual(was)
  })
})

describe.each(PLAIN)('%s', (slug) => {
  it.each(STAFF)('%s reads', async (person) => {
    expect((await rest(person, 'GET', `/${slug}`)).body.totalDocs).toBe(1)
  })

  it.each(EDITORS)('%s writes', async (person) => {
    const id = await idOf(slug, slug === 'redirects' ? 'old-sample' : SLUG)
    for (const locale of LOCALES) {
      const answer = await rest(person, 'PATCH', `/${slug}/${id}?locale=${locale}`, { note: 'seen' })
      expect(answer.status, JSON.stringify(answer)).toBe(200)
    }
  })

  it.each(['zh', 'en', 'stranger'] as const)('%s does not write', async (person) => {
    const id = await idOf(slug, slug === 'redirects' ? 'old-sample' : SLUG)
    for (const language of LANGUAGES) {
      const q = query(language)
      await expectRefused(() => rest(person, 'PATCH', `/${slug}/${id}${q}`, CHANGE[slug]))
      await expectRefused(() => rest(person, 'POST', `/${slug}${q}`, CHANGE[slug]))
      await expectRefused(() => rest(person, 'DELETE', `/${slug}/${id}${q}`))
    }
  })
})

describe('publishing every language at once', () => {
  it.each(EDITORS)('is refused to %s too: only one would be checked', async (person) => {
    const id = await idOf('carriers')
    const data = { lead: 'x', _status: 'published' }
    await expectRefused(() => rest(person, 'PATCH', `/carriers/${id}?locale=zh&publishAllLocales=true`, data))
    await expectRefused(() => rest(person, 'POST', '/globals/site?locale=zh&publishAllLocales=true', { tagline: 'x' }))
  })
})

describe('accounts', () => {
  it('an admin sees all, everyone else themselves', async () => {
    expect((await rest('admin', 'GET', '/users')).body.totalDocs).toBe(4)
    for (const person of ['editor', 'zh', 'en'] as const) {
      const { body } = await rest(person, 'GET', '/users')
      expect((body.docs as { email: string }[]).map(({ email }) => email)).toEqual([`${person}@example.org`])
    }
  })

  it.each(['editor', 'zh', 'en'] as const)('%s cannot rise, make or remove accounts', async (person) => {
    const own = await idOf('users', `${person}@example.org`)
    const admin = await idOf('users', 'admin@example.org')
    await rest(person, 'PATCH', `/users/${own}`, { role: 'admin', languages: ['zh', 'en'] })
    const { body } = await rest('admin', 'GET', `/users/${own}`)
    expect(body.role).toBe(person === 'editor' ? 'editor' : 'translator')
    expect(body.languages ?? []).toEqual(person === 'editor' ? [] : [person])
    await expectRefused(() => rest(person, 'PATCH', `/users/${admin}`, { name: 'x', password: PASSWORD }))
    await expectRefused(() =>
      rest(person, 'POST', '/users', { name: 'x', email: 'y@example.org', password: PASSWORD, role: 'admin' }),
    )
    await expectRefused(() => rest(person, 'DELETE', `/users/${admin}`))
    await expectRefused(() => rest(person, 'POST', '/users/unlock', { email: 'admin@example.org' }))
  })

  it('the last admin stays', async () => {
    const before = await writeCount(sql)
    const admin = `/users/${await idOf('users', 'admin@example.org')}`
    expect((await rest('admin', 'DELETE', admin)).status).toBeGreaterThanOrEqual(400)
    expect((await rest('admin', 'PATCH', admin, { role: 'editor' })).status).toBe(400)
    expect(await writeCount(sql)).toBe(before)
  })

  it('no hash, salt or token leaves by the API', async () => {
    const said = JSON.stringify((await rest('admin', 'GET', '/users?depth=3')).body)
    expect(said).not.toMatch(/"(hash|salt|resetPasswordToken|apiKey)":/)
  })
})

describe('the queue of jobs', async () => {
  const waitUntil = new Date(Date.now() + 24 * 60 * 60 * 1000)
  const { id } = await payload.jobs.queue({ task: 'retention', input: {}, waitUntil })
  const STATS = '/globals/payload-jobs-stats'
  const forged = { taskSlug: 'retention', queue: 'default', processing: true, hasError: true, waitUntil: null }

  it.each(['editor', 'zh', 'en', 'stranger'] as const)('shows nothing to %s', async (person) => {
    for (const path of ['', `/${id}`, '/count', '?where[queue][equals]=default', '?depth=3&locale=all']) {
      const answer = await rest(person, 'GET', `/payload-jobs${path}`)
      expect(refused(answer), `${path} ${JSON.stringify(answer)}`).toBe(true)
      expect(JSON.stringify(answer.body)).not.toContain('retention')
    }
    const asked = { collection: 'payload-jobs', overrideAccess: false, user: as(person) } as const
    await expect(payload.find(asked)).rejects.toThrow()
  })

  it('shows itself to admins', async () => {
    expect((await rest('admin', 'GET', `/payload-jobs/${id}`)).body).toMatchObject({ id, taskSlug: 'retention' })
  })

  it.each(PEOPLE)('is neither filled, changed nor run by %s', async (person) => {
    await payload.jobs.queue({ task: 'retention', input: {} })
    for (const path of ['/run', '/run?allQueues=true', '/handle-schedules', '/handle-schedules?allQueues=true'])
      await expectRefused(() => rest(person, 'GET', `/payload-jobs${path}`))
    await expectRefused(() => rest(person, 'POST', '/payload-jobs', forged))
    await expectRefused(() => rest(person, 'POST', `/payload-jobs/${id}/duplicate`))
    for (const path of [`/${id}`, '?where[id][exists]=true']) {
      await expectRefused(() => rest(person, 'PATCH', `/payload-jobs${path}`, forged))
      await expectRefused(() => rest(person, 'DELETE', `/payload-jobs${path}`))
    }
  })

  it.each(PEOPLE)('lets %s neither read nor set back its clock', async (person) => {
    expect(refused(await rest(person, 'GET', STATS))).toBe(true)
    await expectRefused(() => rest(person, 'POST', STATS, { stats: { scheduledRuns: {} } }))
  })
})

describe('the site', () => {
  it.each(each(STAFF, LOCALES))('%s writes it in %s only where they may', async (person, locale) => {
    const ask = () => rest(person, 'POST', `/globals/site?locale=${locale}`, { tagline: `by ${person}` })
    if (writesIn(person, locale)) expect((await ask()).status).toBe(200)
    else await expectRefused(ask)
  })

  it.each(['zh', 'en'] as const)('%s reaches no other language by way of publishing', async (person) => {
    const other = person === 'zh' ? 'en' : 'zh'
    const post = (query: string) =>
      expectRefused(() => rest(person, 'POST', `/globals/site?${query}`, { tagline: 'x', _status: 'published' }))
    await post(`locale=${person}&publishAllLocales=true`)
    await post(`locale=${person}&unpublishAllLocales=true`)
    await post(`locale=${person}&publishSpecificLocale=${other}`)
    await post('locale=all')
  })
})

describe('pages, which ask from inside without an account', () => {
  const options = { overrideAccess: false, fallbackLocale: false, user: null } as const

  it.each(KIND_SLUGS)('see what is published of %s, without notes', async (collection) => {
    const id = await idOf(collection)
    await payload.update({ collection, id, locale: 'zh', data: { note: 'between us' } as never })
    const { docs } = await payload.find({ collection, locale: 'all', ...options })
    expect(docs).toHaveLength(1)
    expect(JSON.stringify(docs)).not.toContain('between us')
  })

  it.each(KIND_SLUGS)('see no draft of %s', async (collection) => {
    const id = await idOf(collection)
    await payload.update({
      collection,
      id,
      locale: 'zh',
      draft: true,
      data: { [passageOf(collection)]: '秘密草稿' } as never,
    })
    const found = await payload.find({ collection, locale: 'zh', ...options })
    expect(JSON.stringify(found)).not.toContain('秘密草稿')
    await expect(payload.findVersions({ collection, ...options })).rejects.toThrow()
  })

  it.each(['zh', 'en'] as const)('the same rules hold for %s from inside', async (person) => {
    const other = person === 'zh' ? 'en' : 'zh'
    const id = await idOf('carriers')
    const write = (locale: 'zh' | 'en') =>
      payload.update({
        collection: 'carriers',
        id,
        locale,
        overrideAccess: false,
        user: as(person) as never,
        data: { lead: person },
      })
    await expect(write(person)).resolves.toMatchObject({ lead: person })
    await expect(write(other)).rejects.toThrow()
  })
})
