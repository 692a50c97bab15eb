import { describe, expect, it } from 'vitest'
import type { Candidate } from './indexReader.ts'
import { matcher } from './match.ts'
import { cachePage, pageCache } from './pageCache.ts'
import { priorOf, type QuerySubject } from './prior.ts'
import { rank } from './rank.ts'
import type { QuerySegment } from './segments.ts'
import type { PageContent, ResultKind } from '#collections/shared/searchable.ts'

const segment = (text: string, more: Partial<QuerySegment> = {}): QuerySegment => ({
  text,
  forms: [text],
  entities: new Map(),
  names: [],
  meaning: null,
  weight: 1,
  from: 0,
  to: 1,
  ...more,
})

const candidate = (title: string, more: Partial<PageContent> = {}, about = `sections:${title}`): Candidate => {
  const content: PageContent = {
    kind: 'section',
    page: { kind: 'section', section: title },
    lang: 'en',
    title,
    lead: '',
    names: [],
    context: '',
    parts: [],
    ...more,
  }
  cachePage(JSON.stringify(content), content)
  return { ...pageCache.get(JSON.stringify(content))!, about }
}

const CARRIER = 'carriers:1'

const order = (candidates: Candidate[], ...segments: QuerySegment[]): string[] => {
  const forth = rank(candidates, segments.map(matcher), 'en').map(({ content }) => content.title)
  const back = rank(candidates.toReversed(), segments.map(matcher), 'en').map(({ content }) => content.title)
  expect(back).toEqual(forth)
  return forth
}

describe('first comes', () => {
  it('what has a word in its title, then in its lead, then in its text', () => {
    const text = candidate('A', { parts: [{ at: null, title: '', text: 'a refund' }] })
    const lead = candidate('B', { lead: 'a refund' })
    expect(order([text, lead, candidate('Refund')], segment('refund'))).toEqual(['Refund', 'B', 'A'])
  })

  it('what has the very word before what says the same', () => {
    const meaning = { name: 'refund', zh: '', en: '', forms: ['refund', 'money back'] }
    expect(order([candidate('Money back'), candidate('Refund')], segment('refund', { meaning }))).toEqual([
      'Refund',
      'Money back',
    ])
  })

  it('what answers the word that says more', () => {
    const words = [segment('refund', { weight: 3 }), segment('letter')]
    expect(order([candidate('Letter'), candidate('Refund')], ...words)).toEqual(['Refund', 'Letter'])
  })

  it('what is in the language of the reader', () => {
    expect(order([candidate('Refund 1', { lang: 'zh' }), candidate('Refund 2')], segment('refund'))).toEqual([
      'Refund 2',
      'Refund 1',
    ])
  })

  it('the line before the IoT SIM of a carrier', () => {
    const of = (title: string, task: 'cancel-line' | 'end-iot') =>
      candidate(title, { kind: 'procedure', page: { kind: 'procedure', carrier: 'x', task }, lead: 'cancel' }, CARRIER)
    const words = [segment('x', { entities: new Map([[CARRIER, 1]]) }), segment('cancel')]
    expect(order([of('A', 'end-iot'), of('B', 'cancel-line')], ...words)).toEqual(['B', 'A'])
  })
})

describe('likeliest is', () => {
  const nothing: QuerySubject = { carrier: false, device: false, country: false, term: 0 }
  const RESULT_KINDS = ['procedure', 'carrier', 'device', 'section', 'term', 'country', 'cards', 'tool'] as const
  const likeliest = (subject: QuerySubject, own: (kind: ResultKind) => boolean): ResultKind | undefined =>
    RESULT_KINDS.toSorted((a, b) => priorOf(b, subject, own(b)) - priorOf(a, subject, own(a)))[0]

  it.each<[string, Partial<QuerySubject>, ResultKind[], ResultKind]>([
    ['the guide where nothing is named', {}, [], 'section'],
    ['the steps of a carrier that is named', { carrier: true }, ['procedure', 'carrier'], 'procedure'],
    ['the device that is named', { device: true }, ['device'], 'device'],
    ['the country that is named', { country: true }, ['country', 'cards'], 'country'],
    [
      'the carrier beside its country',
      { carrier: true, country: true },
      ['procedure', 'carrier', 'country'],
      'procedure',
    ],
    ['the term that is all of the query', { term: 1 }, ['term'], 'term'],
    ['the guide where a term is a small part of the query', { term: 0.1 }, ['term'], 'section'],
  ])('%s', (_, subject, own, kind) =>
    expect(likeliest({ ...nothing, ...subject }, (each) => own.includes(each))).toBe(kind),
  )
})
