import { gunzipSync } from 'node:zlib'
import Ajv from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { samples, SLUG, publishBoth } from './fixtures.ts'
import { world } from './world.ts'
import { carrierText } from '#features/open-data/envelope.ts'
import { dataset } from '#features/open-data/dataset.ts'
import { carrierData } from '#features/open-data/read.ts'
import type { Places } from '#collections/shared/record.ts'
import { schemaOf, schemaOfAll, type OpenDataFile } from '#features/open-data/schema.ts'
import type { CarrierRecord } from '#collections/carriers/record.ts'
import { carrierFile, carriersFile } from '#features/open-data/recordShape.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

const { payload, idOf, rest, ask } = await world()

const ORIGIN = 'https://signoff.example/'
const places: Places = {
  page: (locale, page) => `${ORIGIN}${locale}/${Object.values(page).join('/')}`,
  data: (carrier) => `${ORIGIN}data/carriers/${carrier}.json`,
}
const schemaAt = (kind: OpenDataFile) => `${ORIGIN}data/schema/${kind}.json`

const made = dataset({ places, schema: schemaAt('carriers'), origin: ORIGIN })
const carrierOf = carrierData(places)
const json = async () => gunzipSync((await ask(made, 'zh')).json.gzip).toString()
const csv = async () => gunzipSync((await ask(made, 'zh')).csv.gzip).toString()

async function one(slug = SLUG): Promise<CarrierRecord> {
  const found = await ask(carrierOf, 'zh', slug)
  if (!found || 'moved' in found) throw new Error(`There is no ${slug}.`)
  return found
}

/** Everything that open data says. */
const everything = async (): Promise<string> => {
  const { carriers } = carriersFile.parse(JSON.parse(await json()))
  const each = await Promise.all(carriers.map(({ slug }) => one(slug)))
  return [await json(), await csv(), JSON.stringify(each)].join('\n')
}

const SECRET: Record<Locale, string> = { zh: '未发布的秘密', en: 'unpublished secret' }

describe('the files', () => {
  it('hold what is published, in both languages, each in its own words', async () => {
    expect(await one()).toMatchObject({
      published: ['zh', 'en'],
      name: { zh: '样例移动', en: 'Sample Mobile' },
      country: { code: 'ZZ', name: { zh: '样例国', en: 'Sampleland' } },
      refund: { text: { zh: '余额退到银行卡。', en: 'The balance goes to a bank card.' }, evidence: 'official' },
      pages: { zh: `${ORIGIN}zh/carrier/${SLUG}`, en: `${ORIGIN}en/carrier/${SLUG}` },
      procedures: [
        {
          task: 'cancel-line',
          ways: [
            {
              kind: 'store',
              steps: [
                { zh: '去营业厅。', en: 'Go to a store.' },
                { zh: '说“注销”。', en: 'Say “cancel”.' },
              ],
              sources: [{ key: SLUG, publisher: { zh: '样例移动', en: 'Sample Mobile' }, url: null }],
            },
            { kind: 'hotline' },
          ],
          effort: { way: 'hotline' },
          checkedOn: '2026-11-01',
        },
      ],
    })
  })

  it('of all carriers holds each as its own file does', async () => {
    const { carriers } = carriersFile.parse(JSON.parse(await json()))
    expect(carriers).toEqual([await one()])
    expect((await csv()).trimEnd().split('\r\n')).toHaveLength(2)
  })

  it('are as their schemas say, which allow for new fields', async () => {
    const all = JSON.parse(await json()) as object
    const single = JSON.parse(carrierText(await one(), schemaAt('carrier'), ORIGIN)) as object
    carrierFile.parse(single)
    const ajv = new Ajv({ strict: true, allErrors: true })
    formats.default(ajv)
    const files = [
      ['carriers', all],
      ['carrier', single],
    ] as const
    for (const [kind, file] of files) {
      const validate = ajv.compile(schemaOf(kind, schemaAt(kind)))
      expect(validate(file), JSON.stringify(validate.errors)).toBe(true)
      expect(validate({ ...file, version: 1 })).toBe(false)
      expect(validate({ ...file, later: 'a new field' })).toBe(true)
    }
    const both = new Ajv({ strict: true })
    formats.default(both)
    const any = both.compile(schemaOfAll(`${ORIGIN}data/schema.json`, schemaAt))
    for (const [, file] of files) expect(any(file), JSON.stringify(any.errors)).toBe(true)
    expect(any({})).toBe(false)
  })

  it('stay the same, byte by byte, until something changes', async () => {
    const [first, second] = [await ask(made, 'zh'), await ask(made, 'zh')]
    expect(second.json.etag).toBe(first.json.etag)
    expect(second.csv.etag).toBe(first.csv.etag)
    const id = await idOf('carriers')
    await payload.update({
      collection: 'carriers',
      id,
      locale: 'zh',
      draft: true,
      data: { lead: '一个草稿。' } as never,
    })
    expect((await ask(made, 'zh')).json.etag, 'a draft').toBe(first.json.etag)
    await payload.update({
      collection: 'carriers',
      id,
      locale: 'zh',
      data: { lead: '新的。', _status: 'published' } as never,
    })
    const changed = await ask(made, 'zh')
    expect(changed.json.etag).not.toBe(first.json.etag)
    const at = async (): Promise<string> => carriersFile.parse(JSON.parse(await json())).changedAt
    expect(Date.now() - Date.parse(await at())).toBeLessThan(60_000)
  })

  it('are in the order of slugs, whatever the order of making', async () => {
    const texts = samples(await idOf('sources'), await idOf('countries'), 0).carriers
    for (const slug of ['zeta', 'a-b', 'ab', 'a'])
      await publishBoth(payload, 'carriers', { ...texts, shared: { ...texts.shared, slug } })
    const { carriers } = carriersFile.parse(JSON.parse(await json()))
    expect(carriers.map(({ slug }) => slug)).toEqual(['a', 'a-b', 'ab', SLUG, 'zeta'])
  })
})

describe.each(LOCALES)('a draft in %s', (locale) => {
  it.each(['carriers', 'procedures', 'countries'] as const)(
    'of a published document of %s is not there',
    async (collection) => {
      const id = await idOf(collection)
      const name = collection === 'procedures' ? { title: SECRET[locale] } : { name: SECRET[locale] }
      await payload.update({ collection, id, locale, draft: true, data: { lead: SECRET[locale], ...name } as never })
      expect(await everything()).not.toContain(SECRET[locale])
    },
  )

  it('of a carrier published in the other language only is not there, nor do that one’s words stand in', async () => {
    const { shared, zh, en } = samples(await idOf('sources'), await idOf('countries'), 0).carriers
    const [words, slug] = [{ zh, en }, `half-${locale}`]
    const hidden = { ...shared, ...words[locale], slug, lead: SECRET[locale] } as never
    const { id } = await payload.create({ collection: 'carriers', locale, draft: true, depth: 0, data: hidden })
    const shown = locale === 'zh' ? 'en' : 'zh'
    const data = { ...words[shown], _status: 'published' } as never
    await payload.update({ collection: 'carriers', id, locale: shown, depth: 0, data })
    const record = await one(slug)
    expect(record.published).toEqual([shown])
    expect(Object.keys(record.name)).toEqual([shown])
    expect(Object.keys(record.pages)).toEqual([shown])
    expect(await everything()).not.toContain(SECRET[locale])
  })

  it('of a new carrier is not there', async () => {
    const { shared, zh } = samples(await idOf('sources'), await idOf('countries'), 0).carriers
    const slug = `new-${locale}`
    const data = { ...shared, ...zh, slug } as never
    await payload.create({ collection: 'carriers', locale, draft: true, depth: 0, data })
    expect(await ask(carrierOf, 'zh', slug)).toBeNull()
    expect(await everything()).not.toContain(slug)
  })
})

describe('open data never holds', () => {
  it('anything unverified, notes, or the address of a source that readers do not get', async () => {
    const id = await idOf('procedures')
    const doc = (await payload.findByID({ collection: 'procedures', id, locale: 'zh', depth: 0 })) as unknown as {
      ways: Record<string, unknown>[]
    }
    const ways = [
      { ...doc.ways[0], note: 'between us' },
      { ...doc.ways[1], evidence: 'unverified', sources: [] },
    ]
    const { status } = await rest('editor', 'PATCH', `/procedures/${id}?locale=zh`, { ways, _status: 'published' })
    expect(status).toBe(200)
    const source = { collection: 'sources', id: await idOf('sources') } as const
    await payload.update({ ...source, data: { url: 'https://secret.example/', link: false } })
    const all = await everything()
    expect((await one()).procedures[0]?.ways.map(({ kind }) => kind)).toEqual(['store'])
    expect(all).not.toMatch(/between us|secret\.example|"(note|imported|_status|updatedBy|id)":/)
    await payload.update({ ...source, data: { link: true } })
    expect(await everything()).toContain('https://secret.example/')
  })
})

it('a renamed carrier is found at its old address', async () => {
  const id = await idOf('carriers')
  await payload.update({
    collection: 'carriers',
    id,
    locale: 'zh',
    data: { slug: 'renamed', _status: 'published' } as never,
  })
  expect(await ask(carrierOf, 'zh', SLUG)).toEqual({ moved: { kind: 'carrier', carrier: 'renamed' } })
  expect(await one('renamed')).toMatchObject({ slug: 'renamed', data: `${ORIGIN}data/carriers/renamed.json` })
  expect(await ask(carrierOf, 'zh', 'never-there')).toBeNull()
})
