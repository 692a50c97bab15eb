import type { CollectionConfig } from 'payload'
import { staff } from '#collections/shared/access.ts'

/** Who compared what with which sources, and when. Written by checking alone; staff read it, nobody changes it. */
export const checks: CollectionConfig = {
  slug: 'checks',
  labels: { singular: { zh: '核对', en: 'Check' }, plural: { zh: '核对', en: 'Checks' } },
  admin: { hidden: true },
  access: { read: staff, create: () => false, update: () => false, delete: () => false },
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['of', 'doc', 'part'] }],
  fields: [
    { name: 'of', type: 'text', required: true, label: { zh: '类别', en: 'Collection' } },
    { name: 'doc', type: 'number', required: true, label: { zh: '内容编号', en: 'Document' } },
    { name: 'part', type: 'text', label: { zh: '哪一部分', en: 'Part' } },
    { name: 'day', type: 'text', required: true, label: { zh: '日期', en: 'Day' } },
    { name: 'at', type: 'date', required: true, label: { zh: '时间', en: 'Time' } },
    { name: 'by', type: 'relationship', relationTo: 'users', label: { zh: '核对人', en: 'By' } },
    // As they were called then: what was compared stays known when a source is renamed or deleted.
    { name: 'sources', type: 'json', label: { zh: '对照的来源', en: 'Sources compared' } },
  ],
}
