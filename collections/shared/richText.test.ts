import { describe, expect, it } from 'vitest'
import { fromState, toState } from './richText.ts'
import type { KeptBlock } from './shape.ts'

const pictures = { id: () => 7, filename: () => 'a.png' }

const entries: KeptBlock[] = [
  { type: 'h2', text: '标题 **重**' },
  { type: 'h2', text: '人在`境外`', case: 'abroad' },
  { type: 'h3', text: '去世的亲人', case: 'deceased' },
  { type: 'p', text: '打开[[我的 → 套餐]]，拨`10086`，**别挂**，见[这里](/guide/erase)，[[ja|解約]]。' },
  { type: 'ul', items: ['一', '二`x`'] },
  { type: 'ol', items: ['第一'] },
  { type: 'steps', items: [{ title: '一', text: '做`x`' }] },
  { type: 'steps', items: [{ title: '二', text: '找' }], role: 'find-accounts' },
  { type: 'halt', title: '停', text: '不能撤销' },
  { type: 'path', text: 'Settings → eSIM', lang: 'en' },
  {
    type: 'table',
    caption: '表',
    head: ['甲', '乙'],
    rows: [
      ['1', '2'],
      ['3', '4'],
    ],
  },
  { type: 'table', caption: '表', head: ['甲', '乙'], rows: [['1', '2']], role: 'move-accounts', what: 1, proof: 2 },
  { type: 'term', term: 'EID', text: '芯片的编号' },
  { type: 'days', items: [{ when: '第1天', event: '账单' }] },
  { type: 'carriers', task: 'end-iot' },
  { type: 'image', media: 'a.png', caption: '图' },
]

describe('rich text', () => {
  it('comes back from the editor as it went in, block by block', () => {
    expect(fromState(toState(entries, pictures), pictures)).toEqual(entries)
  })

  it('is the same state at every import', () => expect(toState(entries, pictures)).toEqual(toState(entries, pictures)))

  it('drops empty paragraphs and pictures that are gone', () => {
    const state = toState(
      [
        { type: 'p', text: ' ' },
        { type: 'image', media: 'a.png' },
      ],
      pictures,
    )
    expect(fromState(state, { ...pictures, filename: () => null })).toEqual([])
  })

  it('reads nothing out of nothing', () => expect(fromState(null, pictures)).toEqual([]))
})
