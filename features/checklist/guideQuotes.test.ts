import { describe, expect, it } from 'vitest'
import { anchorOf, orderOf, said, stepsOf, variants } from './guideQuotes.ts'
import type { Block } from '#collections/shared/view.ts'

const body: Block[] = [
  { type: 'h2', text: 'You are abroad' },
  {
    type: 'ul',
    items: [
      '**Online:** StarHub in Singapore says that you can ask from overseas.',
      '**Numbers:** O2 UK `+44 1`. EE `+44 2` comes from a third party.',
      '**A mainland China number:** Try the app first. If it fails, ask.',
    ],
  },
  { type: 'h2', text: 'For someone else' },
  { type: 'h3', text: 'A relative who died' },
  {
    type: 'table',
    caption: '',
    head: [],
    rows: [
      ['EE (UK)', 'Phone', 'The name'],
      ['docomo (Japan)', 'Shop', 'Proof'],
    ],
  },
  { type: 'h3', text: 'A company line' },
  { type: 'p', text: 'EE wants nothing we know of.' },
]

const of = (heading: RegExp, carrier: string, country: string, others: string[] = []) =>
  said(body, heading, 'en', { carrier: [carrier], country: [country], others })

describe('what the guide says of a carrier', () => {
  it('is the sentences and rows that name it, under the heading alone', () => {
    expect(of(/abroad/, 'EE', 'United Kingdom')).toEqual(['EE `+44 2` comes from a third party.'])
    expect(of(/died/, 'EE', 'United Kingdom')).toEqual(['EE (UK) · Phone · The name'])
  })

  it('is what it says of the country, unless that is about another carrier', () => {
    expect(of(/abroad/, 'China Mobile', 'mainland China')).toEqual([
      '**A mainland China number:** Try the app first. If it fails, ask.',
    ])
    expect(of(/abroad/, 'M1', 'Singapore', ['StarHub'])).toEqual([])
    expect(of(/died/, 'au', 'Japan')).toEqual([])
  })

  it('is nothing where no heading is about it', () => expect(of(/province/, 'EE', 'United Kingdom')).toEqual([]))

  it('does not take a part of a word for a name', () => {
    expect(
      said(
        [
          { type: 'h2', text: 'abroad' },
          { type: 'p', text: 'Agree on a fee.' },
        ],
        /abroad/,
        'en',
        {
          carrier: ['ee', 'EE'],
          country: [],
          others: [],
        },
      ),
    ).toEqual([])
  })
})

it('leads to the heading above, which the page can show', () => {
  expect(anchorOf(body, /abroad/)).toBe('part-1')
  expect(anchorOf(body, /died/)).toBe('part-3')
  expect(anchorOf(body, /province/)).toBe(null)
})

it('knows a name without its brackets', () =>
  expect(variants('Verizon（威瑞森）')).toEqual(['Verizon（威瑞森）', 'Verizon', '威瑞森']))

it('takes steps, and rows in order', () => {
  expect(stepsOf([{ type: 'steps', items: [{ title: 'Look.', text: 'Everywhere.' }] }])).toEqual([
    '**Look.** Everywhere.',
  ])
  const rows = [
    ['1', 'Email', 'Why', 'Sign in'],
    ['2', 'Banks', 'Why', 'A code'],
  ]
  expect(orderOf([{ type: 'table', caption: '', head: [], rows }])).toEqual(['**Email** Sign in', '**Banks** A code'])
})
