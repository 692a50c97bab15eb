import { beforeAll, describe, expect, it } from 'vitest'
import { inRows, samples, SLUG } from './fixtures.ts'
import { world } from './world.ts'
import { rebuild } from '#features/search/rebuild.ts'
import { search, suggest } from '#features/search/read.ts'
import type { Hit, HighlightedText } from '#features/search/view.ts'
import { LOCALES, other, type Locale } from '#i18n/routing.ts'
import { pathOf } from '#collections/addresses.ts'
import { setupStatus } from '#ops/start/setupStatus.ts'

const { payload, rest, idOf, sql, url, ask } = await world()

const source = await idOf('sources')
const country = await idOf('countries')

const text = (pieces: HighlightedText): string => pieces.map((piece) => piece.text).join('')
const said = (hit: Hit): string => [hit.title, hit.excerpt, hit.also].map(text).join('\n')
const paths = async (locale: Locale, words: string): Promise<string[]> =>
  (await ask(search, locale, words)).hits.map(({ page }) => pathOf(page))
/** Whether anything at all that was found says a word. */
const says = async (locale: Locale, words: string, word: string): Promise<boolean> =>
  (await ask(search, locale, words)).hits.some((hit) => said(hit).includes(word))

let count = 0
type Made = { carrier: number; procedure: number; slug: string }

/** A carrier with a procedure, published in these languages; its words are its own. */
async function make(
  languages: readonly Locale[],
  names: Record<Locale, string>,
  lead: Record<Locale, string>,
): Promise<Made> {
  count += 1
  const slug = `findable-${count}`
  let [carrier, procedure] = [0, 0]
  for (const locale of languages) {
    const { carriers, procedures } = samples(source, country, carrier)
    const one = {
      ...carriers.shared,
      ...carriers[locale],
      slug,
      name: names[locale],
      lead: lead[locale],
      _status: 'published',
    }
    if (carrier === 0) carrier = (await payload.create({ collection: 'carriers', locale, data: one as never })).id
    else await payload.update({ collection: 'carriers', id: carrier, locale, data: one as never })
    const now =
      procedure &&
      (await payload.findByID({
        collection: 'procedures',
        id: procedure,
        depth: 0,
        draft: true,
        locale: other(locale),
      }))
    const two = {
      ...procedures.shared,
      ...(inRows(procedures[locale], now || {}) as object),
      carrier,
      lead: lead[locale],
      _status: 'published',
    }
    if (procedure === 0) procedure = (await payload.create({ collection: 'procedures', locale, data: two as never })).id
    else await payload.update({ collection: 'procedures', id: procedure, locale, data: two as never })
  }
  return { carrier, procedure, slug }
}

const patch = (collection: string, id: number, locale: Locale, data: object, draft = false) =>
  rest('editor', 'PATCH', `/${collection}/${id}?locale=${locale}${draft ? '&draft=true' : ''}`, data)

const BOTH = { zh: '鲸鱼通信', en: 'Whalecom' }
const LEAD = { zh: '在灯塔大厅办理。', en: 'It is done at the lighthouse.' }

describe('what is published', () => {
  beforeAll(async () => void (await make(LOCALES, BOTH, LEAD)))

  it.each([
    ['zh', '鲸鱼通信'],
    ['zh', '鯨魚通信'],
    ['zh', 'jingyutongxin'],
    ['zh', 'jytx'],
    ['zh', 'Whalecom'],
    ['zh', 'whalcom'],
    ['en', 'whalecom cancel'],
    ['en', '鲸鱼通信 怎么注销'],
  ] as const)('is found in %s by %s, the procedure first', async (locale, words) => {
    expect((await paths(locale, words))[0]).toMatch(/^\/carriers\/findable-\d+\/cancel-line$/)
  })

  it('is said with what matched', async () => {
    const { hits, rewrites } = await ask(search, 'en', 'whalcom')
    expect(rewrites).toEqual([{ typed: 'whalcom', as: 'Whalecom' }])
    expect(hits[0]?.title.find(({ hit }) => hit)?.text).toBe('Whalecom')
    const [foreign] = (await ask(search, 'en', '鲸鱼通信')).hits
    expect(foreign?.also.find(({ hit }) => hit)?.text).toBe('鲸鱼通信')
  })

  it('is suggested while it is typed', async () => {
    expect((await ask(suggest, 'zh', 'jingyut'))?.[0]?.title).toContain('鲸鱼通信')
    expect((await ask(suggest, 'en', 'whal'))?.[0]?.title).toContain('Whalecom')
  })
})

describe.each(LOCALES)('a document published only in %s', (locale) => {
  const names = { zh: `河马通信${locale === 'zh' ? '甲' : '乙'}`, en: `Hippocom${locale}` }
  const lead =
    locale === 'zh' ? { zh: '去码头办理。', en: 'Go to the harbor.' } : { zh: '去车站办理。', en: 'Go to the station.' }
  let made: Made

  beforeAll(async () => {
    made = await make([locale], names, lead)
    const hidden = { name: names[other(locale)], lead: lead[other(locale)] }
    await patch('carriers', made.carrier, other(locale), hidden, true)
  })

  it('is found in both, as its page shows it', async () => {
    for (const each of LOCALES) {
      const [hit] = (await ask(search, each, names[locale])).hits
      expect(hit && pathOf(hit.page)).toContain(made.slug)
      expect(hit?.lang).toBe(locale)
    }
  })

  it('shows nothing of the other language’s draft', async () => {
    for (const each of LOCALES) {
      expect(await says(each, names[other(locale)], names[other(locale)])).toBe(false)
      expect(await says(each, lead[other(locale)], lead[other(locale)])).toBe(false)
    }
    const rows = await sql`select key from search_names where name = ${names[other(locale)]}`
    expect(rows).toEqual([])
  })
})

describe('a draft', () => {
  it('is not found before it is published, and not changed by what is not', async () => {
    const { shared, zh } = samples(source, country, 0).terms
    const answer = await rest('editor', 'POST', '/terms?locale=zh&draft=true', {
      ...shared,
      ...zh,
      slug: 'walrus',
      name: '海象卡',
    })
    const { id } = answer.body.doc as { id: number }
    expect(await paths('zh', '海象卡')).not.toContain('/terms/walrus')
    await patch('terms', id, 'zh', { _status: 'published' })
    expect(await paths('zh', '海象卡')).toContain('/terms/walrus')
    await patch('terms', id, 'zh', { name: '海豹卡' }, true)
    expect(await says('zh', '海豹卡', '海豹卡')).toBe(false)
    await patch('terms', id, 'zh', { _status: 'draft' })
    expect(await paths('zh', '海象卡')).not.toContain('/terms/walrus')
    expect(await sql`select from search_pages where path = '' and entity = ${`terms:${id}`}`).toHaveLength(0)
    expect(await sql`select from search_names where entity = ${`terms:${id}`}`).toHaveLength(0)
  })

  it('that is rolled back leaves nothing', async () => {
    const before = await sql`select count(*)::int as pages from search_pages`
    const { shared, zh } = samples(source, country, 0).carriers
    // The country does not exist, which only the database notices, after the hooks have run.
    const data = { ...shared, ...zh, slug: 'rolled-back', name: '回滚通信', country: 999_999, _status: 'published' }
    await payload.create({ collection: 'carriers', locale: 'zh', data: data as never }).catch(() => null)
    expect(await paths('zh', '回滚通信')).not.toContain('/carriers/rolled-back')
    expect(await sql`select count(*)::int as pages from search_pages`).toEqual(before)
  })
})

describe('a way that nothing backs', () => {
  it('is not found', async () => {
    const { procedure } = await make(['zh'], { zh: '企鹅通信', en: '' }, LEAD)
    const [way] = samples(source, country, 0).procedures.zh.ways
    const secret = {
      ...way,
      key: 'secret',
      kind: 'chat',
      evidence: 'unverified',
      steps: [{ text: '对着月亮喊三声。' }],
    }
    // Both ways give up steps, which whoever writes has to have seen.
    const { updatedAt } = await payload.findByID({ collection: 'procedures', id: procedure, depth: 0, draft: true })
    await patch('procedures', procedure, 'zh', { ways: [way, secret], updatedAt, _status: 'published' })
    expect(await says('zh', '企鹅通信 月亮', '月亮')).toBe(false)
    const [{ found } = { found: true }] = await sql`select bool_or(card::text like '%月亮%') as found from search_pages`
    expect(found).toBe(false)
  })
})

describe('a change', () => {
  it('of a carrier’s name reaches its procedures, and its address too', async () => {
    const { carrier, slug } = await make(LOCALES, { zh: '长颈鹿通信', en: 'Giraffecom' }, LEAD)
    await patch('carriers', carrier, 'zh', { name: '斑马通信', slug: `${slug}-now`, _status: 'published' })
    expect((await paths('zh', '斑马通信'))[0]).toBe(`/carriers/${slug}-now/cancel-line`)
    expect(await says('zh', '长颈鹿通信', '长颈鹿')).toBe(false)
  })

  it('of a country’s name reaches its carriers', async () => {
    const { slug } = await make(['zh'], { zh: '狐狸通信', en: '' }, LEAD)
    await patch('countries', country, 'zh', { name: '月亮国', _status: 'published' })
    expect((await ask(search, 'zh', '月亮国 狐狸')).hits.map(({ page }) => pathOf(page))[0]).toBe(
      `/carriers/${slug}/cancel-line`,
    )
    const [card] = await sql`select card ->> 'context' as context from search_pages where card ->> 'title' = '狐狸通信'`
    expect(card?.context).toContain('月亮国')
    await patch('countries', country, 'zh', { name: '样例国', _status: 'published' })
  })

  it('that deletes leaves nothing', async () => {
    const { carrier, procedure } = await make(LOCALES, { zh: '刺猬通信', en: 'Hedgehogcom' }, LEAD)
    await payload.delete({ collection: 'procedures', id: procedure })
    expect(await paths('zh', '刺猬通信')).not.toContain('cancel-line')
    await payload.delete({ collection: 'carriers', id: carrier })
    expect(await sql`select from search_pages where about = ${`carriers:${carrier}`}`).toHaveLength(0)
    expect(await sql`select from search_words where word = 'hedgehogcom' and pages > 0`).toHaveLength(0)
  })
})

describe('the index made anew', () => {
  const all = () =>
    sql`select locale, entity, path, about, card::text, words::text from search_pages where entity not like 'pages:%' order by 1, 2, 3`

  it('is what publishing made', async () => {
    const [pages, names] = [
      await all(),
      await sql`select * from search_names where entity not like 'pages:%' order by 1, 2`,
    ]
    await rebuild(payload)
    expect(await all()).toEqual(pages)
    expect(await sql`select * from search_names where entity not like 'pages:%' order by 1, 2`).toEqual(names)
  })

  it('is asked for when it was made by other code, and only then', async () => {
    expect((await setupStatus(url)).index).toBe(false)
    await sql`update payload_kv set data = '{"version":"older"}' where key = 'search-index'`
    expect((await setupStatus(url)).index).toBe(true)
    await rebuild(payload)
    expect((await setupStatus(url)).index).toBe(false)
  })

  it('has the site’s own pages', async () => {
    expect(await paths('zh', '开放数据')).toContain('/data')
  })
})

describe('any question', () => {
  it.each([
    [''],
    ["'; drop table search_pages; --"],
    ["' & | ! ( ) :* <-> \\"],
    ['%_%'],
    ['\u0000\ud800'],
    ['💥'.repeat(3000)],
    ['a '.repeat(5000)],
    ['注销'.repeat(5000)],
    ['x'.repeat(10_000)],
  ])('is answered: %.20j', async (words) => {
    for (const locale of LOCALES) {
      expect((await ask(search, locale, words)).busy).toBe(false)
      expect(await ask(suggest, locale, words)).toBeInstanceOf(Array)
    }
  })

  it('finds the sample', async () => {
    expect((await paths('en', 'sample mobile'))[0]).toBe(`/carriers/${SLUG}/cancel-line`)
  })
})
