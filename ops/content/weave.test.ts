import { describe, expect, it } from 'vitest'
import { weave } from './weave.ts'

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
