import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { SLUG } from './fixtures.ts'
import { world } from './world.ts'
import { procedure } from '#collections/procedures/read.ts'
import { checkLink } from '#features/links/checkLink.ts'
import { checkLinks } from '#features/links/checkLinks.ts'
import { countDeadLinks } from '#features/links/deadLinks.ts'
import type { LookOptions } from '#features/links/look.ts'
import { entryOf, fingerprint } from '#ops/content/store.ts'

const { payload, rest, sql, idOf, ask, forgotten } = await world()

/** Only the servers of this test stand for the internet. */
const options: LookOptions = { userAgent: 'test', allows: (address) => address === '127.0.0.1', timeoutMs: 300 }
const ARCHIVED = 'https://archive.example/page'
const NO_PICTURES = { id: () => null, filename: () => null }

let status = 200
let asked: string[] = []
const hosts = Array.from({ length: 3 }, () =>
  createServer((req, res) => {
    asked.push(`${req.headers.host}${req.url}`)
    if (status === 0) return void req.socket.destroy()
    const moved = status === 301 && req.url !== '/new'
    res.writeHead(moved ? 301 : status === 301 ? 200 : status, moved ? { location: '/new' } : {}).end()
  }),
)
const origins: string[] = []

beforeAll(async () => {
  for (const host of hosts) {
    await new Promise<void>((done) => host.listen(0, '127.0.0.1', done))
    origins.push(`http://127.0.0.1:${(host.address() as AddressInfo).port}`)
  }
})
afterAll(() => hosts.forEach((host) => host.close()))

const source = async (): Promise<number> => idOf('sources', SLUG)
const address = (url: string) =>
  payload.update({ collection: 'sources', id: 1, data: { url, archivedUrl: ARCHIVED, link: true } })
const linkCheck = async () => (await payload.findByID({ collection: 'sources', id: await source() })).linkCheck
const nextDay = () => sql`
  update sources set link_check_checked_at = link_check_checked_at - interval '1 day', link_check_due_at = now()`

/** Looks once a day for so many days. */
async function look(days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    await checkLinks(payload, options)
    await nextDay()
  }
}

const shown = async () => {
  const data = await ask(procedure, 'zh', SLUG, 'cancel-line')
  if (data === null || 'moved' in data) throw new Error('There is no such procedure.')
  return data.ways[0]?.sources[0]
}

beforeEach(async () => {
  status = 200
  asked = []
  await address(`${origins[0]}/page`)
  await sql`
    update sources set link_check_state = 'unknown', link_check_outcome = null, link_check_days = 0,
      link_check_checked_at = null, link_check_due_at = null`
})

describe('the job', () => {
  it('finds an address that works, and leaves it alone for a week', async () => {
    const { updatedAt } = await payload.findByID({ collection: 'sources', id: await source() })
    expect(await checkLinks(payload, options)).toBe(1)
    expect(await linkCheck()).toMatchObject({ state: 'works', outcome: 'answered', status: 200, days: 1 })
    expect(await checkLinks(payload, options)).toBe(0)
    expect(asked).toHaveLength(1)
    expect((await payload.findByID({ collection: 'sources', id: await source() })).updatedAt).toBe(updatedAt)
  })

  it('says dead on the third day, and readers get the archived copy until it is back', async () => {
    status = 404
    await look(2)
    expect(await linkCheck()).toMatchObject({ state: 'unknown', outcome: 'not-found', days: 2 })
    expect((await shown())?.archivedUrl).toBeNull()
    expect(await forgotten(() => look(1))).toEqual(['sources'])
    expect(await linkCheck()).toMatchObject({ state: 'dead' })
    expect(await shown()).toMatchObject({ url: `${origins[0]}/page`, archivedUrl: ARCHIVED })
    expect(await countDeadLinks(payload)).toEqual({ dead: 1, redirected: 0 })
    expect(await forgotten(() => look(1))).toEqual([])
    status = 200
    expect(await forgotten(() => look(1))).toEqual(['sources'])
    expect((await shown())?.archivedUrl).toBeNull()
  })

  it('says moved on the third day, and where to', async () => {
    status = 301
    await look(3)
    expect(await linkCheck()).toMatchObject({ state: 'redirected', movedTo: `${origins[0]}/new` })
    expect(await countDeadLinks(payload)).toEqual({ dead: 0, redirected: 1 })
  })

  it('knows nothing where programs are turned away, and gives a host that asks for less a day of rest', async () => {
    const other = await payload.create({
      collection: 'sources',
      data: { key: 'other', title: 'x', lang: 'en', publisher: 'x', url: `${origins[0]}/other`, evidence: 'official' },
    })
    status = 429
    await checkLinks(payload, options)
    expect(asked).toHaveLength(1)
    await checkLinks(payload, options)
    expect(asked).toHaveLength(1)
    await look(9)
    expect(await countDeadLinks(payload)).toEqual({ dead: 0, redirected: 0 })
    await payload.delete({ collection: 'sources', id: other.id })
  })

  it('asks each host once a round', async () => {
    const data = { title: 'x', lang: 'en', publisher: 'x', evidence: 'official' } as const
    const made = await Promise.all(
      [1, 2, 3, 4].map((number) =>
        payload.create({
          collection: 'sources',
          data: { ...data, key: `s${number}`, url: `${origins[number % 2]}/${number}` },
        }),
      ),
    )
    await checkLinks(payload, options)
    expect(new Set(asked.map((each) => each.split('/')[0])).size).toBe(asked.length)
    expect(asked).toHaveLength(2)
    await checkLinks(payload, options)
    await checkLinks(payload, options)
    expect(new Set(asked).size).toBe(5)
    await payload.delete({ collection: 'sources', where: { id: { in: made.map(({ id }) => id) } } })
  })

  it('blames nobody when its own network is away', async () => {
    status = 0
    const warned = vi.spyOn(payload.logger, 'warn')
    const data = { title: 'x', lang: 'en', publisher: 'x', evidence: 'official' } as const
    for (const number of [1, 2])
      await payload.create({ collection: 'sources', data: { ...data, key: `n${number}`, url: `${origins[number]}/` } })
    expect(await checkLinks(payload, options)).toBe(0)
    expect(warned).toHaveBeenCalledOnce()
    expect(await linkCheck()).toMatchObject({ state: 'unknown', outcome: null })
    await payload.delete({ collection: 'sources', where: { key: { in: ['n1', 'n2'] } } })
  })

  it('never takes this machine for the internet', async () => {
    await checkLinks(payload, { userAgent: 'test' })
    expect(asked).toEqual([])
    expect(await linkCheck()).toMatchObject({ state: 'unknown', outcome: 'not-public' })
  })
})

describe('what was found', () => {
  it('is forgotten with the address, and stays with every other edit', async () => {
    await checkLinks(payload, options)
    const edited = (data: object) => rest('editor', 'PATCH', '/sources/1', data)
    await edited({ title: 'Renamed', linkCheck: { state: 'dead' } })
    expect(await linkCheck()).toMatchObject({ state: 'works' })
    await edited({ url: `${origins[1]}/else` })
    expect(await linkCheck()).toMatchObject({ state: 'unknown', outcome: null, checkedAt: null })
  })

  it('is not noted for an address that was changed while it was looked at', async () => {
    const looking = checkLink(payload, await source(), { ...options, timeoutMs: 2000 })
    await address(`${origins[2]}/new`)
    await looking
    expect(await linkCheck()).toMatchObject({ outcome: null })
  })

  it('is no content: files and fingerprints have the archived copy and nothing else of it', async () => {
    const entry = async () => {
      const doc = await payload.findByID({ collection: 'sources', id: await source(), locale: 'all', depth: 1 })
      return entryOf('sources', doc as never, NO_PICTURES)
    }
    const before = await entry()
    status = 404
    await look(3)
    expect(await entry()).toEqual(before)
    expect(before).toMatchObject({ archivedUrl: ARCHIVED })
    expect(before).not.toHaveProperty('linkCheck')
    expect(fingerprint(await entry(), ['zh'])).toBe(fingerprint(before, ['zh']))
  })
})

describe('checking now', () => {
  const now = (person: 'editor' | 'zh' | 'stranger', id: number | string = 1) =>
    rest(person, 'POST', `/sources/${id}/check-link`)

  it('is for editors, and reaches nothing but public addresses', async () => {
    for (const person of ['zh', 'stranger'] as const) expect((await now(person)).status).toBe(403)
    const { status, body } = await now('editor')
    expect({ status, body }).toMatchObject({ status: 200, body: { linkCheck: { outcome: 'not-public' } } })
    expect(asked).toEqual([])
    for (const id of [0, 'x', 4711]) expect((await now('editor', id)).status).toBe(404)
  })

  it('is limited, and can be switched off', async () => {
    for (let times = 0; times < 3; times += 1) await now('editor')
    expect((await now('editor')).status).toBe(429)
    vi.stubEnv('LINK_CHECKS', 'off')
    expect((await now('editor')).status).toBe(409)
    vi.unstubAllEnvs()
  })
})
