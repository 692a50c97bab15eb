import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'
import { staffField } from './access.ts'
import { standInOf } from './standIn.ts'

const fields = [
  { name: 'name', type: 'text', localized: true },
  { name: 'slug', type: 'text' },
  { name: 'note', type: 'textarea', access: { read: staffField } },
  { name: 'country', type: 'relationship', relationTo: 'countries' },
  { name: 'related', type: 'relationship', relationTo: 'terms', hasMany: true },
  { name: 'sources', type: 'relationship', relationTo: 'sources', hasMany: true },
  {
    name: 'rows',
    type: 'array',
    flattenedFields: [
      { name: 'text', type: 'text', localized: true },
      { name: 'note', type: 'textarea', access: { read: staffField } },
    ],
  },
] as unknown as FlattenedField[]

const hidden = { id: 1, slug: 'secret', _status: { zh: 'draft', en: 'draft' } }
const open = { id: 2, slug: 'open', _status: { zh: 'draft', en: 'published' } }

const draft = {
  name: { zh: '新名', en: 'New' },
  slug: 'new',
  note: 'among us',
  country: hidden,
  related: [hidden, open],
  sources: [{ id: 7, key: 'a' }],
  rows: [
    { id: 'b', text: { zh: '新加', en: 'Added' }, note: 'x' },
    { id: 'a', text: { zh: '改过', en: 'Changed' }, note: 'x' },
  ],
  _status: { zh: 'draft', en: 'draft' },
}
const published = {
  name: { zh: '旧名', en: 'Old' },
  rows: [{ id: 'a', text: { zh: '原来', en: 'Before' } }],
  _status: { zh: 'published', en: 'draft' },
}

it('shows the draft in its languages, and of the other what readers have, row by row', () => {
  expect(standInOf(fields, draft, published, { locales: ['en'] })).toEqual({
    name: { zh: '旧名', en: 'New' },
    slug: 'new',
    note: undefined,
    country: null,
    related: [open],
    sources: [{ id: 7, key: 'a' }],
    rows: [
      { id: 'b', text: { zh: undefined, en: 'Added' }, note: undefined },
      { id: 'a', text: { zh: '原来', en: 'Changed' }, note: undefined },
    ],
    _status: { zh: 'published', en: 'published' },
  })
})

it('shows nothing of the other language where readers have nothing', () => {
  const shown = standInOf(fields, draft, {}, { locales: ['zh'] })
  expect(JSON.stringify(shown)).not.toMatch(/New|Added|Changed|among us|secret/)
  expect(shown._status).toEqual({ zh: 'published', en: 'draft' })
})

it('leads to a draft only where that is shown, too', () => {
  const others = [{ collection: 'countries', id: 1 }]
  const shown = standInOf(fields, draft, {}, { locales: ['zh'], others })
  expect(shown.country).toEqual(hidden)
  expect(shown.related).toEqual([open])
})
