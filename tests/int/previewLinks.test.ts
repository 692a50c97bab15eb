import { beforeAll, describe, expect, it } from 'vitest'
import { emailOf, SLUG, type Person } from './fixtures.ts'
import { fingerprint } from './fingerprint.ts'
import { world } from './world.ts'
import { carrier } from '#collections/carriers/read.ts'
import { country } from '#collections/countries/read.ts'
import { linkToken } from '#collections/preview-links/token.ts'
import { finder } from '#collections/shared/finder.ts'
import { asking } from '#collections/shared/reading.ts'
import { openLink, type OpenedLink } from '#features/preview-links/openLink.ts'
import type { Locale } from '#i18n/routing.ts'

const { payload, rest, sql, idOf } = await world()

const HOUR_MS = 60 * 60 * 1000
const soon = (hours = 48): string => new Date(Date.now() + hours * HOUR_MS).toISOString()
const DRAFTED = { zh: '还没发布的导语。', en: 'A lead not published yet.' }

let id = 0
beforeAll(async () => {
  id = await idOf('carriers')
  for (const locale of ['zh', 'en'] as const)
    await payload.update({ collection: 'carriers', id, locale, draft: true, data: { lead: DRAFTED[locale] } })
  await payload.update({
    collection: 'countries',
    id: await idOf('countries'),
    locale: 'en',
    draft: true,
    data: { lead: 'A draft of another page.' },
  })
})

const make = (person: Person, languages: Locale[], until = soon(), value: number | string = id) =>
  rest(person, 'POST', '/preview-links', { document: { relationTo: 'carriers', value }, languages, until })

type Made = { doc: { id: number; addresses: string[]; byName: string } }
const made = async (person: Person, locales: Locale[]): Promise<Made['doc']> => {
  const { status, body } = await make(person, locales)
  expect(status, JSON.stringify(body)).toBe(201)
  return (body as unknown as Made).doc
}
const tokenOf = ({ id }: { id: number }) => linkToken(id, payload.secret)

/** What a page shows by a link. */
async function shown(token: string, locale: Locale) {
  const opened = (await openLink(payload, token, locale)) as OpenedLink
  return asking(await finder(payload, { standIns: opened.standIns }))
}

describe('making a link', () => {
  it('is for whoever may write all of its languages, and for a week at most', async () => {
    for (const person of ['admin', 'editor'] as const) expect((await make(person, ['zh', 'en'])).status).toBe(201)
    expect((await make('en', ['en'])).status).toBe(201)
    const refused: [Person, Locale[], string?, (number | string)?][] = [
      ['stranger', ['en']],
      ['en', ['zh']],
      ['en', ['zh', 'en']],
      ['editor', []],
      ['editor', ['en'], soon(7 * 24 + 1)],
      ['editor', ['en'], soon(-1)],
      ['editor', ['en'], 'never'],
      ['editor', ['en'], soon(), 4711],
    ]
    const before = await fingerprint(sql)
    for (const [person, locales, until, value] of refused)
      expect((await make(person, locales, until, value)).status, `${person} ${locales}`).toBeGreaterThanOrEqual(400)
    expect(await fingerprint(sql)).toBe(before)
  })

  it('says who made it, whatever was sent, and gives its addresses to staff only', async () => {
    const body = {
      document: { relationTo: 'carriers', value: id },
      languages: ['en'],
      until: soon(),
      by: 1,
      byName: 'x',
    }
    const { doc } = (await rest('editor', 'POST', '/preview-links', body)).body as unknown as Made
    expect(doc).toMatchObject({ byName: 'editor', addresses: [`/en/shared/${tokenOf(doc)}`] })
    expect((await rest('stranger', 'GET', '/preview-links')).status).toBe(403)
    expect((await rest('editor', 'PATCH', `/preview-links/${doc.id}`, { until: soon(1) })).status).toBe(403)
    expect((await rest('admin', 'DELETE', `/preview-links/${doc.id}`)).status).toBe(403)
  })
})

describe('a link', () => {
  it('shows the draft of its document in its language, and of nothing else', async () => {
    const token = tokenOf(await made('editor', ['en']))
    expect(await openLink(payload, token, 'en')).toMatchObject({ path: `/en/carriers/${SLUG}` })
    const ask = await shown(token, 'en')
    expect(await ask(carrier, 'en', SLUG)).toMatchObject({ lead: { text: DRAFTED.en, lang: 'en' } })
    expect(JSON.stringify(await ask(carrier, 'zh', SLUG))).not.toContain(DRAFTED.zh)
    expect(JSON.stringify(await ask(country, 'en', SLUG))).not.toContain('A draft of another page')
    expect(JSON.stringify(await asking(await finder(payload))(carrier, 'en', SLUG))).not.toContain(DRAFTED.en)
  })

  it('opens no other language, and none of its token’s neighbours', async () => {
    const token = tokenOf(await made('editor', ['en']))
    expect(await openLink(payload, token, 'zh')).toBeNull()
    for (const wrong of ['', 'x', `1${token}`, token.slice(0, -1), linkToken(1, 'another secret')])
      expect(await openLink(payload, wrong, 'en'), wrong).toBeNull()
    expect(await openLink(payload, linkToken(4711, payload.secret), 'en')).toBe('over')
  })

  it('is over once it was revoked, by an editor or by who made it', async () => {
    const mine = await made('en', ['en'])
    const theirs = await made('editor', ['en'])
    const revoke = async (person: Person, { id }: { id: number }) =>
      (await rest(person, 'POST', `/preview-links/${id}/revoke`)).status
    for (const person of ['stranger', 'zh'] as const) expect(await revoke(person, mine)).toBe(403)
    expect(await revoke('en', theirs)).toBe(403)
    expect(await openLink(payload, tokenOf(mine), 'en')).toHaveProperty('path')
    expect(await revoke('en', mine)).toBe(200)
    expect(await revoke('admin', theirs)).toBe(200)
    for (const link of [mine, theirs]) expect(await openLink(payload, tokenOf(link), 'en')).toBe('over')
    const { body } = await rest('editor', 'GET', `/preview-links/${mine.id}`)
    expect(body).toMatchObject({ revokedByName: 'en', addresses: [] })
  })

  it('is over after its time', async () => {
    const link = await made('editor', ['en'])
    await sql`update preview_links set until = now() - interval '1 second' where id = ${link.id}`
    expect(await openLink(payload, tokenOf(link), 'en')).toBe('over')
  })

  it('is over once its maker may not write the language any more, or is gone', async () => {
    const link = await made('en', ['en'])
    const who = { email: { equals: emailOf('en') } }
    await payload.update({ collection: 'users', where: who, data: { languages: ['zh'] } })
    expect(await openLink(payload, tokenOf(link), 'en')).toBe('over')
    await payload.update({ collection: 'users', where: who, data: { languages: ['en'] } })
    expect(await openLink(payload, tokenOf(link), 'en')).toHaveProperty('path')
    await payload.delete({ collection: 'users', where: who })
    expect(await openLink(payload, tokenOf(link), 'en')).toBe('over')
  })

  it('follows a draft that was never published, tells nothing that editors tell each other, and is over with it', async () => {
    const fresh = await payload.create({
      collection: 'carriers',
      locale: 'en',
      draft: true,
      data: { slug: 'fresh', kind: 'mobile', lang: 'en', sims: ['esim'], name: 'Fresh', note: 'among us' } as never,
    })
    const { body } = await make('editor', ['en'], soon(), fresh.id)
    const { doc } = body as unknown as Made
    const ask = await shown(tokenOf(doc), 'en')
    const view = await ask(carrier, 'en', 'fresh')
    expect(view).toMatchObject({ name: { text: 'Fresh', lang: 'en' } })
    expect(JSON.stringify(view)).not.toContain('among us')
    await payload.delete({ collection: 'carriers', id: fresh.id })
    expect(await openLink(payload, tokenOf(doc), 'en')).toBe('over')
  })
})
