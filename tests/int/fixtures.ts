import type { Payload } from 'payload'
import type { KindSlug } from '#collections/kinds.ts'
import { toState } from '#collections/shared/richText.ts'
import type { KeptBlock } from '#collections/shared/shape.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** Everyone who may ask: the accounts of the admin, a translator for each language, and who has no account. */
export const PEOPLE = ['admin', 'editor', 'zh', 'en', 'stranger'] as const
export type Person = (typeof PEOPLE)[number]

export const PASSWORD = 'correct horse battery staple'
/** How someone signs in. */
export const emailOf = (person: Person): string => `${person}@example.org`

/** The slug, or key, of the one document each collection of the template holds. */
export const SLUG = 'sample'

type Data = Record<string, unknown>
/** What the languages of a document share, and what each says. */
export type SampleDocument = Record<Locale | 'shared', Data>

const noPictures = { id: () => null, filename: () => null }
const body = (text: string): object => toState([{ type: 'p', text } satisfies KeptBlock], noPictures)

const day = '2026-11-01T12:00:00.000Z'

/** The texts of each document in both languages, around what the languages share. */
export const samples = (source: number, country: number, carrier: number) => {
  const backed = { evidence: 'official', sources: [source] }
  return {
    countries: {
      shared: { slug: SLUG, code: 'ZZ', lang: 'zh-Hans' },
      zh: { name: '样例国', lead: '样例国的规定。' },
      en: { name: 'Sampleland', lead: 'The rules of Sampleland.' },
    },
    carriers: {
      shared: { slug: SLUG, kind: 'mobile', country, lang: 'zh-Hans', sims: ['physical', 'esim'] },
      zh: { name: '样例移动', lead: '在营业厅注销。', refund: { text: '余额退到银行卡。', ...backed } },
      en: {
        name: 'Sample Mobile',
        lead: 'Cancel at a store.',
        refund: { text: 'The balance goes to a bank card.', ...backed },
      },
    },
    procedures: {
      shared: { carrier, task: 'cancel-line' },
      zh: {
        lead: '带身份证去营业厅。',
        ways: [
          way(source, '去营业厅。', '说“注销”。', '身份证'),
          way(source, '打电话。', '按提示操作。', '号码', 'hotline'),
        ],
        days: [{ when: '下月1日', event: '出最后一张账单。' }],
      },
      en: {
        lead: 'Go to a store with your ID.',
        ways: [
          way(source, 'Go to a store.', 'Say “cancel”.', 'ID card'),
          way(source, 'Call.', 'Follow the menu.', 'The number', 'hotline'),
        ],
        days: [{ when: 'The 1st of next month', event: 'The last bill comes.' }],
      },
    },
    devices: {
      shared: { slug: SLUG, maker: 'Sample' },
      zh: {
        name: '样例手机',
        covers: '所有型号',
        lead: '在设置里删除。',
        erase: { steps: [{ text: '打开设置。' }], checkedOn: day, ...backed },
      },
      en: {
        name: 'Sample Phone',
        covers: 'All models',
        lead: 'Erase it in Settings.',
        erase: { steps: [{ text: 'Open Settings.' }], checkedOn: day, ...backed },
      },
    },
    sections: {
      shared: { slug: SLUG, number: 1, checkedOn: day, sources: [source] },
      zh: { title: '为什么', lead: '一句话。', body: body('正文。') },
      en: { title: 'Why', lead: 'One sentence.', body: body('The text.') },
    },
    terms: {
      shared: { slug: SLUG, aliases: ['UICC'], sources: [source] },
      zh: { name: '样例卡', short: '一张卡。', long: '一张样例卡。' },
      en: { name: 'Sample card', short: 'A card.', long: 'A sample of a card.' },
    },
  } satisfies Record<KindSlug, SampleDocument>
}

const textOf = (kind: KindSlug, ...fields: string[]): string => {
  const { zh }: SampleDocument = samples(0, 0, 0)[kind]
  return fields.find((field) => field in zh) ?? 'title'
}

/** The short text that every page of a kind shows. */
export const passageOf = (kind: KindSlug): string => textOf(kind, 'lead', 'short')

/** The text by which a document of a kind is named. */
export const nameOf = (kind: KindSlug): string => textOf(kind, 'name')

function way(source: number, first: string, second: string, bring: string, kind = 'store') {
  return {
    key: kind,
    kind,
    steps: [{ text: first }, { text: second }],
    bring: [{ text: bring }],
    needs: ['id-original'],
    fee: { kind: 'none' },
    evidence: 'official',
    checkedOn: day,
    sources: [source],
  }
}

/** A language's data with the row ids that the document has already, as the admin sends them. */
export function inRows(next: unknown, now: unknown): unknown {
  if (Array.isArray(next)) return next.map((each, index) => inRows(each, Array.isArray(now) ? now[index] : undefined))
  if (typeof next !== 'object' || next === null || 'root' in next) return next
  const there = (now ?? {}) as Data
  const entries = Object.entries(next).map(([key, value]) => [key, inRows(value, there[key])])
  return { ...Object.fromEntries(entries), ...(typeof there.id === 'string' ? { id: there.id } : {}) }
}

/** Publishes both languages of a new document; resolves to its id. */
export async function publishBoth(
  payload: Payload,
  collection: string,
  { shared, zh, en }: SampleDocument,
): Promise<number> {
  const options = { collection: collection as 'carriers', depth: 0 }
  const first = { ...shared, ...zh, _status: 'published' } as never
  const made = await payload.create({ ...options, locale: 'zh', data: first })
  const second = { ...(inRows(en, made) as Data), _status: 'published' } as never
  await payload.update({ ...options, id: made.id, locale: 'en', data: second })
  return made.id
}

/** Fills a migrated database: an account for everyone, and one published document of every collection. */
export async function furnish(payload: Payload): Promise<void> {
  for (const person of PEOPLE) {
    if (person === 'stranger') continue
    const translator = person === 'zh' || person === 'en'
    const role = translator ? { role: 'translator', languages: [person] } : { role: person }
    const data = { name: person, email: emailOf(person), password: PASSWORD, ...role } as never
    await payload.create({ collection: 'users', data })
  }
  const source = await payload.create({
    collection: 'sources',
    locale: 'zh',
    data: {
      key: SLUG,
      title: 'Sample terms',
      lang: 'en',
      publisher: '样例移动',
      evidence: 'official',
      link: false,
    },
  })
  await payload.update({
    collection: 'sources',
    id: source.id,
    locale: 'en',
    data: { publisher: 'Sample Mobile' },
  })
  const country = await publishBoth(payload, 'countries', samples(source.id, 0, 0).countries)
  const carrier = await publishBoth(payload, 'carriers', samples(source.id, country, 0).carriers)
  const { countries: _country, carriers: _carrier, ...others } = samples(source.id, country, carrier)
  for (const [kind, sample] of Object.entries(others)) await publishBoth(payload, kind, sample)
  for (const locale of LOCALES) {
    const about = {
      lead: locale === 'zh' ? '我们核对。' : 'We check.',
      body: body(locale === 'zh' ? '正文。' : 'The text.'),
    }
    const tagline = locale === 'zh' ? '好好注销。' : 'End it properly.'
    await payload.updateGlobal({ slug: 'site', locale, data: { tagline, about, _status: 'published' } as never })
  }
  await payload.create({
    collection: 'redirects',
    data: { of: 'carriers', from: 'old-sample', to: { relationTo: 'carriers', value: carrier } },
  })
}
