import { describe, expect, it } from 'vitest'
import { quotes, variants, type Names } from './quotes.ts'
import type { KeptBlock } from '#collections/shared/shape.ts'

const body: KeptBlock[] = [
  { type: 'h2', text: 'You are abroad', case: 'abroad' },
  {
    type: 'ul',
    items: [
      '**Online:** StarHub in Singapore says that you can ask from overseas.',
      '**Numbers:** O2 UK `+44 1`. EE `+44 2` comes from a third party.',
      '**A mainland China number:** Try the app first. If it fails, ask.',
    ],
  },
  { type: 'h2', text: 'For someone else' },
  { type: 'h3', text: 'A relative who died', case: 'deceased' },
  {
    type: 'table',
    caption: '',
    head: [],
    rows: [
      ['EE (UK)', 'Phone', 'The name'],
      ['docomo (Japan)', 'Shop', 'Proof'],
    ],
  },
  { type: 'h3', text: 'A company line', case: 'company' },
  { type: 'p', text: 'EE wants nothing we know of.' },
]

const of = (about: string, names: Partial<Names>) =>
  quotes(body, about, 'en', { carrier: [], country: [], rivals: [], foreign: [], ...names })

describe('what the guide says of a carrier', () => {
  const EE = { carrier: ['EE'], country: ['United Kingdom'] }

  it('is the sentences and rows that name it, under the heading of the case alone', () => {
    expect(of('abroad', EE)).toEqual({ own: ['EE `+44 2` comes from a third party.'], land: [] })
    expect(of('deceased', EE).own).toEqual(['EE (UK) · Phone · The name'])
    expect(of('province', EE)).toEqual({ own: [], land: [] })
  })

  it('is what it says of the country, unless that is about another carrier', () => {
    expect(of('abroad', { carrier: ['China Mobile'], country: ['mainland China'] })).toEqual({
      own: [],
      land: ['**A mainland China number:** Try the app first. If it fails, ask.'],
    })
    expect(of('abroad', { carrier: ['M1'], country: ['Singapore'], rivals: ['StarHub'] })).toEqual({ own: [], land: [] })
  })

  it('is nothing that names a carrier of a longer name', () => {
    expect(of('abroad', { carrier: ['O2'] }).own).toHaveLength(1)
    expect(of('abroad', { carrier: ['O2'], foreign: ['O2 UK'] }).own).toEqual([])
  })

  it('does not take a part of a word for a name', () => {
    const agree: KeptBlock[] = [
      { type: 'h2', text: 'Abroad', case: 'abroad' },
      { type: 'p', text: 'Agree on a fee.' },
    ]
    const names = { carrier: ['ee', 'EE'], country: [], rivals: [], foreign: [] }
    expect(quotes(agree, 'abroad', 'en', names).own).toEqual([])
  })
})

it('knows a name without its brackets', () =>
  expect(variants('Verizon（威瑞森）')).toEqual(['Verizon（威瑞森）', 'Verizon', '威瑞森']))
