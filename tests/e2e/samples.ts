import { randomBytes } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { api, done } from './staff.ts'
import { LOCALES, type Locale } from '#i18n/routing.ts'

/** A carrier with a procedure that a test may do anything to. */
export type SampleCarrier = { slug: string; carrier: number; procedure: number }

/** Addresses of samples. */
export const SAMPLE = /-[0-9a-f]{6}(\/|$)/

/** What the sample says of itself in each language. */
export const WORDS: Record<Locale, { name: string; lead: string; step: string }> = {
  zh: { name: '测试移动', lead: '在营业厅办理。', step: '带身份证去营业厅。' },
  en: { name: 'Test Mobile', lead: 'It is done at a store.', step: 'Go to a store with your ID.' },
}

const first = async (request: APIRequestContext, path: string): Promise<number> => {
  const { docs } = await done(api(request, 'editor', 'GET', path))
  return (docs as { id: number }[])[0]?.id ?? 0
}

/**
 * Makes a carrier of China with one procedure, published in the given languages and without a text in the others.
 * Its slug begins with `prefix`.
 */
export async function make(
  request: APIRequestContext,
  prefix: string,
  published: readonly Locale[] = LOCALES,
): Promise<SampleCarrier> {
  const country = await first(request, '/countries?where[slug][equals]=china&depth=0')
  const source = await first(request, '/sources?limit=1&depth=0&sort=id')
  const slug = `${prefix}-${randomBytes(3).toString('hex')}`
  let carrier = 0
  let procedure = 0
  let rows: { id: string; steps: { id: string }[] }[] = []
  for (const locale of published) {
    const { name, lead, step } = WORDS[locale]
    const both = { _status: 'published', lead }
    const one = { ...both, name: `${name} ${slug}`, slug, kind: 'mobile', lang: 'zh-Hans', country, sims: ['esim'] }
    const way = {
      ...(rows[0] ? { id: rows[0].id } : {}),
      key: 'store',
      kind: 'store',
      steps: [{ ...(rows[0]?.steps[0] ? { id: rows[0].steps[0].id } : {}), text: step }],
      needs: ['id-original'],
      fee: { kind: 'none' },
      evidence: 'official',
      checkedOn: '2026-11-20T12:00:00.000Z',
      sources: [source],
    }
    const [method, at] = carrier === 0 ? (['POST', ''] as const) : (['PATCH', `/${carrier}`] as const)
    carrier = (await done(api(request, 'editor', method, `/carriers${at}?locale=${locale}`, one))).id
    const [verb, there] = procedure === 0 ? (['POST', ''] as const) : (['PATCH', `/${procedure}`] as const)
    const two = { ...both, carrier, task: 'cancel-line', ways: [way] }
    const made = await done(api(request, 'editor', verb, `/procedures${there}?locale=${locale}&depth=0`, two))
    procedure = made.id
    rows = made.ways as typeof rows
  }
  return { slug, carrier, procedure }
}

/** Removes it again, even while someone has it open, so that nothing of it is left on the pages of other tests. */
export async function remove(request: APIRequestContext, { carrier, procedure }: SampleCarrier): Promise<void> {
  await done(api(request, 'editor', 'DELETE', `/procedures/${procedure}?overrideLock=true`))
  await done(api(request, 'editor', 'DELETE', `/carriers/${carrier}?overrideLock=true`))
}
