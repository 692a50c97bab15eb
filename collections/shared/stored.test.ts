import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { documents, DocumentError, parseDocument } from './document.ts'
import { day, localized, note, publish, reference, sourceKeys, sourceList, span, statement } from './shape.ts'
import { fromStored, toGroup, type Purpose } from './stored.ts'

const pictures = { id: () => null, filename: () => null }
const refs = { source: (key: string) => (key === 'a' ? 1 : 2), document: () => 9, pictures }

const shape = z.strictObject({
  country: reference('countries', ''),
  publish,
  lead: localized,
  title: localized.optional(),
  steps: z.array(localized).min(1),
  kind: z.enum(['app', 'store']),
  rows: z.array(z.strictObject({ kind: z.enum(['app', 'store']), text: localized, sources: sourceKeys, note })),
  duration: z.strictObject({ days: span(''), text: localized.optional() }),
  refund: z.strictObject(statement).optional(),
  website: z.string().optional(),
  checkedOn: day,
  sources: sourceList,
})

const source = (key: string) => ({
  id: key === 'a' ? 1 : 2,
  key,
  title: 'Terms',
  lang: 'en',
  publisher: { zh: '某', en: 'Some' },
  evidence: 'official',
  link: true,
})

const stored = {
  id: 1,
  updatedAt: '2026-11-22T00:00:00.000Z',
  _status: { zh: 'published', en: 'draft' },
  country: { id: 9, slug: 'japan' },
  lead: { zh: '导语', en: null },
  title: {},
  steps: [{ id: 'x', text: { zh: '一', en: 'One' } }],
  kind: 'app',
  rows: [{ id: 'r', kind: 'app', text: { zh: '行' }, sources: [source('b')], note: 'Ask.' }],
  duration: { least: 1, most: 3, text: {} },
  refund: { text: {}, evidence: 'secondary', sources: [] },
  website: null,
  checkedOn: '2026-11-22T12:00:00.000Z',
  sources: [source('a')],
}

const read = (value: object, purpose: Purpose = 'page') =>
  parseDocument(documents('terms', shape), { ...stored, ...value }, { pictures, purpose })

describe('a stored document', () => {
  it('says what its content file says', () => {
    expect(fromStored(shape, stored, { pictures, purpose: 'file', sources: new Map() })).toEqual({
      country: 'japan',
      publish: ['zh'],
      lead: { zh: '导语' },
      steps: [{ zh: '一', en: 'One' }],
      kind: 'app',
      rows: [{ kind: 'app', text: { zh: '行' }, sources: ['b'], note: 'Ask.' }],
      duration: { days: [1, 3] },
      checkedOn: '2026-11-22',
      sources: ['a'],
    })
  })

  it('names its own sources in full, then those of its parts', () => {
    expect(read({}).sources.map(({ key }) => key)).toEqual(['a', 'b'])
    expect(read({ sources: [source('b'), source('a')] }).sources.map(({ key }) => key)).toEqual(['b', 'a'])
  })

  it('has no country where that may not be read', () => {
    expect(read({ country: 9 }).country).toBeNull()
  })

  it('is refused with its collection, id and path where it is not what its shape says', () => {
    const wrong = () => read({ rows: [{ kind: 'none', text: { zh: '行' }, sources: [] }] })
    expect(wrong).toThrow(DocumentError)
    expect(wrong).toThrow(/^terms 1, rows\.0\.kind: .*\/admin\/collections\/terms\/1$/)
    expect(() => read({ lead: {} })).toThrow(/terms 1, lead: /)
  })

  it('is not kept from readers by its form', () => {
    expect(read({ steps: [] }).steps).toEqual([])
    expect(read({ lead: { zh: ' 导语' } }).lead).toEqual({ zh: ' 导语' })
    expect(read({ checkedOn: null }).checkedOn).toBe('')
  })

  it('leaves out of a page what is not whole, and shows it to whoever writes files', () => {
    const half = { refund: { text: null, evidence: 'official', sources: [source('a')] } }
    expect(read(half).refund).toBeUndefined()
    const group = z.strictObject({ halt: z.strictObject({ title: localized, text: localized }).optional() })
    const halt = { halt: { title: { zh: '停' }, text: {} } }
    const as = (purpose: Purpose) => fromStored(group, halt, { pictures, purpose, sources: new Map() })
    expect(as('page')).toEqual({})
    expect(as('file')).toEqual({ halt: { title: { zh: '停' } } })
  })

  it('may be unfinished in a preview', () => {
    const draft = read({ lead: null, rows: [{ id: 'n', kind: null, text: { zh: '新' } }, ...stored.rows] }, 'preview')
    expect(draft.lead).toEqual({})
    expect(draft.rows.map(({ text }) => text)).toEqual([{ zh: '行' }])
  })
})

describe('what Payload is given', () => {
  it('is one language, ids for names, noon for days, bounds for spans, and cleared where nothing is said', () => {
    const entry = fromStored(shape, stored, { pictures, purpose: 'file', sources: new Map() }) as Record<
      string,
      unknown
    >
    expect(toGroup(shape, entry, 'en', refs)).toEqual({
      country: 9,
      lead: null,
      title: null,
      steps: [{ text: 'One' }],
      kind: 'app',
      rows: [{ kind: 'app', text: null, sources: [2], note: 'Ask.' }],
      duration: { least: 1, most: 3, text: null },
      refund: { text: null, sources: [], note: null },
      website: null,
      checkedOn: '2026-11-22T12:00:00.000Z',
      sources: [1],
    })
  })
})
