import { describe, expect, it } from 'vitest'
import { explain } from './explain.ts'
import type { TermRow } from './view.ts'

const term = (slug: string, name: string, ...aliases: string[]): TermRow => ({
  slug,
  name: { text: name, lang: 'en' },
  aliases,
  short: { text: `${name} is …`, lang: 'en' },
  shown: 'en',
  published: ['zh', 'en'],
})

const TERMS = [
  term('esim', 'eSIM'),
  term('esim-transfer', 'eSIM transfer'),
  term('mnp', 'MNP', '携号转网'),
  term('eid', 'EID'),
]

const text = (words: string) => ({ steps: [{ text: words, lang: 'en' }] })
const said = (words: string) => {
  const { data, mentioned } = explain(text(words), TERMS)
  return [data.steps[0]?.text, mentioned.map(({ slug }) => slug)]
}

describe('explain', () => {
  it('links the first mention and no other', () => {
    expect(said('An eSIM has an EID. The eSIM stays.')).toEqual([
      'An [eSIM](#term-esim) has an [EID](#term-eid). The eSIM stays.',
      ['esim', 'eid'],
    ])
  })

  it('takes the longest name, plurals and other scripts', () => {
    expect(said('An eSIM transfer')).toEqual(['An [eSIM transfer](#term-esim-transfer)', ['esim-transfer']])
    expect(said('Two eSIMs')).toEqual(['Two [eSIMs](#term-esim)', ['esim']])
    expect(said('先办携号转网')).toEqual(['先办[携号转网](#term-mnp)', ['mnp']])
  })

  it('leaves words that only contain a name', () => {
    expect(said('HEIDI, an eSIM-only phone')).toEqual(['HEIDI, an eSIM-only phone', []])
  })

  it('leaves labels, codes, links and emphasis', () => {
    const words = '[[Add eSIM]] `EID` [MNP](/guide/why) **eSIM**'
    expect(said(words)).toEqual([words, []])
  })

  it('explains nothing in headings, leads and halts', () => {
    const data = {
      lead: { text: 'eSIM', lang: 'en' },
      halt: { title: { text: 'eSIM', lang: 'en' } },
      body: [{ type: 'h2', text: 'EID' }],
    }
    expect(explain(data, TERMS)).toEqual({ data, mentioned: [] })
  })

  it('reads the blocks of guide texts', () => {
    const data = {
      body: [
        { type: 'ul', items: ['An EID'] },
        { type: 'p', text: 'EID, MNP' },
      ],
    }
    expect(explain(data, TERMS).data.body).toEqual([
      { type: 'ul', items: ['An [EID](#term-eid)'] },
      { type: 'p', text: 'EID, [MNP](#term-mnp)' },
    ])
  })

  it('does not explain a term on its own page', () => {
    expect(explain(text('The EID'), TERMS, 'eid').mentioned).toEqual([])
  })
})
