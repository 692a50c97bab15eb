import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'
import { publishBoth, type SampleDocument } from './fixtures.ts'
import { fingerprint } from './fingerprint.ts'
import { world } from './world.ts'
import { migrations } from '#collections/migrations/index.ts'
import { toState } from '#collections/shared/richText.ts'
import type { KeptBlock } from '#collections/shared/shape.ts'
import { device } from '#collections/devices/read.ts'
import { procedure } from '#collections/procedures/read.ts'
import { makeChecklist } from '#features/checklist/makeChecklist.ts'
import { asked } from '#features/checklist/read.ts'
import { LOCALES } from '#i18n/routing.ts'
import { FACTS, refingerprint, withoutFacts } from '#ops/content/refingerprint.ts'
import { fingerprint as fingerprintOf, picturesOf, stored } from '#ops/content/store.ts'

const { payload, rest, sql, idOf, ask } = await world()

const source = await idOf('sources')
const backed = { evidence: 'secondary', sources: [source] }
const day = '2026-11-01T12:00:00.000Z'
const state = (entries: KeptBlock[]) => toState(entries, { id: () => null, filename: () => null })

/** Makes a document of both languages from one: every text is given as [中文, English]. */
function sample(shared: object, texts: object): SampleDocument {
  const pick = (value: unknown, at: 0 | 1): unknown => {
    if (Array.isArray(value)) {
      const isPair = value.length === 2 && value.every((each) => typeof each === 'string')
      return isPair ? value[at] : value.map((each) => pick(each, at))
    }
    if (typeof value !== 'object' || value === null || 'root' in value) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, pick(each, at)]))
  }
  return { shared: shared as never, zh: pick(texts, 0) as never, en: pick(texts, 1) as never }
}

/** What release 0.2 told by words, and had no fields for. */
async function published(): Promise<{ carrier: number; procedure: number }> {
  const country = await publishBoth(
    payload,
    'countries',
    sample({ slug: 'farland', code: 'FL', lang: 'en' }, { name: ['远方国', 'Farland'], lead: ['规定。', 'Rules.'] }),
  )
  const carrier = await publishBoth(
    payload,
    'carriers',
    sample(
      { slug: 'red', kind: 'mobile', country, lang: 'en', sims: ['physical', 'esim'], aliases: ['RedTel'] },
      {
        name: ['红电讯', 'RedTel'],
        lead: ['怎么注销。', 'How.'],
        hotlines: [
          { number: '100', label: ['客服，境内拨打', 'Support, from inside Farland'], ...backed },
          { number: '+44123', label: ['客服，从境外拨打', 'Support, from abroad'], ...backed },
          { number: '200', label: ['物联网热线', 'IoT hotline'], ...backed },
        ],
        refund: { text: ['余额退到银行卡。', 'The balance goes to a bank card.'], ...backed },
        number: { text: ['至少留60天。', 'Held for at least 60 days.'], ...backed },
        alternatives: [
          { kind: 'suspend', text: ['物联网卡可以暂停。', 'To pause an IoT SIM, ask.'], ...backed },
          { kind: 'port-out', text: ['转走。', 'Port it.'], ...backed },
        ],
        cards: [
          { purpose: 'cancel', lang: 'en', text: 'I cancel.', meaning: ['我注销。', 'I cancel.'] },
          { purpose: 'refund', lang: 'fr', text: 'Sur mon compte.', meaning: ['到账户。', 'To the account.'] },
        ],
      },
    ),
  )
  const way = (key: string, kind: string, rest: object) => ({
    key,
    kind,
    steps: [{ text: ['做。', 'Do it.'] }],
    fee: { kind: 'none' },
    checkedOn: day,
    ...backed,
    ...rest,
  })
  const procedure = await publishBoth(
    payload,
    'procedures',
    sample(
      { carrier, task: 'cancel-line' },
      {
        lead: ['去营业厅。', 'Go to a store.'],
        stages: [{ stage: 'after', text: ['余额退到银行卡。', 'The balance goes to a bank card.'] }],
        ways: [
          way('hotline', 'hotline', {
            conditions: [{ text: ['只能由机主本人办', 'The account holder in person'] }],
            needs: ['working-line', 'id-number', 'login'],
            bring: [{ text: ['号码', 'The number'] }],
            duration: { least: 1, most: 3, text: ['3个工作日', '3 working days'] },
          }),
          way('business', 'form', { title: ['公司账户：邮件', 'Company accounts: email'] }),
          way('refund', 'form', {
            title: ['没用上：申请退款', 'Not used: ask for a refund'],
            duration: { least: 0, most: 9, text: ['各处说法不一', 'Sources differ'] },
          }),
          way('store', 'store', { bring: [{ text: ['代办：委托书', 'By proxy: a letter'] }] }),
        ],
      },
    ),
  )
  await publishBoth(
    payload,
    'devices',
    sample(
      { slug: 'red-watch', maker: 'Red' },
      {
        name: ['红手表', 'Red Watch'],
        covers: ['全部', 'All'],
        lead: ['在设置里。', 'In Settings.'],
        erase: { steps: [{ text: ['打开设置。', 'Open Settings.'] }], checkedOn: day, ...backed },
      },
    ),
  )
  await publishBoth(payload, 'sections', {
    shared: { slug: 'special-cases', number: 90, checkedOn: day, sources: [source] },
    zh: {
      title: '特殊情况',
      lead: '一句话。',
      body: state([
        { type: 'h2', text: '替别人办' },
        { type: 'h3', text: '去世的亲人' },
        { type: 'ul', items: ['**远方国：**带死亡证明。', '**红电讯：**打`100`。'] },
      ]),
    },
    en: {
      title: 'Special cases',
      lead: 'One sentence.',
      body: state([
        { type: 'h2', text: 'For someone else' },
        { type: 'h3', text: 'A relative who died' },
        { type: 'ul', items: ['**Farland:** Bring the certificate.', '**RedTel:** Call `100`.'] },
      ]),
    },
  })
  const items = [{ title: 'Look.', text: 'Everywhere.' }]
  const rows = [['1', 'Email', 'All', 'A code']]
  const before = state([
    { type: 'steps', items },
    { type: 'table', caption: 'Order', head: ['#', 'What', 'Why', 'Proof'], rows },
  ])
  await publishBoth(payload, 'sections', {
    shared: { slug: 'before', number: 91, checkedOn: day, sources: [source] },
    zh: { title: '注销以前', lead: '一句话。', body: before },
    en: { title: 'Before', lead: 'One sentence.', body: before },
  })
  return { carrier, procedure }
}

const docs = await published()
// Where it is now, and what an editor has not published yet.
await rest('editor', 'PATCH', `/sections/${await idOf('sections', 'special-cases')}?locale=en`, {
  slug: 'cases-renamed',
  _status: 'published',
})
const draft = { lead: 'A draft of an editor.', _status: 'draft' }
await rest('editor', 'PATCH', `/procedures/${docs.procedure}?locale=en&draft=true`, draft)

const facts = migrations.find(({ name }) => name === FACTS)
const run = async (which: 'up' | 'down') => {
  const req = await createLocalReq({}, payload)
  await facts?.[which]({ db: payload.db.drizzle as never, payload, req })
}
await run('down')
const before = (await fingerprint(sql)).split('\n')
await run('up')
await run('down')
const again = (await fingerprint(sql)).split('\n')
await run('up')

const latest = async (collection: 'carriers' | 'procedures', id: number) =>
  (await payload.findByID({ collection, id, draft: true, depth: 0, locale: 'en' })) as unknown as {
    lead: string
    ways: object[]
    hotlines: object[]
    cases: object[]
  }

describe('the database of release 0.2', () => {
  it('gives facts to what readers see', async () => {
    const found = await ask(procedure, 'en', 'red', 'cancel-line')
    expect(found).toMatchObject({
      ways: [
        {
          key: 'hotline',
          applicants: ['holder'],
          bringCovers: ['working-line', 'id-number'],
          duration: { days: [1, 3], unit: 'working', until: null },
        },
        { key: 'business', onlyFor: ['company'], applicants: [] },
        { key: 'refund', duration: { unit: null, until: 'refunded' } },
        { key: 'store', applicants: ['holder', 'proxy'] },
      ],
      hotlines: [
        { reach: 'country', tasks: [] },
        { reach: 'anywhere', tasks: [] },
        { reach: null, tasks: ['end-iot'] },
      ],
      alternatives: [{ tasks: ['end-iot'] }, { tasks: [] }],
      cards: [{ speaker: 'anyone' }, { speaker: 'holder' }],
      number: { heldDays: 60 },
      stages: [{ stage: 'after', covers: ['refund'] }],
      cases: [
        {
          case: 'deceased',
          text: { text: '**RedTel:** Call `100`.', lang: 'en' },
          evidence: 'secondary',
          sources: [{}],
        },
        { case: 'deceased', text: { text: '**Farland:** Bring the certificate.', lang: 'en' } },
      ],
    })
    expect(await ask(device, 'zh', 'red-watch')).toMatchObject({ kind: 'watch' })
  })

  it('gives them to the texts of the guide, wherever they are now', async () => {
    for (const locale of LOCALES) {
      const query = { carrier: 'red', task: 'cancel-line', with: ['deceased', 'accounts'] }
      const { made } = await asked(ask, locale, query)
      const items = made ? makeChecklist(made.gathered, made.asked).items : []
      expect(items.find(({ id }) => id === 'deceased')).toMatchObject({
        guide: { section: 'cases-renamed', anchor: 'part-1' },
        what: { said: [{ lang: locale }, { lang: locale }] },
      })
      expect(items.find(({ id }) => id === 'accounts-find')?.what).toMatchObject({
        items: [{ text: '**Look.** Everywhere.' }],
      })
      expect(items.find(({ id }) => id === 'accounts-move')?.what).toMatchObject({
        said: [{ text: '**Email** A code' }],
      })
    }
  })

  it('gives them to drafts, which go on as they were', async () => {
    const found = await latest('procedures', docs.procedure)
    expect(found).toMatchObject({
      lead: draft.lead,
      ways: [{ applicants: ['holder'] }, { onlyFor: ['company'] }, {}, {}],
    })
    expect(await latest('carriers', docs.carrier)).toMatchObject({
      hotlines: [{ reach: 'country' }, { reach: 'anywhere' }, { tasks: ['end-iot'] }],
      cases: [{ case: 'deceased' }],
    })
    const { status } = await rest('editor', 'PATCH', `/procedures/${docs.procedure}?locale=en`, {
      _status: 'published',
    })
    expect(status).toBe(200)
    expect(await ask(procedure, 'en', 'red', 'cancel-line')).toMatchObject({
      lead: { text: draft.lead },
      ways: [{ applicants: ['holder'] }, { onlyFor: ['company'] }, {}, { applicants: ['holder', 'proxy'] }],
    })
  })

  it('is as it was where one goes back', () => expect(again).toEqual(before))
})

describe('the import after it', () => {
  it('takes for its own what it wrote before, and for the editors’ what they changed', async () => {
    const pictures = await picturesOf(payload)
    const mark = (id: number, imported: string) =>
      payload.db.updateOne({ collection: 'carriers', id, data: { imported }, returning: false })
    const of = async (slug: string) => {
      const [found] = await stored(payload, 'carriers', { slug: { equals: slug } }, pictures)
      if (!found) throw new Error(slug)
      return found
    }
    const [own, edited] = [await of('red'), await of('sample')]
    await mark(own.id, fingerprintOf(withoutFacts('carriers', own.entry), own.published))
    await mark(edited.id, 'what was there before the edit')
    expect(await refingerprint(payload)).toBe(1)
    expect((await of('red')).imported).toBe(fingerprintOf(own.entry, own.published))
    expect((await of('sample')).imported).toBe('what was there before the edit')
    expect(await refingerprint(payload)).toBe(0)
  })
})
