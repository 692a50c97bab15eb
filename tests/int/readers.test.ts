import { describe, expect, it } from 'vitest'
import { nameOf, passageOf, samples, SLUG } from './fixtures.ts'
import { world } from './world.ts'
import { ADDRESSED, pageOf, type AddressedKind } from '#collections/addresses.ts'
import { carrier, carriers } from '#collections/carriers/read.ts'
import { countries, country } from '#collections/countries/read.ts'
import { device, devices } from '#collections/devices/read.ts'
import { section, sections } from '#collections/guide/read.ts'
import { KIND_SLUGS, type KindSlug } from '#collections/kinds.ts'
import { procedure } from '#collections/procedures/read.ts'
import { term, terms } from '#collections/terms/read.ts'
import { about } from '#collections/site/read.ts'
import { home } from '#features/home/read.ts'
import { pages } from '#features/sitemap/read.ts'
import { LOCALES, other, type Locale } from '#i18n/routing.ts'

const { payload, idOf, rest, ask } = await world()
const source = await idOf('sources')
const texts = samples(source, await idOf('countries'), await idOf('carriers'))

const SECRET: Record<Locale, string> = { zh: '未发布的秘密', en: 'unpublished secret' }

/** What a page of each kind is made of. */
const ONE: Record<KindSlug, (locale: Locale, slug: string) => Promise<unknown>> = {
  carriers: (locale, slug) => ask(carrier, locale, slug),
  procedures: (locale, slug) => ask(procedure, locale, slug, 'cancel-line'),
  countries: (locale, slug) => ask(country, locale, slug),
  devices: (locale, slug) => ask(device, locale, slug),
  sections: (locale, slug) => ask(section, locale, slug),
  terms: (locale, slug) => ask(term, locale, slug),
}

/** What its index is made of. */
const LIST: Record<AddressedKind, (locale: Locale) => Promise<unknown>> = {
  carriers: (locale) => ask(carriers, locale),
  countries: (locale) => ask(countries, locale),
  devices: (locale) => ask(devices, locale),
  sections: (locale) => ask(sections, locale),
  terms: (locale) => ask(terms, locale),
}

/** Everything that any page of a language is made of. */
async function everything(locale: Locale, slugs: string[] = [SLUG]): Promise<string> {
  const one = (slug: string) => KIND_SLUGS.map((kind) => ONE[kind](locale, slug))
  const lists = [
    ...ADDRESSED.map((kind) => LIST[kind](locale)),
    ask(home, locale),
    ask(about, locale),
    ask(pages, 'zh'),
  ]
  return JSON.stringify(await Promise.all([...slugs.flatMap(one), ...lists]))
}

describe.each(LOCALES)('a draft in %s', (locale) => {
  it.each(KIND_SLUGS)('of a published document of %s reaches no page of either language', async (collection) => {
    const id = await idOf(collection)
    const data = { [passageOf(collection)]: SECRET[locale], [nameOf(collection)]: SECRET[locale] } as never
    await payload.update({ collection, id, locale, draft: true, data })
    for (const each of LOCALES) expect(await everything(each)).not.toContain(SECRET[locale])
  })

  it('of the site reaches no page', async () => {
    await payload.updateGlobal({ slug: 'site', locale, draft: true, data: { tagline: SECRET[locale] } as never })
    for (const each of LOCALES) expect(await everything(each)).not.toContain(SECRET[locale])
  })

  it.each(ADDRESSED)('stays one when the other language of a new document of %s is published', async (collection) => {
    const slug = `half-${locale}`
    const { shared, zh, en } = texts[collection]
    const words = { zh, en }
    const base = { collection, depth: 0 } as const
    const secret = { ...shared, ...words[locale], slug, [passageOf(collection)]: SECRET[locale] } as never
    const { id } = await payload.create({ ...base, locale, draft: true, data: secret })
    const data = { ...words[other(locale)], _status: 'published' } as never
    await payload.update({ ...base, id, locale: other(locale), data })
    for (const each of LOCALES) expect(await everything(each, [slug])).not.toContain(SECRET[locale])
  })
})

describe('a page that is published in one language', () => {
  it('shows that language’s text in the other, marked as such', async () => {
    const { shared, zh } = texts.countries
    const data = { ...shared, ...zh, slug: 'chinese-only', _status: 'published' } as never
    await payload.create({ collection: 'countries', locale: 'zh', data })
    expect(await ask(country, 'en', 'chinese-only')).toMatchObject({
      shown: 'zh',
      published: ['zh'],
      name: { text: zh.name, lang: 'zh' },
    })
    const listed = (await ask(pages, 'zh')).find(
      ({ page }) => page.kind === 'country' && page.country === 'chinese-only',
    )
    expect(listed?.published).toEqual(['zh'])
  })
})

describe('what readers never get', () => {
  it('is anything unverified, and notes', async () => {
    const id = await idOf('procedures')
    const doc = (await payload.findByID({ collection: 'procedures', id, locale: 'zh', depth: 0 })) as unknown as {
      ways: Record<string, unknown>[]
    }
    const ways = [
      { ...doc.ways[0], note: 'between us' },
      { ...doc.ways[1], evidence: 'unverified', sources: [] },
    ]
    const { status, body } = await rest('editor', 'PATCH', `/procedures/${id}?locale=zh`, {
      ways,
      _status: 'published',
    })
    expect(status, JSON.stringify(body)).toBe(200)
    const shown = await ask(procedure, 'zh', SLUG, 'cancel-line')
    expect(shown).toMatchObject({ ways: [{ key: 'store' }] })
    for (const locale of LOCALES) {
      const all = await everything(locale)
      expect(all).not.toContain('between us')
      expect(all).not.toMatch(/"(note|imported|_status|updatedBy)":/)
    }
  })

  it('is the address of a source whose link is not for them', async () => {
    await payload.update({ collection: 'sources', id: source, data: { url: 'https://secret.example/', link: false } })
    for (const locale of LOCALES) expect(await everything(locale)).not.toContain('secret.example')
    await payload.update({ collection: 'sources', id: source, data: { link: true } })
    expect(await everything('zh')).toContain('https://secret.example/')
  })
})

describe('a renamed document', () => {
  it.each(ADDRESSED)('of %s is found at its old address', async (collection) => {
    const read = (slug: string) => ONE[collection]('zh', slug)
    const id = await idOf(collection)
    await payload.update({ collection, id, locale: 'zh', data: { slug: 'renamed', _status: 'published' } })
    expect(await read(SLUG)).toEqual({ moved: pageOf(collection, 'renamed') })
    expect(await read('renamed')).toMatchObject({ slug: 'renamed' })
    expect(await read('never-there')).toBeNull()
    if (collection === 'carriers') {
      const page = { kind: 'procedure', carrier: 'renamed', task: 'cancel-line' }
      expect(await ask(procedure, 'zh', SLUG, 'cancel-line')).toEqual({ moved: page })
    }
  })
})
