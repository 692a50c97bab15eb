import { it } from 'vitest'
import { world } from './world.ts'
import { SLUG } from './fixtures.ts'

const { payload, rest, idOf, sql } = await world()
const say = (...a: unknown[]) => process.stdout.write(a.map((x) => (typeof x === 'string' ? x : JSON.stringify(x))).join(' ').slice(0, 700) + '\n')
const lead = async (locale: string, draft = false) => {
  const id = await idOf('carriers')
  const d = (await payload.findByID({ collection: 'carriers', id, locale: locale as 'zh', draft, depth: 0, fallbackLocale: false as never })) as any
  return { lead: d.lead, st: d._status, slug: d.slug, web: d.website, id: d.id }
}
it('probe', async () => {
  const id = await idOf('carriers')
  const q = [
    'locale=zh&publishSpecificLocale[]=en', 'locale=zh&publishSpecificLocale=all', 'locale=zh&publishSpecificLocale=*',
    'locale=zh&publishSpecificLocale[a]=en', 'locale[]=en', 'locale=zh,en', 'locale=EN', 'locale=en%00', 'locale= en', 'locale=zh&locale=en', 'locale=en&locale=zh',
    'locale=zh&unpublishAllLocales[]=true', 'locale=zh&unpublishAllLocales=1', 'locale=zh&unpublishAllLocales=TRUE', 'locale=zh&publishAllLocales[]=true', 'locale=zh&unpublishAllLocales=true&draft=true',
    'locale=zh&publishAllLocales=true&draft=true',
  ]
  for (const each of q) {
    const a = await rest('zh', 'PATCH', `/carriers/${id}?${each}`, { lead: '攻击', _status: 'published' })
    say(each, a.status, JSON.stringify(a.body).slice(0, 150), await lead('zh'), await lead('en'))
    await payload.update({ collection: 'carriers', id, locale: 'en', data: { lead: 'Cancel at a store.', _status: 'published' } as never })
    await payload.update({ collection: 'carriers', id, locale: 'zh', data: { lead: '在营业厅注销。', _status: 'published' } as never })
  }
  for (const [data, query] of [
    [{ lead: { zh: 'x', en: 'pwned' } }, 'locale=zh'],
    [{ lead: 'ok', _status: { zh: 'draft', en: 'draft' } }, 'locale=zh'],
    [{ lead: 'ok', _status: { en: 'draft' } }, 'locale=zh&draft=true'],
    [{ lead: 'ok', id: 999, createdAt: '2000-01-01T00:00:00.000Z', deletedAt: '2000-01-01T00:00:00.000Z', imported: 'x' }, 'locale=zh'],
    [{ lead: 'ok', 'name.en': 'pwned', en: { name: 'pwned' }, _locales: [{ _locale: 'en', name: 'pwned' }] }, 'locale=zh'],
    [{ refund: { text: { zh: 'a', en: 'pwned' }, evidence: 'unverified', sources: [], note: 'hm' } }, 'locale=zh'],
    [{ refund: { zh: { text: 'a' } } }, 'locale=zh'],
    [{ refund: null, hotlines: null, sources: null, country: null }, 'locale=zh'],
    [{ refund: [], hotlines: {}, 'refund.evidence': 'unverified' }, 'locale=zh'],
  ] as const) {
    const before = JSON.stringify((await rest('admin', 'GET', `/carriers/${id}?locale=en&depth=0&fallback-locale=none`)).body)
    const b2 = JSON.stringify((await rest('admin', 'GET', `/carriers/${id}?locale=en&depth=0&draft=true&fallback-locale=none`)).body)
    const a = await rest('zh', 'PATCH', `/carriers/${id}?${query}`, data)
    const after = JSON.stringify((await rest('admin', 'GET', `/carriers/${id}?locale=en&depth=0&fallback-locale=none`)).body)
    const a2 = JSON.stringify((await rest('admin', 'GET', `/carriers/${id}?locale=en&depth=0&draft=true&fallback-locale=none`)).body)
    const no = (s: string) => s.replace(/"updatedAt":"[^"]*"/, '')
    say('DATA', data, query, a.status, no(before) === no(after) ? 'same' : `CHANGED ${before} -> ${after}`, no(b2) === no(a2) ? 'same' : `DRAFT CHANGED ${b2} -> ${a2}`, await lead('zh', true))
    if (a.status >= 400) say('   ', a.body)
  }
  // start-from-other
  for (const p of ['zh', 'en', 'stranger'] as const) for (const l of ['zh', 'en', 'all', '']) {
    const a = await rest(p, 'POST', `/carriers/${id}/start-from-other?locale=${l}`)
    say('start', p, l, a.status, a.body)
  }
  // editor: draft via non-draft arg
  const e = await rest('editor', 'PATCH', `/carriers/${id}?locale=zh`, { website: 'javascript:alert(1)', _status: 'draft' })
  say('unvalidated shared', e.status, e.body, await lead('en'))
  const sess = await rest('zh', 'PATCH', `/users/${await idOf('users', 'zh@example.org')}`, { sessions: [], hash: 'x', salt: 'y', collection: 'x', role: 'admin', languages: ['en'], email: 'zh@example.org', loginAttempts: 99, resetPasswordToken: 'abc', resetPasswordExpiration: '2030-01-01T00:00:00.000Z', _verified: true })
  say('self', sess.status, sess.body)
  say(await sql`select email, role, hash = 'x' as h, salt = 'y' as s, reset_password_token from users`)
  for (const w of ['users?where[hash][like]=a', 'users?where[salt][exists]=true', 'users?where[sessions.id][exists]=true', 'users?where[resetPasswordToken][exists]=true', 'users?sort=hash', 'users/count?where[role][equals]=admin',
    'carriers?select[note]=true&limit=1', 'payload-locked-documents?depth=3', 'payload-preferences?depth=3', 'payload-kv', 'carriers?joins[x][limit]=1&limit=1&depth=0&select[slug]=true', 'carriers?populate[users][email]=true&limit=1&depth=0&select[slug]=true', 'carriers/distinct?field=note', 'carriers?limit=1&select[slug]=true&depth=99'])
    { const a = await rest('zh', 'GET', `/${w}`); say(w, a.status, a.body) }
  const lock = await rest('zh', 'POST', '/payload-locked-documents', { document: { relationTo: 'carriers', value: id }, user: { relationTo: 'users', value: await idOf('users', 'admin@example.org') } })
  say('lock', lock.status, lock.body)
  say('locked patch', (await rest('editor', 'PATCH', `/carriers/${id}?locale=zh`, { lead: '好' })).status)
  say('zh sees', (await rest('zh', 'GET', '/payload-locked-documents?depth=3')).body)
  for (const [p, path, b] of [['zh', '/users/unlock', { email: 'admin@example.org' }], ['zh', '/payload-kv', { key: 'content', data: {} }], ['zh', '/payload-preferences/carriers-list', { value: { a: 1 } }]] as const) { const a = await rest(p, 'POST', path, b); say(path, a.status, a.body) }
  const kv = await sql`select key, data from payload_kv`
  say('kv', kv)
  say('bulk', (await rest('zh', 'PATCH', '/carriers?locale=zh&where[id][exists]=true&unpublishAllLocales=true', { _status: 'draft' })).status)
  say('bulk unpublish arr', (await rest('zh', 'PATCH', '/carriers?locale=zh&where[id][exists]=true&unpublishAllLocales[]=true', { _status: 'draft' })).status, await lead('en'))
  say('override body', (await rest('zh', 'PATCH', `/carriers/${id}?locale=en`, { lead: 'x', overrideAccess: true, locale: 'zh' })).status)
  say('slug', SLUG)
}, 120000)
