import type { CollectionConfig } from 'payload'
import { termAddress } from './address.ts'
import { imported, line, note, sources, words } from '#collections/shared/fields.ts'
import { pathIn } from '#collections/shared/preview.ts'
import { publishable } from '#collections/shared/publishable.ts'
import { dropRedirects, leaveRedirect, rememberAddress, slug } from '#collections/shared/renamed.ts'

/** The glossary that readers see: each term once, explained short and long. */
export const terms: CollectionConfig = publishable({
  slug: 'terms',
  labels: { singular: { zh: '术语', en: 'Term' }, plural: { zh: '术语', en: 'Terms' } },
  group: { zh: '指南', en: 'Guide' },
  useAsTitle: 'name',
  columns: ['name', 'slug'],
  tags: (doc) => [`terms/${String(doc.slug)}`],
  path: pathIn(termAddress),
  hooks: {
    beforeChange: [rememberAddress('terms')],
    afterChange: [leaveRedirect('terms')],
    beforeDelete: [dropRedirects('terms')],
  },
  fields: [
    slug(),
    line('name', { zh: '名称', en: 'Name' }, { required: true }),
    {
      name: 'aliases',
      type: 'text',
      hasMany: true,
      label: { zh: '别名', en: 'Other names' },
      admin: {
        description: {
          zh: '各种语言和文字里的其他叫法；正文第一次提到时会附上解释。',
          en: 'Other names in every language and script; the first mention in a text is explained.',
        },
      },
    },
    words(
      'short',
      { zh: '一句话解释', en: 'In one sentence' },
      {
        required: true,
        help: { zh: '正文第一次提到时显示。', en: 'Shown where a text first mentions the term.' },
      },
    ),
    words('long', { zh: '完整解释', en: 'The whole explanation' }, { required: true, rows: 6 }),
    {
      name: 'see',
      type: 'relationship',
      relationTo: 'terms',
      hasMany: true,
      label: { zh: '相关术语', en: 'Related terms' },
    },
    sources(),
    note(),
    imported(),
  ],
})
