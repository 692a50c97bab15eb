import { describe, expect, it } from 'vitest'
import { toData } from './data.ts'
import { toEntry, weave } from './entry.ts'

const pictures = { id: () => null, filename: () => null }
const refs = { source: (key: string) => (key === 'a' ? 1 : 2), country: () => 9, term: () => null, pictures }

describe('toData', () => {
  it('gives one language, ids for names, noon for days and bounds for spans', () => {
    const entry = {
      $schema: 'x',
      publish: ['zh'],
      country: 'japan',
      lead: { zh: '导语', en: 'Lead' },
      steps: [{ zh: '一', en: 'One' }],
      duration: { days: [1, 3], text: { zh: '三天' } },
      checkedOn: '2026-11-22',
      sources: ['a', 'b'],
    }
    expect(toData(entry, 'en', refs)).toEqual({
      country: 9,
      lead: 'Lead',
      steps: [{ text: 'One' }],
      duration: { least: 1, most: 3, text: null, unit: null, until: null },
      checkedOn: '2026-11-22T12:00:00.000Z',
      sources: [1, 2],
    })
  })
})

describe('toEntry', () => {
  it('says of a document what its file says', () => {
    const doc = {
      id: 1,
      _status: { zh: 'published' },
      country: { id: 9, slug: 'japan' },
      lead: { zh: '导语', en: null },
      steps: [{ id: 'x', text: { zh: '一', en: 'One' } }],
      duration: { least: 1, most: 3, text: {} },
      refund: { text: {}, evidence: 'secondary', sources: [] },
      checkedOn: '2026-11-22T12:00:00.000Z',
      sources: [{ id: 1, key: 'a' }],
      website: null,
    }
    expect(toEntry(doc, pictures)).toEqual({
      country: 'japan',
      lead: { zh: '导语' },
      steps: [{ zh: '一', en: 'One' }],
      duration: { days: [1, 3] },
      checkedOn: '2026-11-22',
      sources: ['a'],
    })
  })
})

describe('weave', () => {
  it('takes published languages from the document and the others from its draft, row by row', () => {
    const main = { lead: { zh: '旧', en: '' }, rows: [{ id: 'r', text: { zh: '行' } }] }
    const draft = {
      lead: { zh: '新', en: 'Draft' },
      rows: [
        { id: 'q', text: { en: 'no' } },
        { id: 'r', text: { zh: '改', en: 'Row' } },
      ],
    }
    expect(weave(main, draft, ['zh'])).toEqual({
      lead: { zh: '旧', en: 'Draft' },
      rows: [{ id: 'r', text: { zh: '行', en: 'Row' } }],
    })
  })
})
