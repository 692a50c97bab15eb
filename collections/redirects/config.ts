import type { CollectionConfig } from 'payload'
import { editors, pages } from '#collections/shared/access.ts'
import { forget } from '#collections/shared/cache.ts'
import { ADDRESSED, ADDRESSES } from '#collections/addresses.ts'

/** Old addresses of renamed documents; written by the rename itself. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: { zh: '旧地址', en: 'Redirect' }, plural: { zh: '旧地址', en: 'Redirects' } },
  admin: {
    useAsTitle: 'from',
    defaultColumns: ['of', 'from', 'to'],
    group: { zh: '系统', en: 'System' },
    description: {
      zh: '改名时自动留下。旧地址永久转到这里指向的内容。',
      en: 'Left behind by renames. The old address leads to this document for good.',
    },
  },
  access: { read: pages, create: editors, update: editors, delete: editors },
  fields: [
    {
      name: 'of',
      type: 'select',
      required: true,
      label: { zh: '类别', en: 'Kind' },
      options: ADDRESSED.map((value) => ({ value, label: ADDRESSES[value].label })),
    },
    {
      name: 'from',
      type: 'text',
      required: true,
      index: true,
      label: { zh: '旧地址（最后一段）', en: 'Old address (last part)' },
    },
    {
      name: 'to',
      type: 'relationship',
      relationTo: [...ADDRESSED],
      required: true,
      label: { zh: '现在的内容', en: 'What stands there now' },
    },
  ],
  indexes: [{ fields: ['of', 'from'], unique: true }],
  hooks: {
    afterChange: [async ({ doc, req }) => forget(req.payload, req, `${doc.of}/${doc.from}`)],
    afterDelete: [async ({ doc, req }) => forget(req.payload, req, `${doc.of}/${doc.from}`)],
  },
}
