import { handleEndpoints } from 'payload'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { ORIGIN } from './clone.ts'
import { emailOf, PASSWORD } from './fixtures.ts'
import { writeCount } from './writeCount.ts'
import { world } from './world.ts'

const { payload, rest, idOf, sql } = await world()

type Sent = { address?: string; email: string }

/** A login with a wrong password from a client's address; resolves to the status. */
async function login({ address = '192.0.2.200', email }: Sent): Promise<number> {
  const headers = { 'content-type': 'application/json', 'x-signoff-address': address }
  const init = { method: 'POST', headers, body: JSON.stringify({ email, password: 'a wrong password' }) }
  const request = new Request(`${ORIGIN}/api/users/login`, init)
  return (await handleEndpoints({ config: payload.config, request })).status
}

async function tries(times: number, each: (index: number) => Sent): Promise<number[]> {
  const answers: number[] = []
  for (let index = 0; index < times; index += 1) answers.push(await login(each(index)))
  return answers
}

describe('guessing a password', () => {
  it('is not helped by changing addresses within one IPv6 network', async () => {
    const email = emailOf('editor')
    const answers = await tries(12, (index) => ({ email, address: `2001:db8:0:7:${index.toString(16)}::1` }))
    expect(answers[0]).toBe(401)
    expect(answers.at(-1)).toBe(429)
    expect(await login({ email, address: '2001:db8:0:8::1' })).toBe(401)
  })

  it('is not helped by other ways to write the account', async () => {
    const written = [' editor@example.org', 'editor@example.org ', 'EDITOR@example.org', '\teditor@example.org']
    const answers = await tries(12, (index) => ({ email: written[index % 4] ?? '', address: '192.0.2.7' }))
    expect(answers.at(-1)).toBe(429)
  })

  it('costs as much for no account as for a wrong password, so that nobody can time who has one', async () => {
    // Time of the processor, which another process on the machine does not change.
    const costs = { known: [] as number[], unknown: [] as number[] }
    for (let index = 0; index < 4; index += 1) {
      for (const [kind, email] of [
        ['known', emailOf('admin')],
        ['unknown', `nobody-${index}@example.org`],
      ] as const) {
        const began = process.cpuUsage()
        expect(await login({ email, address: '192.0.2.9' })).toBe(401)
        costs[kind].push(process.cpuUsage(began).user)
      }
    }
    const ratio = Math.min(...costs.unknown) / Math.min(...costs.known)
    expect(ratio).toBeGreaterThan(0.6)
    expect(ratio).toBeLessThan(1.7)
  })
})

describe('a translator of Chinese', () => {
  const other = ['publishSpecificLocale[]=en', 'publishSpecificLocale=all', 'publishSpecificLocale=*']
  const all = ['unpublishAllLocales=true&draft=true', 'publishAllLocales=true&draft=true']

  it.each([...other, ...all])('changes nothing by ?locale=zh&%s', async (query) => {
    const id = await idOf('carriers')
    const before = await writeCount(sql)
    const { status } = await rest('zh', 'PATCH', `/carriers/${id}?locale=zh&${query}`, { lead: 'x' })
    expect([400, 403]).toContain(status)
    expect(await writeCount(sql)).toBe(before)
  })

  it.each([
    { lead: { zh: 'x', en: 'taken over' } },
    { lead: 'x', _status: { zh: 'draft', en: 'draft' } },
    { lead: 'x', en: { name: 'taken over' }, _locales: [{ _locale: 'en', name: 'taken over' }] },
    { lead: 'x', id: 999, createdAt: '2000-01-01T00:00:00.000Z', deletedAt: '2000-01-01T00:00:00.000Z' },
    { refund: { text: { zh: 'x', en: 'taken over' }, evidence: 'unverified', sources: [], note: 'x' } },
  ])('writes nothing of the other language, or shared, by %o', async (data) => {
    const id = await idOf('carriers')
    const read = async () => {
      const { body } = await rest('admin', 'GET', `/carriers/${id}?locale=en&depth=0&draft=true&fallback-locale=none`)
      const { updatedAt: _updatedAt, lastSave: _lastSave, ...kept } = body
      return kept
    }
    const before = await read()
    await rest('zh', 'PATCH', `/carriers/${id}?locale=zh&draft=true`, data)
    expect(await read()).toEqual(before)
  })

  it('does not publish what an editor has drafted for both languages', async () => {
    const id = await idOf('carriers')
    const website = async () => (await payload.findByID({ collection: 'carriers', id, depth: 0 })).website
    const publish = { lead: '新的导语。', _status: 'published' }
    const own = await rest('zh', 'PATCH', `/carriers/${id}?locale=zh`, publish)
    expect(own.status, JSON.stringify(own)).toBe(200)
    await rest('editor', 'PATCH', `/carriers/${id}?locale=en&draft=true`, { website: 'https://draft.example/' })
    expect((await rest('zh', 'PATCH', `/carriers/${id}?locale=zh`, publish)).status).toBe(400)
    // A draft, or taking their own language down, publishes nothing else.
    for (const [query, data] of [
      ['&draft=true', publish],
      ['', { _status: 'draft' }],
    ] as const) {
      expect((await rest('zh', 'PATCH', `/carriers/${id}?locale=zh${query}`, data)).status).toBe(200)
      expect(await website()).toBeNull()
    }
    expect((await rest('zh', 'PATCH', `/carriers/${id}?locale=zh&draft=true`, { lead: '草稿。' })).status).toBe(200)
    expect((await rest('editor', 'PATCH', `/carriers/${id}?locale=en`, { _status: 'published' })).status).toBe(200)
    expect(await website()).toBe('https://draft.example/')
    expect((await rest('zh', 'PATCH', `/carriers/${id}?locale=zh`, publish)).status).toBe(200)
    await rest('editor', 'PATCH', `/carriers/${id}?locale=en&draft=true`, { website: 'https://other.example/' })
    await rest('zh', 'PATCH', `/carriers?locale=zh&where[id][equals]=${id}`, publish)
    expect(await website()).toBe('https://draft.example/')
  })

  it('does not publish it with the first Chinese text of an English page either', async () => {
    const id = await idOf('countries')
    expect((await rest('editor', 'PATCH', `/countries/${id}?locale=zh`, { _status: 'draft' })).status).toBe(200)
    await rest('editor', 'PATCH', `/countries/${id}?locale=en&draft=true`, { lang: 'ja' })
    expect((await rest('zh', 'PATCH', `/countries/${id}?locale=zh`, { _status: 'published' })).status).toBe(400)
    expect((await payload.findByID({ collection: 'countries', id })).lang).toBe('zh-Hans')
  })

  it('does not publish what an editor has drafted for the site in both languages', async () => {
    const { body } = await rest('editor', 'GET', '/globals/site?locale=en&draft=true&depth=0')
    const stages = [...((body.stages as object[] | undefined) ?? []), { task: 'cancel-line', stage: 'keep', text: 'x' }]
    expect((await rest('editor', 'POST', '/globals/site?locale=en&draft=true', { stages })).status).toBe(200)
    const publish = { tagline: '好。', _status: 'published' }
    expect((await rest('zh', 'POST', '/globals/site?locale=zh', publish)).status).toBe(400)
    expect((await rest('zh', 'POST', '/globals/site?locale=zh&draft=true', { tagline: '好。' })).status).toBe(200)
  })

  it('starts no other language from their own', async () => {
    const id = await idOf('carriers')
    const before = await writeCount(sql)
    for (const locale of ['en', 'all', '*'])
      expect((await rest('zh', 'POST', `/carriers/${id}/start-from-other?locale=${locale}`)).status).not.toBe(200)
    expect(await writeCount(sql)).toBe(before)
  })

  it.each(['hash', 'salt', 'resetPasswordToken', 'sessions.id'])('does not search accounts by %s', async (field) => {
    for (const path of ['users', 'users/count'])
      expect((await rest('zh', 'GET', `/${path}?where[${field}][like]=a`)).status).toBe(400)
  })

  it('writes nothing of their own account that signs them in', async () => {
    const own = await idOf('users', emailOf('zh'))
    const secrets = () => sql`select hash, salt, reset_password_token from users where id = ${own}`
    const before = await secrets()
    await rest('zh', 'PATCH', `/users/${own}`, { hash: 'x', salt: 'x', resetPasswordToken: 'x', collection: 'x' })
    expect(await secrets()).toEqual(before)
  })
})

describe('an upload', () => {
  const upload = async (name: string, bytes: Uint8Array, type = 'image/png'): Promise<number> => {
    const { token } = await payload.login({
      collection: 'users',
      data: { email: emailOf('editor'), password: PASSWORD },
    })
    const body = new FormData()
    body.set('_payload', JSON.stringify({ alt: 'x' }))
    body.set('file', new File([new Uint8Array(bytes)], name, { type }))
    const headers = { authorization: `JWT ${token}` }
    const request = new Request(`${ORIGIN}/api/media?locale=en`, { method: 'POST', headers, body })
    return (await handleEndpoints({ config: payload.config, request })).status
  }
  const png = () =>
    sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .png()
      .toBuffer()

  it.each(['page.html', 'page.svg', 'page.png.js', 'page'])('is not named %s', async (name) => {
    expect(await upload(name, await png())).toBe(400)
  })

  it.each([
    ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'image/svg+xml'],
    ['drawing.png', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'image/png'],
    ['page.png', '<html><script>alert(1)</script></html>', 'image/png'],
    ['script.png', 'GIF89a/*          */=1;alert(1)', 'image/png'],
  ])('%s holding no raster picture is refused', async (name, text, type) => {
    expect(await upload(name, Buffer.from(text), type)).toBe(400)
  })

  it('that is a picture is taken', async () => {
    expect(await upload('Photo 1.PNG', await png())).toBe(201)
    const { docs } = await payload.find({ collection: 'media' })
    for (const { id } of docs) await payload.delete({ collection: 'media', id })
  })
})

it('a draft takes no old address from readers', async () => {
  const data = { slug: 'old-sample', kind: 'mobile', name: 'x', lang: 'en', lead: 'x' }
  expect((await rest('editor', 'POST', '/carriers?locale=zh&draft=true', data)).status).toBe(201)
  const redirects = { collection: 'redirects', where: { from: { equals: 'old-sample' } } } as const
  expect((await payload.count(redirects)).totalDocs).toBe(1)
  const id = await idOf('carriers', 'old-sample')
  const { status, body } = await rest('editor', 'PATCH', `/carriers/${id}?locale=zh`, { _status: 'published' })
  expect(status, JSON.stringify(body)).toBe(200)
  expect((await payload.count(redirects)).totalDocs).toBe(0)
})

it('nobody has pictures of text drawn', () => {
  expect(payload.config.admin.meta?.defaultOGImageType).toBe('off')
})
